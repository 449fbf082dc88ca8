#include "engine/safety/find_addresses.h"

#include <algorithm>

#include "engine/safety/judge_address.h"
#include "engine/safety/web_host.h"
#include "text/script.h"

namespace wenlu::engine {
namespace {

// Chinese characters right before ".com" are part of the name: 官方客服.com.
std::size_t name_begin(const std::u32string& s, std::size_t at, std::size_t after) {
  constexpr std::size_t kLongest = 16;
  if (s[at] != '.') return at;
  for (std::size_t n = 0; n < kLongest && at > after && text::is_han(s[at - 1]); ++n) --at;
  return at;
}

bool ends_host(char32_t c) { return c == '/' || c == '\\' || c == '?' || c == '#'; }

// The text with every full-width / \ ? # that stands before an "@" as it was written: to a browser
// it ends no host but is part of the name before the "@" (https://shop.example＃@evil.example).
std::u32string as_browsers_read(const Glyphs& glyphs, std::string_view text) {
  constexpr char32_t kWide = U'＃';
  std::u32string s = glyphs.plain;
  bool at_sign_ahead = false;
  for (std::size_t i = s.size(); i-- > 0;) {
    const bool wide = static_cast<unsigned char>(text[glyphs.begin[i]]) >= 0x80;
    if (s[i] <= ' ' || (ends_host(s[i]) && !wide))
      at_sign_ahead = false;
    else if (s[i] == '@')
      at_sign_ahead = true;
    else if (ends_host(s[i]) && at_sign_ahead)
      s[i] = kWide;
  }
  return s;
}

}  // namespace

std::vector<FoundAt> find_addresses(const content::Guide& guide, const Glyphs& glyphs,
                                    std::string_view text) {
  const std::u32string plain = as_browsers_read(glyphs, text);
  std::vector<FoundAt> found;
  // A name reaches back to where it begins, but never into the address before it.
  std::size_t told = 0;
  for (std::size_t at = 0; at < glyphs.size();) {
    if (!begins_address(plain, at)) {
      ++at;
      continue;
    }
    const std::size_t from = name_begin(plain, at, told);
    const AddressAt read = read_address(plain, from);
    if (read.address) found.push_back({from, read.end, judge(guide, *read.address)});
    at = told = std::max(read.end, at + 1);
  }
  return found;
}

}  // namespace wenlu::engine
