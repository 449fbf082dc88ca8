// Web and mail addresses taken apart as browsers do it, and compared with the official ones.
//
//   shop.example@evil.example:8080/login      name shop.example,  host evil.example
//   feedback@shop.example                     name feedback,      host shop.example, mail
#pragma once

#include <optional>
#include <string>

#include "content/guide.h"
#include "engine/safety/contact_check.h"

namespace wenlu::engine {

struct Address {
  bool mail = false;
  std::u32string name;  // before the "@"; may be empty
  std::u32string host;
};

// `s` is folded and without blanks. Nothing when there is no host in it: at least two labels, the
// last of letters, or four numbers.
std::optional<Address> read_address(const std::u32string& s);

// Fills in all but `written`.
FoundContact judge(const content::Guide& guide, const Address& address);

// A letter of any script that may stand in a host's name.
bool looks_like_letter(char32_t c);

}  // namespace wenlu::engine
