#include "screen/compose/compose_moment.h"

namespace wenlu::screen {

Input compose_moment(const Composer& composer, std::string label, std::string subject,
                     std::optional<engine::Instant> value) {
  Input input;
  input.kind = Input::Kind::moment;
  input.label = std::move(label);
  if (value) input.value = to_string(*value, composer.guide.time_zone).substr(0, 16);
  input.action = {ActionKind::fill, std::move(subject), ""};
  return input;
}

}  // namespace wenlu::screen
