// The words by which actions, effects, announcements and settings cross the boundary to the page's
// script, the address bar and the device's storage. Each is declared here and nowhere else: the
// build writes the same words as names.mjs for the script.
//
// A new value of one of these enums does not compile until it has a name.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "screen/action.h"
#include "screen/effect.h"
#include "screen/message.h"
#include "screen/state.h"

namespace wenlu::screen {

std::string_view name(ActionKind kind);                // "go", "tick", "fill"
std::string_view name(EffectKind kind);                // "navigate", "copy", "print"
std::string_view name(MessageId id);                   // "copied", "not-copied"
std::string_view name(Setting setting);                // "text", "theme", "face"
std::string_view name(TextSize size);                  // "normal", "large", "largest"
std::string_view name(Theme theme);                    // "device", "light", "dark", "contrast"
std::string_view name(FaceChoice face);                // "canvas", "plain"
std::string_view name(Offline offline);                // "unknown", "ready", "update"
std::string_view name(CopySource source);              // "statement", "draft", "dates", "feedback"
std::string_view name(PlayerMove move);                // "play", "pause", "previous", "next", "on"
std::string_view name(Page page);                      // "-search", "-check", "-about", "-settings"
std::string_view name(engine::Preference preference);  // "by-phone", "only-a-phone"
std::string_view name(engine::FeedbackReason reason);  // "path-moved", "did-not-help"

// Every value of the enum, in its order.
template <class Enum>
std::vector<Enum> every() {
  std::vector<Enum> all;
  for (int i = 0; !name(static_cast<Enum>(i)).empty(); ++i) all.push_back(static_cast<Enum>(i));
  return all;
}

// The value with that name; nothing for any other word.
template <class Enum>
std::optional<Enum> named(std::string_view word) {
  for (const Enum value : every<Enum>())
    if (name(value) == word) return value;
  return std::nullopt;
}

}  // namespace wenlu::screen
