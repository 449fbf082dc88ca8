// The colours of Wenlu, by role, in each theme. The one place where a colour is written down: the
// page gets them as CSS custom properties, the canvas as numbers.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace wenlu::faces {

enum class Shade { light, dark };

// A colour's job. Text, quiet and accent are at least 7:1 on every ground, also under the pointer;
// good, warning and danger on page, surface, sunken and their own tint.
enum class Tone {
  page,     // behind everything
  surface,  // cards
  sunken,   // a panel inside a card, table heads
  line,     // borders and rules
  text,
  quiet,        // hints and sources
  accent,       // the one accent colour: links, primary buttons, step numbers
  accent_soft,  // its background tint
  on_accent,    // text on accent
  good,         // "open now"
  good_soft,
  warning,
  warning_soft,
  danger,  // fraud
  danger_soft,
  focus,       // inner ring
  focus_edge,  // outer ring; one of the two stands out from any ground
  hover,       // a surface under the pointer
  pressed,
  accent_strong,  // accent under the pointer or finger
};
inline constexpr std::size_t kToneCount = 20;

struct Rgb {
  std::uint8_t red, green, blue;
};

Rgb colour(Tone tone, Shade shade);

// "accent-soft": the CSS custom property is "--accent-soft".
std::string_view name(Tone tone);

// "#075469"
std::string hex(Rgb colour);

// WCAG 2.2 contrast ratio, 1 to 21.
double contrast(Rgb a, Rgb b);

}  // namespace wenlu::faces
