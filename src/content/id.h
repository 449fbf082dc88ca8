// Names that content gives to its parts. Each kind of part has its own type, so a question's name
// cannot be passed where an option's is wanted.
#pragma once

#include <compare>
#include <cstddef>
#include <string>
#include <string_view>

namespace wenlu::content {

inline constexpr std::size_t kLongestId = 64;

// Lower-case letters, digits and hyphens, starting with a letter, at most 64 characters; not
// "constructor", the one such name that JavaScript's objects have of their own.
bool is_id(std::string_view s);

// The loader refuses anything that is_id() refuses. Empty means "none".
template <class Of>
struct Id {
  std::string value;

  bool empty() const { return value.empty(); }
  auto operator<=>(const Id&) const = default;
};

using QuestionId = Id<struct Question>;
using OptionId = Id<struct Option>;
using OutcomeId = Id<struct Outcome>;
using ChannelId = Id<struct Channel>;
using MaterialId = Id<struct Material>;
using WaitId = Id<struct Wait>;
using NoticeId = Id<struct Notice>;
using SourceId = Id<struct Source>;
using StatementId = Id<struct Statement>;
using DeadlineId = Id<struct Deadline>;
using EventId = Id<struct Event>;

}  // namespace wenlu::content
