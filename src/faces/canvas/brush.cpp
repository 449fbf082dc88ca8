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

}  // namespace

float Brush::across(float x) const { return std::round((x - view_.scroll_x) * view_.ratio); }
float Brush::down(float y) const { return std::round((y - view_.scroll_y) * view_.ratio); }

bool Brush::visible(float y, float height) const {
  return y + height >= view_.scroll_y && y <= view_.scroll_y + view_.height;
}

ImU32 Brush::paint(Tone tone) const {
  const Rgb c = colour(tone, view_.shade);
  return IM_COL32(c.red, c.green, c.blue, 255);
}

void Brush::draw(const Box& box) {
  if (!visible(box.rect.y, box.rect.height)) return;
  const BoxStyle& style = *box.style;
  const float grown = style.pulses ? box.rect.width * view_.pulse / 4 : 0;
  const ImVec2 from(across(box.rect.x - grown), down(box.rect.y - grown));
  const ImVec2 to(across(box.rect.x + box.rect.width + grown),
                  down(box.rect.y + box.rect.height + grown));
  const float most = std::min(to.x - from.x, to.y - from.y) / 2;
  const float radius =
      std::min(static_cast<float>(style.radius_rem) * view_.root_size * view_.ratio, most);
  const float edge =
      style.border ? std::max(1.0F, std::round(static_cast<float>(style.border_px) * view_.ratio))
                   : 0;

  std::optional<Tone> fill = style.fill;
  if (style.reacts && !box.id.empty() && box.id == view_.hovered) fill = style.hover;
  if (style.reacts && !box.id.empty() && box.id == view_.pressed) fill = style.press;

  if (fill && style.border) {
    list_.AddRectFilled(from, to, paint(*style.border), radius);
    list_.AddRectFilled(ImVec2(from.x + edge, from.y + edge), ImVec2(to.x - edge, to.y - edge),
                        paint(*fill), std::max(0.0F, radius - edge));
  } else if (fill) {
    list_.AddRectFilled(from, to, paint(*fill), radius);
  } else if (style.border) {
    const float half = edge / 2;
    list_.AddRect(ImVec2(from.x + half, from.y + half), ImVec2(to.x - half, to.y - half),
                  paint(*style.border), std::max(0.0F, radius - half), 0, edge);
  }
}

void Brush::draw(const IconMark& icon) {
  if (!visible(icon.rect.y, icon.rect.height)) return;
  ImFont* font = fonts_[static_cast<std::size_t>(Typeface::icons)];
  ImFontBaked* baked = font->GetFontBaked(std::round(icon.rect.width * view_.ratio));
  glyph(*baked, kFirstIcon + static_cast<char32_t>(icon.icon), across(icon.rect.x),
        down(icon.rect.y) + baked->Size, paint(icon.ink->tone));
}

void Brush::draw(const TextLine& line) {
  if (!visible(line.baseline - line.size, line.size * 2)) return;
  ImFont* font =
      fonts_[static_cast<std::size_t>(line.semibold ? Typeface::semibold : Typeface::regular)];
  ImFontBaked& baked = *font->GetFontBaked(std::max(1.0F, std::round(line.size * view_.ratio)));
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
