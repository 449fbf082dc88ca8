#include "screen/composer.h"

namespace wenlu::screen {
namespace {

ButtonRow offer_update(const Composer& composer) {
  return {composer.say("update-ready"),
          {{composer.say("update-now"), {Verb::keep, "now", ""}, std::nullopt, true},
           {composer.say("update-later"), {Verb::keep, "later", ""}, std::nullopt, false}}};
}

}  // namespace

void compose_keeping(const Composer& composer, Screen& screen) {
  const Keeping keeping = composer.state.keeping;
  if (keeping == Keeping::update) {
    screen.blocks.push_back(Paragraph{composer.say("update-ready")});
    screen.blocks.push_back(offer_update(composer));
  }
  if (screen.kind != ScreenKind::outcome) return;
  if (keeping == Keeping::kept || keeping == Keeping::later)
    screen.blocks.push_back(Paragraph{composer.say("offline-ready")});
  if (keeping == Keeping::refused)
    screen.blocks.push_back(Paragraph{composer.say("offline-refused")});
}

SectionBlock compose_offline(const Composer& composer) {
  SectionBlock section;
  section.title = composer.say("offline-title");
  switch (composer.state.keeping) {
    case Keeping::unknown:
      section.text = composer.say("keep-single-file-note");
      break;
    case Keeping::kept:
    case Keeping::update:
    case Keeping::later:
      section.text = composer.say("offline-ready");
      break;
    case Keeping::refused:
      section.text = composer.say("offline-refused");
      break;
    case Keeping::alone:
      section.text = composer.say("offline-alone");
      break;
  }
  return section;
}

}  // namespace wenlu::screen
