#include "faces/canvas/brush.h"

#include <algorithm>
#include <cmath>

#include <imgui_internal.h>

#include "text/utf8.h"

namespace wenlu::faces::canvas {
namespace {

// The width of `words` as the glyphs' own advances add up.
float natural_width(ImFontBaked& baked, std::string_view words) {
  float width = 0;
  for (std::size_t i = 0; i < words.size();) {
    const text::CodePoint c = text::decode(words, i);
    width += baked.GetCharAdvance(static_cast<ImWchar>(c.value));
    i += c.size;
  }
  return width;
}

// Seconds from when a step is shown: its screen is uncovered, the finger comes, presses.
constexpr float kUncovered = 0.35F, kArrived = 1.1F, kPressed = 1.6F;

// How much of a movement from `begin` to `end` is left at `now`, from 1 to 0, gently at both ends.
float left_of(float begin, float end, float now) {
  const float x = std::clamp((now - begin) / (end - begin), 0.0F, 1.0F);
  return 1 - x * x * (3 - 2 * x);
}

Rect place(const Box& box) { return box.rect; }
Rect place(const IconMark& icon) { return icon.rect; }
Rect place(const TextLine& line) { return {line.x, line.baseline - line.size / 2, 0, 0}; }

bool holds(const Rect& outer, const Rect& inner) {
  return inner.x >= outer.x && inner.y >= outer.y && inner.x < outer.x + outer.width &&
         inner.y < outer.y + outer.height;
}

ImWchar glyph_of(const IconMark& icon) {
  return static_cast<ImWchar>(kFirstIcon + static_cast<char32_t>(icon.icon));
}

}  // namespace

float Brush::across(float x) const {
  return std::round((x + shift_.x - view_.scroll_x) * view_.ratio);
}
float Brush::down(float y) const {
  return std::round((y + shift_.y - view_.scroll_y) * view_.ratio);
}

bool Brush::take(const Item& item, bool again) {
  const auto* box = std::get_if<Box>(&item);
  if (box != nullptr && box->style->motion >= Motion::finger) held_ = box->rect;
  const Rect rect = std::visit([](const auto& piece) { return place(piece); }, item);
  const bool held = holds(held_, rect);
  if (held != again) return false;
  if (!held || !holds(stage_, rect)) shift_ = {};
  const float hidden = stage_.height * left_of(0, kUncovered, view_.played);
  const bool moves = box != nullptr && box->style->motion != Motion::none;
  return view_.played < 0 || held || moves || !holds(stage_, rect) ||
         rect.y < stage_.y + stage_.height - hidden;
}

// What is drawn from now on moves with `box`, if it is one that moves.
void Brush::begin(const Box& box) {
  const Rect& rect = box.rect;
  if (box.style->motion == Motion::screen) {
    stage_ = rect;
    came_ = {rect.x + rect.width / 2, rect.y + rect.height, 0, 0};
  }
  if (!holds(stage_, rect)) return;
  if (box.style->motion == Motion::came) came_ = rect;
  if (box.style->motion < Motion::finger) return;
  const float left = left_of(kUncovered, kArrived, view_.played);
  shift_ = {(came_.x + came_.width / 2 - rect.x - rect.width / 2) * left,
            (came_.y + came_.height / 2 - rect.y - rect.height / 2) * left};
  if (box.style->motion == Motion::finger) press(rect);
}

// The wave of a press, from the tip of the finger.
void Brush::press(const Rect& finger) {
  const float x = (view_.played - kArrived) / (kPressed - kArrived);
  if (x <= 0 || x >= 1) return;
  const auto strength = static_cast<int>(160 * (1 - x));
  const Rgb c = colour(Tone::focus_edge, view_.shade);
  const float radius = finger.width * (0.4F + 1.4F * x);
  const float middle = finger.x + finger.width / 2;
  list_.AddRectFilled(ImVec2(across(middle - radius), down(finger.y - radius)),
                      ImVec2(across(middle + radius), down(finger.y + radius)),
                      IM_COL32(c.red, c.green, c.blue, strength), radius * view_.ratio);
}

bool Brush::visible(float y, float height) const {
  return y + height >= view_.scroll_y && y <= view_.scroll_y + view_.height;
}

bool Brush::visible(const TextLine& line) const {
  return visible(line.baseline - line.size, line.size * 2);
}

ImFontBaked& Brush::font(const IconMark& icon) const {
  ImFont* font = fonts_[static_cast<std::size_t>(Typeface::icons)];
  return *font->GetFontBaked(std::round(icon.rect.width * view_.ratio));
}

ImFontBaked& Brush::font(const TextLine& line) const {
  ImFont* font =
      fonts_[static_cast<std::size_t>(line.semibold ? Typeface::semibold : Typeface::regular)];
  return *font->GetFontBaked(std::max(1.0F, std::round(line.size * view_.ratio)));
}

void Brush::prepare(const IconMark& icon) {
  if (visible(icon.rect.y, icon.rect.height)) font(icon).FindGlyph(glyph_of(icon));
}

void Brush::prepare(const TextLine& line) {
  if (!visible(line)) return;
  ImFontBaked& baked = font(line);
  for (std::size_t i = 0; i < line.words.size();) {
    const text::CodePoint c = text::decode(line.words, i);
    baked.FindGlyph(static_cast<ImWchar>(c.value));
    i += c.size;
  }
}

ImU32 Brush::paint(Tone tone) const {
  const Rgb c = colour(tone, view_.shade);
  return IM_COL32(c.red, c.green, c.blue, 255);
}

void Brush::draw(const Box& box) {
  if (!visible(box.rect.y, box.rect.height)) return;
  const BoxStyle& style = *box.style;
  if (view_.played >= 0) begin(box);
  const ImVec2 from(across(box.rect.x), down(box.rect.y));
  const ImVec2 to(across(box.rect.x + box.rect.width), down(box.rect.y + box.rect.height));
  const float most = std::min(to.x - from.x, to.y - from.y) / 2;
  const float radius =
      std::min(static_cast<float>(style.radius_rem) * view_.root_size * view_.ratio, most);
  const float edge =
      style.border ? std::max(1.0F, std::round(static_cast<float>(style.border_px) * view_.ratio))
                   : 0;

  std::optional<Tone> fill = style.fill;
  if (style.reacts && !box.id.empty() && box.id == view_.hovered) fill = style.hover;
  if (style.reacts && !box.id.empty() && box.id == view_.pressed) fill = style.press;

  if (!fill) return;
  if (style.border) {
    list_.AddRectFilled(from, to, paint(*style.border), radius);
    list_.AddRectFilled(ImVec2(from.x + edge, from.y + edge), ImVec2(to.x - edge, to.y - edge),
                        paint(*fill), std::max(0.0F, radius - edge));
  } else {
    list_.AddRectFilled(from, to, paint(*fill), radius);
  }
}

void Brush::draw(const IconMark& icon) {
  if (!visible(icon.rect.y, icon.rect.height)) return;
  ImFontBaked& baked = font(icon);
  glyph(baked, glyph_of(icon), across(icon.rect.x), down(icon.rect.y) + baked.Size,
        paint(icon.ink->tone));
}

void Brush::draw(const TextLine& line) {
  if (!visible(line)) return;
  ImFontBaked& baked = font(line);
  const float natural = natural_width(baked, line.words);
  // The page's width rules: the advances are spread so that lines end where the page's do.
  const float stretch = natural > 0 ? line.width * view_.ratio / natural : 1;
  const ImU32 ink = paint(line.ink->tone);
  const float start = (line.x - view_.scroll_x) * view_.ratio;
  const float baseline = down(line.baseline);
  float pen = 0;
  for (std::size_t i = 0; i < line.words.size();) {
    const text::CodePoint c = text::decode(line.words, i);
    glyph(baked, c.value, std::round(start + pen), baseline, ink);
    pen += baked.GetCharAdvance(static_cast<ImWchar>(c.value)) * stretch;
    i += c.size;
  }
  if (line.underline) {
    const float thick = std::max(1.0F, std::round(view_.ratio));
    const float top = baseline + std::round(line.size * view_.ratio * 0.14F);
    list_.AddRectFilled(ImVec2(std::round(start), top),
                        ImVec2(std::round(start + pen), top + thick), ink);
  }
}

void Brush::glyph(ImFontBaked& baked, char32_t code_point, float x, float baseline, ImU32 colour) {
  const ImFontGlyph* g = baked.FindGlyph(static_cast<ImWchar>(code_point));
  if (!g || !g->Visible) return;
  list_.PrimReserve(6, 4);
  list_.PrimRectUV(ImVec2(x + g->X0, baseline + g->Y0), ImVec2(x + g->X1, baseline + g->Y1),
                   ImVec2(g->U0, g->V0), ImVec2(g->U1, g->V1), colour);
}

}  // namespace wenlu::faces::canvas
