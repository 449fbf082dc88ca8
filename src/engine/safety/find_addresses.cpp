#include "engine/safety/find_addresses.h"

#include <algorithm>

#include "engine/safety/judge_address.h"
#include "engine/safety/web_host.h"
#include "engine/search/readings.h"

namespace wenlu::engine {
namespace {

// Chinese characters right before ".com" are part of the name: 官方客服.com.
std::size_t name_begin(const std::u32string& s, std::size_t at, std::size_t after) {
  constexpr std::size_t kLongest = 16;
  if (s[at] != '.') return at;
  for (std::size_t n = 0; n < kLongest && at > after && is_han(s[at - 1]); ++n) --at;
  return at;
}

}  // namespace

std::vector<FoundAt> find_addresses(const content::Guide& guide, const Glyphs& glyphs) {
  std::vector<FoundAt> found;
  std::size_t told = 0;
  for (std::size_t at = 0; at < glyphs.size();) {
    if (!begins_address(glyphs.plain, at)) {
      ++at;
      continue;
    }
    const std::size_t from = name_begin(glyphs.plain, at, told);
    const AddressAt read = read_address(glyphs.plain, from);
    if (read.address) found.push_back({from, read.end, judge(guide, *read.address)});
    at = told = std::max(read.end, at + 1);
  }
  return found;
}

}  // namespace wenlu::engine
