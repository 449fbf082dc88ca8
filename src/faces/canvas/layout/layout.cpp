#include "faces/canvas/layout/layout.h"

#include <array>
#include <charconv>

#include "faces/look/icons.h"
#include "faces/look/layout_words.h"

namespace wenlu::faces::canvas {
namespace {

// The parts of one line; the last takes the rest, tabs included.
template <std::size_t N>
bool split(std::string_view line, std::array<std::string_view, N>& parts) {
  for (std::size_t i = 0; i + 1 < N; ++i) {
    const std::size_t tab = line.find('\t');
    if (tab == std::string_view::npos) return false;
    parts[i] = line.substr(0, tab);
    line.remove_prefix(tab + 1);
  }
  parts[N - 1] = line;
  return true;
}

float number(std::string_view s) {
  int hundredths = 0;
  std::from_chars(s.data(), s.data() + s.size(), hundredths);
  return static_cast<float>(hundredths) / 100;
}

Rect rect(std::string_view x, std::string_view y, std::string_view w, std::string_view h) {
  return {number(x), number(y), number(w), number(h)};
}

void add_box(std::string_view line, Layout& out) {
  std::array<std::string_view, 7> p;
  if (!split(line, p)) return;
  if (const BoxStyle* style = find_box_style(p[1]))
    out.push_back(Box{style, std::string(p[2]), rect(p[3], p[4], p[5], p[6])});
}

void add_icon(std::string_view line, Layout& out) {
  std::array<std::string_view, 7> p;
  if (!split(line, p)) return;
  const Icon* icon = find_icon(p[1]);
  const InkStyle* ink = find_ink_style(p[2]);
  if (!icon || !ink) return;
  const auto index = static_cast<std::size_t>(icon - icons().data());
  out.push_back(IconMark{index, ink, rect(p[3], p[4], p[5], p[6])});
}

void add_text(std::string_view line, Layout& out) {
  std::array<std::string_view, 9> p;
  if (!split(line, p)) return;
  const InkStyle* ink = find_ink_style(p[1]);
  if (!ink) return;
  TextLine text;
  text.ink = ink;
  text.semibold = p[2] == kSemibold;
  text.size = number(p[3]);
  text.x = number(p[4]);
  text.baseline = number(p[5]);
  text.width = number(p[6]);
  text.underline = p[7] == "1";
  text.words = p[8];
  out.push_back(std::move(text));
}

}  // namespace

Layout parse_layout(std::string_view s) {
  Layout out;
  while (!s.empty()) {
    const std::size_t end = s.find('\n');
    const std::string_view line = s.substr(0, end);
    const std::string_view kind = line.substr(0, line.find('\t'));
    if (kind == kBoxLine) add_box(line, out);
    if (kind == kIconLine) add_icon(line, out);
    if (kind == kTextLine) add_text(line, out);
    if (end == std::string_view::npos) break;
    s.remove_prefix(end + 1);
  }
  return out;
}

}  // namespace wenlu::faces::canvas
