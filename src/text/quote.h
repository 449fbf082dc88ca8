// Words of a stranger, quoted in a message: they must not be able to forge the rest of it.
#pragma once

#include <string>
#include <string_view>

namespace wenlu::text {

// `s` in double quotes, cut after 60 characters; control, bidirectional and zero-width characters
// written as <U+202E>, broken UTF-8 as U+FFFD.
std::string quoted(std::string_view s);

// `s` whole and on one line, such characters written in the same way: it cannot steer a terminal or
// begin a line of its own.
std::string harmless(std::string_view s);

// The name of a file, or another word that came from outside, as it stands; where a space, a colon,
// a quotation mark or such a character could mislead, harmless and in double quotes.
std::string shown(std::string_view name);

}  // namespace wenlu::text
