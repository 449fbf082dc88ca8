#include "text/number.h"

#include <limits>

namespace wenlu::text {
namespace {

constexpr int kMostDigits = 9;
constexpr int kMostExponent = 10000;

bool is_digit(char c) { return c >= '0' && c <= '9'; }

const char* add_digits(const char* at, double& value) {
  for (; is_digit(*at); ++at) value = value * 10 + (*at - '0');
  return at;
}

// The exponent behind "e", 0 where there is none.
int read_exponent(const char*& at) {
  if (*at != 'e' && *at != 'E') return 0;
  const char* digits = at + (at[1] == '-' || at[1] == '+' ? 2 : 1);
  if (!is_digit(*digits)) return 0;
  const bool negative = at[1] == '-';
  int value = 0;
  for (at = digits; is_digit(*at); ++at)
    if (value < kMostExponent) value = value * 10 + (*at - '0');
  return negative ? -value : value;
}

double scaled(double value, int exponent) {
  if (value == 0) return 0;
  double power = 1;
  const int size = exponent < 0 ? -exponent : exponent;
  for (int i = 0; i < size && power < std::numeric_limits<double>::infinity(); ++i) power *= 10;
  return exponent < 0 ? value / power : value * power;
}

}  // namespace

double read_number(const char* s, const char** end) {
  const bool negative = *s == '-';
  double value = 0;
  const char* const first = s + (negative ? 1 : 0);
  const char* at = add_digits(first, value);
  int decimals = 0;
  if (*at == '.') {
    const char* const point = at;
    at = add_digits(point + 1, value);
    decimals = static_cast<int>(at - point) - 1;
  }
  const bool any = is_digit(*first) || decimals > 0;
  if (any) value = scaled(value, read_exponent(at) - decimals);
  if (end) *end = any ? at : s;
  return negative ? -value : value;
}

int read_digits(const char* s) {
  int value = 0;
  for (int i = 0; i < kMostDigits && is_digit(s[i]); ++i) value = value * 10 + (s[i] - '0');
  return value;
}

std::string padded(int number, std::size_t width) {
  std::string digits = std::to_string(number);
  return digits.size() < width ? std::string(width - digits.size(), '0') + digits : digits;
}

}  // namespace wenlu::text
