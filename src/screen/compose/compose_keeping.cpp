#include "screen/compose/compose_keeping.h"

namespace wenlu::screen {
namespace {

ButtonRow offer_update(const Composer& composer) {
  return {composer.say("update-ready"),
          {{composer.say("update-now"), {ActionKind::keep, "now", ""}, std::nullopt, true},
           {composer.say("update-later"), {ActionKind::keep, "later", ""}, std::nullopt, false}}};
}

}  // namespace

std::string word_keeping(const Composer& composer) {
  switch (composer.state.keeping) {
    case Keeping::unknown:
      return composer.say("keep-single-file-note");
    case Keeping::kept:
    case Keeping::update:
    case Keeping::later:
      return composer.say("offline-ready");
    case Keeping::refused:
      return composer.say("offline-refused");
    case Keeping::alone:
      return composer.say("offline-alone");
  }
  return "";
}

void compose_update(const Composer& composer, Screen& screen) {
  if (composer.state.keeping != Keeping::update) return;
  screen.blocks.push_back(Paragraph{composer.say("update-ready")});
  screen.blocks.push_back(offer_update(composer));
}

SectionBlock compose_offline(const Composer& composer) {
  SectionBlock section;
  section.title = composer.say("offline-title");
  section.text = word_keeping(composer);
  return section;
}

}  // namespace wenlu::screen
