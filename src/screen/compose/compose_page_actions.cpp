#include "screen/compose/compose_page_actions.h"

namespace wenlu::screen {

ButtonRow compose_page_actions(const Composer& composer) {
  ButtonRow row;
  row.title = composer.say("keep-title");
  row.buttons.push_back({composer.say("print"), {ActionKind::print, "", ""}, std::nullopt, false});
  row.buttons.push_back({composer.say("share"), {ActionKind::share, "", ""}, std::nullopt, false});
  row.buttons.push_back(
      {composer.say(composer.state.speaking ? WordKey("stop-reading") : WordKey("speak")),
       {ActionKind::speak, "", ""},
       composer.state.speaking,
       false});
  return row;
}

}  // namespace wenlu::screen
