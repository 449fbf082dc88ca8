#include "engine/safety/punycode.h"

#include <cstdint>

namespace wenlu::engine {
namespace {

// RFC 3492, section 5.
constexpr std::uint32_t kBase = 36;
constexpr std::uint32_t kTmin = 1;
constexpr std::uint32_t kTmax = 26;
constexpr std::uint32_t kSkew = 38;
constexpr std::uint32_t kDamp = 700;
constexpr std::uint32_t kInitialBias = 72;
constexpr std::uint32_t kInitialCharacter = 128;
constexpr std::uint32_t kLargest = 0x10FFFF;

std::uint32_t digit(char c) {
  if (c >= 'a' && c <= 'z') return static_cast<std::uint32_t>(c - 'a');
  if (c >= '0' && c <= '9') return static_cast<std::uint32_t>(c - '0') + 26;
  return kBase;
}

std::uint32_t adapted(std::uint32_t delta, std::uint32_t characters, bool first) {
  delta = first ? delta / kDamp : delta / 2;
  delta += delta / characters;
  std::uint32_t k = 0;
  for (; delta > (kBase - kTmin) * kTmax / 2; k += kBase) delta /= kBase - kTmin;
  return k + (kBase - kTmin + 1) * delta / (delta + kSkew);
}

// A number of variable length off the front of `s`; nothing when it is broken or too large.
std::optional<std::uint32_t> take_delta(std::string_view& s, std::uint32_t bias) {
  std::uint64_t delta = 0;
  std::uint64_t weight = 1;
  for (std::uint32_t k = kBase;; k += kBase) {
    const std::uint32_t d = s.empty() ? kBase : digit(s.front());
    if (d == kBase) return std::nullopt;
    s.remove_prefix(1);
    delta += d * weight;
    if (delta > kLargest * std::uint64_t{64}) return std::nullopt;
    const std::uint32_t t = k <= bias + kTmin ? kTmin : k >= bias + kTmax ? kTmax : k - bias;
    if (d < t) return static_cast<std::uint32_t>(delta);
    weight *= kBase - t;
  }
}

}  // namespace

std::optional<std::u32string> from_punycode(std::string_view label) {
  if (label.size() > 63) return std::nullopt;
  const std::size_t hyphen = label.rfind('-');
  const std::size_t basic = hyphen == label.npos ? 0 : hyphen;
  std::u32string decoded(label.begin(), label.begin() + static_cast<std::ptrdiff_t>(basic));
  label.remove_prefix(hyphen == label.npos ? 0 : hyphen + 1);
  std::uint32_t character = kInitialCharacter;
  std::uint32_t bias = kInitialBias;
  std::uint32_t place = 0;
  for (bool first = true; !label.empty(); first = false) {
    const auto delta = take_delta(label, bias);
    if (!delta) return std::nullopt;
    const auto length = static_cast<std::uint32_t>(decoded.size()) + 1;
    bias = adapted(*delta, length, first);
    place += *delta;
    character += place / length;
    place %= length;
    if (character > kLargest) return std::nullopt;
    decoded.insert(place, 1, character);
    ++place;
  }
  return decoded;
}

}  // namespace wenlu::engine
