// Stands in for the C library's readers of numbers, whose 128-bit arithmetic is 17 kB of the
// download. Their callers: nlohmann/json (strtod; the other two it only names) and Dear ImGui's
// renderer (sscanf).
#include <cstdarg>

#include "text/number.h"

extern "C" double strtod(const char* s, char** end) {
  const char* ended = s;
  const double value = wenlu::text::read_number(s, &ended);
  if (end) *end = const_cast<char*>(ended);
  return value;
}

extern "C" float strtof(const char* s, char** end) { return static_cast<float>(strtod(s, end)); }

extern "C" long double strtold(const char* s, char** end) {
  return static_cast<long double>(strtod(s, end));
}

// One whole number behind fixed words: sscanf("#version 100", "#version %d", &n).
extern "C" int sscanf(const char* s, const char* format, ...) {
  while (*format != '\0' && *format != '%' && *s == *format) ++s, ++format;
  if (format[0] != '%' || format[1] != 'd' || *s < '0' || *s > '9') return 0;
  va_list into;
  va_start(into, format);
  *va_arg(into, int*) = wenlu::text::read_digits(s);
  va_end(into);
  return 1;
}
