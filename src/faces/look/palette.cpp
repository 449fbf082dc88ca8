#include "faces/look/palette.h"

#include <algorithm>
#include <cmath>

namespace wenlu::faces {
namespace {

struct Entry {
  std::string_view name;
  std::uint32_t light, dark;  // 0xRRGGBB
};

// In the order of Tone.
constexpr std::array<Entry, kToneCount> kEntries{{
    {"page", 0xf4f7f7, 0x0f1619},         {"surface", 0xffffff, 0x182226},
    {"sunken", 0xedf2f3, 0x213034},       {"line", 0xc2ced2, 0x43565e},
    {"text", 0x13222a, 0xeef3f4},         {"quiet", 0x3a4b54, 0xbccad0},
    {"accent", 0x07516a, 0x8ad6e8},       {"accent-soft", 0xe3f1f4, 0x123540},
    {"on-accent", 0xffffff, 0x04222b},    {"good", 0x0a5931, 0x84dfab},
    {"good-soft", 0xe2f4e9, 0x12361f},    {"warning", 0x674100, 0xf4c96f},
    {"warning-soft", 0xfdf1d9, 0x3a2d0d}, {"danger", 0x8c1a1a, 0xffb4ac},
    {"danger-soft", 0xfdebe9, 0x451c19},  {"focus", 0x13222a, 0xffc83d},
    {"focus-edge", 0xffc83d, 0x000000},   {"hover", 0xeef6f8, 0x203035},
    {"pressed", 0xdcebf0, 0x26383f},      {"accent-strong", 0x033b4b, 0xb4e8f4},
}};

const Entry& entry(Tone tone) { return kEntries[static_cast<std::size_t>(tone)]; }

double linear(std::uint8_t channel) {
  const double c = channel / 255.0;
  return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
}

double luminance(Rgb c) {
  return 0.2126 * linear(c.red) + 0.7152 * linear(c.green) + 0.0722 * linear(c.blue);
}

}  // namespace

Rgb colour(Tone tone, Shade shade) {
  const std::uint32_t rgb = shade == Shade::light ? entry(tone).light : entry(tone).dark;
  return {static_cast<std::uint8_t>(rgb >> 16), static_cast<std::uint8_t>(rgb >> 8),
          static_cast<std::uint8_t>(rgb)};
}

std::string_view name(Tone tone) { return entry(tone).name; }

std::string hex(Rgb colour) {
  constexpr std::string_view digits = "0123456789abcdef";
  std::string out = "#";
  for (const std::uint8_t channel : {colour.red, colour.green, colour.blue}) {
    out += digits[channel >> 4];
    out += digits[channel & 0xF];
  }
  return out;
}

double contrast(Rgb a, Rgb b) {
  const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
  return (lighter + 0.05) / (darker + 0.05);
}

}  // namespace wenlu::faces
