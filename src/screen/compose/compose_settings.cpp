#include "screen/compose/compose_settings.h"

#include "screen/compose/compose_offline.h"

namespace wenlu::screen {
namespace {

Button setting(std::string text, std::string subject, std::string value, bool pressed) {
  return {std::move(text), {ActionKind::set, std::move(subject), std::move(value)}, pressed, false};
}

// On and off: `value` when it is pressed, `otherwise` when it is let go.
Button on_off(std::string text, std::string subject, std::string value, std::string otherwise,
              bool pressed) {
  return setting(std::move(text), std::move(subject), std::move(pressed ? otherwise : value),
                 pressed);
}

ButtonRow text_sizes(const Composer& composer) {
  const TextSize now = composer.state.settings.text_size;
  return {composer.say("text-size-title"),
          {setting(composer.say("text-normal"), "text", "normal", now == TextSize::normal),
           setting(composer.say("text-large"), "text", "large", now == TextSize::large),
           setting(composer.say("text-largest"), "text", "largest", now == TextSize::largest)}};
}

ButtonRow themes(const Composer& composer) {
  const Theme now = composer.state.settings.theme;
  return {composer.say("theme-title"),
          {setting(composer.say("theme-device"), "theme", "device", now == Theme::device),
           setting(composer.say("theme-light"), "theme", "light", now == Theme::light),
           setting(composer.say("theme-dark"), "theme", "dark", now == Theme::dark),
           setting(composer.say("theme-contrast"), "theme", "contrast", now == Theme::contrast)}};
}

ButtonRow faces(const Composer& composer) {
  const FaceChoice now = composer.state.settings.face;
  return {composer.say("face-title"),
          {setting(composer.say("face-canvas"), "face", "canvas", now == FaceChoice::canvas),
           setting(composer.say("face-plain"), "face", "plain", now == FaceChoice::plain)}};
}

}  // namespace

Button switch_larger(const Composer& composer) {
  return on_off(composer.say("large-text"), "text", "large", "normal",
                composer.state.settings.text_size != TextSize::normal);
}

Button switch_plain(const Composer& composer) {
  return on_off(composer.say("face-plain"), "face", "plain", "canvas",
                composer.state.settings.face == FaceChoice::plain);
}

void compose_settings(const Composer& composer, Screen& screen) {
  screen.lead = composer.say("settings-lead");
  screen.blocks.push_back(text_sizes(composer));
  screen.blocks.push_back(themes(composer));
  screen.blocks.push_back(faces(composer));
  screen.blocks.push_back(compose_offline(composer));
  screen.blocks.push_back(Paragraph{composer.say("wipe-text")});
  screen.blocks.push_back(
      ButtonRow{composer.say("wipe-title"),
                {{composer.say("wipe"), {ActionKind::wipe, "", ""}, std::nullopt, false}}});
}

}  // namespace wenlu::screen
