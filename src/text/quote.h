// Words of a stranger, quoted in a message: they must not be able to forge the rest of it.
#pragma once

#include <string>
#include <string_view>

namespace wenlu::text {

// `s` in double quotes, cut after 60 characters; control, bidirectional and zero-width characters
// written as <U+202E>, broken UTF-8 as U+FFFD.
std::string quoted(std::string_view s);

}  // namespace wenlu::text
