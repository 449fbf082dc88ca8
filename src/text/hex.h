// The digits of hexadecimal numbers.
#pragma once

namespace wenlu::text {

inline constexpr char kHex[] = "0123456789abcdef";
inline constexpr char kUpperHex[] = "0123456789ABCDEF";

}  // namespace wenlu::text
