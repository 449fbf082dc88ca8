// Signs that a keyboard for Chinese types where JSON has others.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace wenlu::content {

struct ForeignSign {
  std::string_view name;  // "a Chinese comma"
  char meant;             // the sign of JSON; a space for other spaces
};

// The sign at byte `at`, which must be inside `bytes`; nothing when JSON knows it or nobody does.
std::optional<ForeignSign> foreign_sign(std::string_view bytes, std::size_t at);

// Of a string's body ("身份”, "): the byte of the quotation mark that was to end it; npos when
// there is none.
std::size_t foreign_end(std::string_view body);

}  // namespace wenlu::content
