// How text is compared and how wide it stands on a terminal.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace wenlu::text {

// Terminal cells: 2 for East Asian wide and full-width characters, 0 for combining and zero-width
// ones, 1 otherwise (UAX #11, wide = W and F).
std::size_t width(char32_t c);
std::size_t width(std::string_view s);

// One form for comparing what people type: ASCII lower case, full-width forms to half-width,
// ideographic space to a space, zero-width and bidi control characters dropped.
std::string fold(std::string_view s);

}  // namespace wenlu::text
