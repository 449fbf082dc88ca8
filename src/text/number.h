// Decimal numbers without the C library, whose own reader weighs 17 kB in the download and whose
// own writer 7 kB.
#pragma once

#include <cstddef>
#include <string>

namespace wenlu::text {

// The number at `s` as JSON writes it ("-12.5e+3"), and through `end`, unless null, where it ends;
// `s` ends in a zero byte. Exact for up to 15 digits and powers of ten up to 22; beyond that the
// last place may be off. Too large is infinite, too small is 0, no number is 0 with `end` at `s`.
double read_number(const char* s, const char** end);

// The digits at `s` as a whole number; nothing but digits is read. At most 9 digits.
int read_digits(const char* s);

// 0 or more with at least `width` digits: "07".
std::string padded(int number, std::size_t width);

}  // namespace wenlu::text
