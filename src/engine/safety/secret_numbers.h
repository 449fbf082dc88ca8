// How bank card and identity numbers are made. All take ASCII digits only.
#pragma once

#include <string_view>

namespace wenlu::engine {

// The check digit of ISO/IEC 7812 (Luhn).
bool has_card_check_digit(std::string_view digits);

// Beginning and length of a card that is common in China: UnionPay, Visa, Mastercard, American
// Express, JCB, Discover and the older cards of the large banks. Visa's rare 13 and 19 digits are
// left out: parcel and order numbers look like that.
bool begins_like_card(std::string_view digits);

// GB 11643: region, date of birth and check character, 18 characters of which the last may be x.
bool is_identity_number(std::string_view written);

// The form before 1999, 15 digits without a check character.
bool is_old_identity_number(std::string_view digits);

}  // namespace wenlu::engine
