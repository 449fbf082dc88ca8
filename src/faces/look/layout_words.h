// The words of the text in which web/measure.mjs tells the canvas what the browser laid out
// (faces/canvas/layout/layout.h says what follows them). The script gets them as constants of
// names.mjs.
#pragma once

#include <string_view>

namespace wenlu::faces {

inline constexpr std::string_view kBoxLine = "box";
inline constexpr std::string_view kIconLine = "icon";
inline constexpr std::string_view kTextLine = "text";
inline constexpr std::string_view kSemibold = "600";  // the weight of a text that is not regular

}  // namespace wenlu::faces
