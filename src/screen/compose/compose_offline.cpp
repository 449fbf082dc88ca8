#include "screen/compose/compose_offline.h"

namespace wenlu::screen {
namespace {

ButtonRow offer_update(const Composer& composer) {
  return {
      composer.say("update-ready"),
      {{composer.say("update-now"), {ActionKind::offline, "now", ""}, std::nullopt, true},
       {composer.say("update-later"), {ActionKind::offline, "later", ""}, std::nullopt, false}}};
}

}  // namespace

std::string word_offline(const Composer& composer) {
  switch (composer.state.offline) {
    case Offline::unknown:
      return composer.say("keep-single-file-note");
    case Offline::ready:
    case Offline::update:
    case Offline::later:
      return composer.say("offline-ready");
    case Offline::refused:
      return composer.say("offline-refused");
    case Offline::alone:
      return composer.say("offline-alone");
  }
  return "";
}

void compose_update(const Composer& composer, Screen& screen) {
  if (composer.state.offline != Offline::update) return;
  screen.blocks.push_back(Paragraph{composer.say("update-ready")});
  screen.blocks.push_back(offer_update(composer));
}

SectionBlock compose_offline(const Composer& composer) {
  SectionBlock section;
  section.title = composer.say("offline-title");
  section.text = word_offline(composer);
  return section;
}

}  // namespace wenlu::screen
