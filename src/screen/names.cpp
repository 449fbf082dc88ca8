#include "screen/names.h"

// What follows each switch is for values that the enum does not have: where counting them ends.
namespace wenlu::screen {

std::string_view name(ActionKind kind) {
  switch (kind) {
    using enum ActionKind;
    case go:
      return "go";
    case tick:
      return "tick";
    case fill:
      return "fill";
    case prefer:
      return "prefer";
    case copy:
      return "copy";
    case print:
      return "print";
    case share:
      return "share";
    case speak:
      return "speak";
    case set:
      return "set";
    case wipe:
      return "wipe";
    case offline:
      return "offline";
    case remind:
      return "remind";
    case feedback:
      return "feedback";
    case step:
      return "step";
  }
  return "";
}

std::string_view name(EffectKind kind) {
  switch (kind) {
    using enum EffectKind;
    case navigate:
      return "navigate";
    case copy:
      return "copy";
    case print:
      return "print";
    case share:
      return "share";
    case speak:
      return "speak";
    case save:
      return "save";
    case wipe:
      return "wipe";
    case remind:
      return "remind";
    case renew:
      return "renew";
  }
  return "";
}

std::string_view name(MessageId id) {
  switch (id) {
    using enum MessageId;
    case copied:
      return "copied";
    case not_copied:
      return "not-copied";
    case shared:
      return "shared";
    case not_shared:
      return "not-shared";
    case not_printed:
      return "not-printed";
    case saved:
      return "saved";
    case not_saved:
      return "not-saved";
    case wiped:
      return "wiped";
    case not_wiped:
      return "not-wiped";
    case update_ready:
      return "update-ready";
  }
  return "";
}

std::string_view name(Setting setting) {
  switch (setting) {
    using enum Setting;
    case text:
      return "text";
    case theme:
      return "theme";
    case face:
      return "face";
  }
  return "";
}

std::string_view name(TextSize size) {
  switch (size) {
    using enum TextSize;
    case normal:
      return "normal";
    case large:
      return "large";
    case largest:
      return "largest";
  }
  return "";
}

std::string_view name(Theme theme) {
  switch (theme) {
    using enum Theme;
    case device:
      return "device";
    case light:
      return "light";
    case dark:
      return "dark";
    case contrast:
      return "contrast";
  }
  return "";
}

std::string_view name(FaceChoice face) {
  switch (face) {
    using enum FaceChoice;
    case canvas:
      return "canvas";
    case plain:
      return "plain";
  }
  return "";
}

std::string_view name(Offline offline) {
  switch (offline) {
    using enum Offline;
    case unknown:
      return "unknown";
    case ready:
      return "ready";
    case update:
      return "update";
    case later:
      return "later";
    case refused:
      return "refused";
    case alone:
      return "alone";
  }
  return "";
}

std::string_view name(CopySource source) {
  switch (source) {
    using enum CopySource;
    case statement:
      return "statement";
    case draft:
      return "draft";
    case dates:
      return "dates";
    case feedback:
      return "feedback";
  }
  return "";
}

std::string_view name(PlayerMove move) {
  switch (move) {
    using enum PlayerMove;
    case play:
      return "play";
    case pause:
      return "pause";
    case previous:
      return "previous";
    case next:
      return "next";
    case on:
      return "on";
  }
  return "";
}

std::string_view name(Page page) {
  switch (page) {
    using enum Page;
    case search:
      return "-search";
    case check:
      return "-check";
    case about:
      return "-about";
    case settings:
      return "-settings";
  }
  return "";
}

std::string_view name(engine::Preference preference) {
  switch (preference) {
    using enum engine::Preference;
    case none:
      return "none";
    case by_phone:
      return "by-phone";
    case only_a_phone:
      return "only-a-phone";
    case in_writing:
      return "in-writing";
    case urgent:
      return "urgent";
    case in_person:
      return "in-person";
  }
  return "";
}

std::string_view name(engine::FeedbackReason reason) {
  switch (reason) {
    using enum engine::FeedbackReason;
    case path_moved:
      return "path-moved";
    case did_not_help:
      return "did-not-help";
    case wrong_fact:
      return "wrong-fact";
    case hard_to_understand:
      return "hard-to-understand";
  }
  return "";
}

}  // namespace wenlu::screen
