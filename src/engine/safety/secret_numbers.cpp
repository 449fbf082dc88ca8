#include "engine/safety/secret_numbers.h"

#include <algorithm>
#include <array>
#include <string>

#include "content/date.h"

namespace wenlu::engine {
namespace {

int number(std::string_view digits) {
  int value = 0;
  for (const char c : digits) value = value * 10 + (c - '0');
  return value;
}

bool begins_within(std::string_view digits, std::size_t count, int from, int to) {
  const int begin = number(digits.substr(0, count));
  return begin >= from && begin <= to;
}

bool is_region(std::string_view two_digits) {
  constexpr std::string_view kRegions =
      "11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 "
      "65 71 81 82 83 91 92 93 94 95 96";
  return kRegions.find(two_digits) != kRegions.npos;
}

bool is_birthday(std::string_view yyyymmdd) {
  const std::string date{yyyymmdd};
  return content::parse_date(date.substr(0, 4) + "-" + date.substr(4, 2) + "-" + date.substr(6, 2))
             .has_value() &&
         yyyymmdd < "2100";
}

}  // namespace

bool has_card_check_digit(std::string_view digits) {
  int sum = 0;
  for (std::size_t i = 0; i < digits.size(); ++i) {
    int digit = digits[digits.size() - 1 - i] - '0';
    if (i % 2 == 1) digit = digit * 2 - (digit > 4 ? 9 : 0);
    sum += digit;
  }
  return sum % 10 == 0;
}

bool begins_like_card(std::string_view digits) {
  // First the length, which says what may issue a card; then how those begin.
  switch (digits.size()) {
    case 15:
      return begins_within(digits, 2, 34, 34) || begins_within(digits, 2, 37, 37);
    case 16:
      return digits[0] == '4' || begins_within(digits, 2, 51, 55) ||
             begins_within(digits, 4, 2221, 2720) || begins_within(digits, 4, 3528, 3589) ||
             begins_within(digits, 2, 60, 60) || begins_within(digits, 2, 62, 62);
    case 17:
    case 18:
    case 19: {
      constexpr std::array<std::string_view, 6> kOlder{"9558",   "95599",  "436742",
                                                       "456351", "601382", "62"};
      return std::ranges::any_of(kOlder,
                                 [&](std::string_view begin) { return digits.starts_with(begin); });
    }
    default:
      return false;
  }
}

bool is_identity_number(std::string_view written) {
  constexpr std::array<int, 17> kWeights{7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  constexpr std::string_view kCheck = "10x98765432";
  if (written.size() != 18 || !is_region(written.substr(0, 2)) ||
      !is_birthday(written.substr(6, 8)))
    return false;
  std::size_t sum = 0;
  for (std::size_t i = 0; i < kWeights.size(); ++i)
    sum += static_cast<std::size_t>(kWeights[i] * (written[i] - '0'));
  return kCheck[sum % 11] == written[17];
}

bool is_old_identity_number(std::string_view digits) {
  return digits.size() == 15 && is_region(digits.substr(0, 2)) &&
         is_birthday("19" + std::string(digits.substr(6, 6)));
}

}  // namespace wenlu::engine
