#include "content/id.h"

#include <algorithm>

namespace wenlu::content {
namespace {

bool is_letter(char c) { return c >= 'a' && c <= 'z'; }

// What every object of JavaScript has already: the page must not find it in a table of ids.
constexpr std::string_view kTaken = "constructor";

bool may_continue(char c) { return is_letter(c) || (c >= '0' && c <= '9') || c == '-'; }

}  // namespace

bool is_id(std::string_view s) {
  if (s.empty() || s.size() > kLongestId || !is_letter(s.front()) || s == kTaken) return false;
  return std::all_of(s.begin(), s.end(), may_continue);
}

}  // namespace wenlu::content
