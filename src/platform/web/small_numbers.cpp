// The C library reads numbers with 128-bit arithmetic, which is 17 kB of the download. Two functions are
// called here, by nlohmann/json and by Dear ImGui's renderer; these are enough for what they read.
#include <cstdarg>
#include <cstddef>

namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

const char* read_digits(const char* at, double& value, int& scale) {
  for (; is_digit(*at); ++at, ++scale) value = value * 10 + (*at - '0');
  return at;
}

double scaled(double value, int exponent) {
  double power = 1;
  for (int i = exponent < 0 ? -exponent : exponent; i > 0 && power < 1e300; --i) power *= 10;
  return exponent < 0 ? value / power : value * power;
}

}  // namespace

// A number of JSON: -12.5e+3. Exact for up to 15 digits between 1e-22 and 1e22; beyond that it may be
// off in the last place.
extern "C" double strtod(const char* s, char** end) {
  const bool negative = *s == '-';
  const char* at = s + (negative ? 1 : 0);
  double value = 0;
  int ignored = 0;
  int decimals = 0;
  int exponent = 0;
  at = read_digits(at, value, ignored);
  if (*at == '.') at = read_digits(at + 1, value, decimals);
  if (*at == 'e' || *at == 'E') {
    ++at;
    const bool small = *at == '-';
    if (small || *at == '+') ++at;
    for (; is_digit(*at); ++at)
      if (exponent < 1000) exponent = exponent * 10 + (*at - '0');
    if (small) exponent = -exponent;
  }
  if (end) *end = const_cast<char*>(at);
  value = scaled(value, exponent - decimals);
  return negative ? -value : value;
}

// Named by nlohmann/json, never called; they share an object file with the C library's strtod.
extern "C" float strtof(const char* s, char** end) { return static_cast<float>(strtod(s, end)); }
extern "C" long double strtold(const char* s, char** end) {
  return static_cast<long double>(strtod(s, end));
}

// One whole number behind fixed words: sscanf("#version 100", "#version %d", &n).
extern "C" int sscanf(const char* s, const char* format, ...) {
  while (*format != '\0' && *format != '%' && *s == *format) ++s, ++format;
  if (*format != '%' || !is_digit(*s)) return 0;
  int value = 0;
  for (; is_digit(*s); ++s) value = value * 10 + (*s - '0');
  va_list into;
  va_start(into, format);
  *va_arg(into, int*) = value;
  va_end(into);
  return 1;
}
