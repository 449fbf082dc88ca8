// A route as an address holds it: any bytes lead to a place that has a path, and the path leads
// back there.
#include "faces/html/document.h"
#include "faces/html/page.h"
#include "faces/html/relative_address.h"
#include "fuzz.h"
#include "guide.h"
#include "screen/action.h"
#include "screen/compose/compose.h"
#include "screen/screen.h"
#include "screen/update/update.h"
#include "screen/visit.h"

namespace wenlu::fuzz {

WENLU_FUZZ_TARGET {
  const std::string_view s = bytes(data, size);
  const screen::State state = screen::open(guide(), screen::parse_place(guide(), s));
  const screen::Screen shown = screen::compose(guide(), state, std::nullopt);
  const std::string path = screen::to_path(guide(), shown.place);
  hold(screen::parse_place(guide(), path) == shown.place);
  const auto address = [&](const screen::Place& to) {
    return faces::html::relative_address(path, screen::to_path(guide(), to));
  };
  hold(faces::html::document(shown, address, {}).find("<h1") != std::string::npos);
  if (const auto action = screen::parse_action(s)) {
    hold(screen::parse_action(screen::to_string(*action)) == action);
    screen::update(guide(), state, *action, std::nullopt);
  }
  return 0;
}

}  // namespace wenlu::fuzz
