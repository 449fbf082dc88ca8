#include "screen/action.h"

#include <algorithm>
#include <array>

namespace wenlu::screen {
namespace {

struct VerbName {
  Verb verb;
  std::string_view name;
};

constexpr std::array kVerbs = {
    VerbName{Verb::go, "go"},         VerbName{Verb::tick, "tick"},
    VerbName{Verb::fill, "fill"},     VerbName{Verb::wish, "wish"},
    VerbName{Verb::copy, "copy"},     VerbName{Verb::print, "print"},
    VerbName{Verb::share, "share"},   VerbName{Verb::speak, "speak"},
    VerbName{Verb::set, "set"},       VerbName{Verb::wipe, "wipe"},
    VerbName{Verb::keep, "keep"},     VerbName{Verb::step, "step"},
    VerbName{Verb::remind, "remind"}, VerbName{Verb::feedback, "feedback"},
};

// Takes the part up to the next blank off the front of `s`.
std::string_view take_word(std::string_view& s) {
  const std::size_t end = std::min(s.find(' '), s.size());
  const std::string_view word = s.substr(0, end);
  s.remove_prefix(std::min(end + 1, s.size()));
  return word;
}

}  // namespace

std::string to_string(const Action& action) {
  const auto it = std::ranges::find(kVerbs, action.verb, &VerbName::verb);
  std::string written(it->name);
  if (!action.subject.empty() || !action.value.empty()) written += " " + action.subject;
  if (!action.value.empty()) written += " " + action.value;
  return written;
}

std::optional<Action> parse_action(std::string_view s) {
  const std::string_view name = take_word(s);
  const auto it = std::ranges::find(kVerbs, name, &VerbName::name);
  if (it == kVerbs.end()) return std::nullopt;
  Action action;
  action.verb = it->verb;
  action.subject = take_word(s);
  action.value = s;
  return action;
}

}  // namespace wenlu::screen
