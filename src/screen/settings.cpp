#include "screen/settings.h"

#include "screen/names.h"

namespace wenlu::screen {
namespace {

template <class Value>
bool take(std::string_view word, Value& value) {
  const std::optional<Value> known = named<Value>(word);
  if (known) value = *known;
  return known.has_value();
}

}  // namespace

std::string_view chosen(const Settings& settings, Setting setting) {
  switch (setting) {
    case Setting::text:
      return name(settings.text_size);
    case Setting::theme:
      return name(settings.theme);
    case Setting::face:
      return name(settings.face);
  }
  return "";
}

bool choose(Settings& settings, Setting setting, std::string_view value) {
  switch (setting) {
    case Setting::text:
      return take(value, settings.text_size);
    case Setting::theme:
      return take(value, settings.theme);
    case Setting::face:
      return take(value, settings.face);
  }
  return false;
}

}  // namespace wenlu::screen
