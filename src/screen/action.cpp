#include "screen/action.h"

#include <algorithm>

#include "screen/names.h"

namespace wenlu::screen {
namespace {

// Takes the part up to the next space off the front of `s`.
std::string_view take_word(std::string_view& s) {
  const std::size_t end = std::min(s.find(' '), s.size());
  const std::string_view word = s.substr(0, end);
  s.remove_prefix(std::min(end + 1, s.size()));
  return word;
}

}  // namespace

std::string to_string(const Action& action) {
  std::string written(name(action.kind));
  if (!action.subject.empty() || !action.value.empty()) written += " " + action.subject;
  if (!action.value.empty()) written += " " + action.value;
  return written;
}

std::optional<Action> parse_action(std::string_view s) {
  const std::optional<ActionKind> kind = named<ActionKind>(take_word(s));
  if (!kind) return std::nullopt;
  Action action;
  action.kind = *kind;
  action.subject = take_word(s);
  action.value = s;
  return action;
}

Action copying(CopySource source) { return {ActionKind::copy, std::string(name(source)), ""}; }

Action moving(std::string player, PlayerMove move) {
  return {ActionKind::step, std::move(player), std::string(name(move))};
}

}  // namespace wenlu::screen
