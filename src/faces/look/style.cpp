#include "faces/look/style.h"

#include <algorithm>
#include <array>

namespace wenlu::faces {
namespace {

constexpr double kRound = 99;

constexpr BoxStyle plain(std::string_view name, Tone fill, double radius_rem) {
  return {.name = name, .fill = fill, .border = {}, .radius_rem = radius_rem};
}

constexpr BoxStyle edged(std::string_view name, Tone fill, Tone border, double border_px,
                         double radius_rem) {
  return {.name = name,
          .fill = fill,
          .border = border,
          .border_px = border_px,
          .radius_rem = radius_rem};
}

// A line, a bar, a dot.
constexpr BoxStyle solid(std::string_view name, Tone fill, double radius_rem) {
  return {.name = name, .fill = fill, .border = {}, .radius_rem = radius_rem, .solid = true};
}

constexpr BoxStyle reacting(BoxStyle style, Tone hover = Tone::hover, Tone press = Tone::pressed) {
  style.reacts = true;
  style.hover = hover;
  style.press = press;
  return style;
}

constexpr BoxStyle moving(BoxStyle style, Motion motion) {
  style.motion = motion;
  return style;
}

constexpr std::array kBoxes{
    plain("header", Tone::surface, 0),
    plain("footer", Tone::sunken, 0),
    solid("rule", Tone::line, 0),
    edged("card", Tone::surface, Tone::line, 1, 0.75),
    reacting(plain("fold", Tone::surface, 0.6875)),
    reacting(edged("option", Tone::surface, Tone::line, 1, 0.75)),
    edged("key", Tone::sunken, Tone::line, 1, 0.375),
    reacting(edged("crumb", Tone::surface, Tone::line, 1, 1.375)),
    plain("badge", Tone::good_soft, 0.375),
    plain("fact", Tone::sunken, 0.375),
    plain("wait", Tone::accent_soft, 0.5),
    solid("hours", Tone::quiet, kRound),
    solid("open", Tone::good, kRound),
    solid("closed", Tone::warning, kRound),
    plain("disc", Tone::accent, kRound),
    solid("connector", Tone::accent, 0),
    solid("bullet", Tone::quiet, kRound),
    edged("chip", Tone::accent_soft, Tone::accent, 1, 0.375),
    edged("input", Tone::surface, Tone::quiet, 1, 0.375),
    edged("input-wrong", Tone::surface, Tone::danger, 2, 0.375),
    edged("check", Tone::surface, Tone::quiet, 2, 0.375),
    edged("check-on", Tone::accent, Tone::accent, 2, 0.375),
    edged("field", Tone::surface, Tone::quiet, 1, 0.5),
    plain("panel", Tone::sunken, 0.5),
    plain("info", Tone::accent_soft, 0.5),
    solid("info-bar", Tone::accent, kRound),
    plain("warning", Tone::warning_soft, 0.5),
    solid("warning-bar", Tone::warning, kRound),
    plain("fraud", Tone::danger_soft, 0.5),
    solid("fraud-bar", Tone::danger, kRound),
    reacting(edged("button", Tone::surface, Tone::accent, 1, 0.5)),
    reacting(edged("button-on", Tone::accent_soft, Tone::accent, 2, 0.5)),
    plain("now", Tone::accent_soft, 0.5),
    edged("device", Tone::page, Tone::quiet, 2, 0.75),
    moving(edged("screen", Tone::page, Tone::quiet, 2, 0.75), Motion::screen),
    solid("faint", Tone::line, 0.25),
    solid("lit", Tone::accent, 0.375),
    moving(edged("came", Tone::page, Tone::quiet, 2, kRound), Motion::came),
    moving(edged("finger", Tone::surface, Tone::text, 2, kRound), Motion::finger),
    moving(edged("lens", Tone::surface, Tone::text, 2, kRound), Motion::lens),
    plain("status", Tone::accent, 0.5),
    reacting(edged("primary", Tone::accent, Tone::accent, 1, 0.5), Tone::accent_strong,
             Tone::accent_strong),
};

constexpr std::array<InkStyle, 7> kInks{{
    {"text", Tone::text},
    {"quiet", Tone::quiet},
    {"accent", Tone::accent},
    {"on-accent", Tone::on_accent},
    {"good", Tone::good},
    {"warning", Tone::warning},
    {"danger", Tone::danger},
}};

template <class Style>
const Style* find(std::span<const Style> styles, std::string_view name) {
  const auto it = std::ranges::find(styles, name, &Style::name);
  return it == styles.end() ? nullptr : &*it;
}

}  // namespace

std::span<const BoxStyle> box_styles() { return kBoxes; }
const BoxStyle* find_box_style(std::string_view name) { return find(box_styles(), name); }

std::span<const InkStyle> ink_styles() { return kInks; }
const InkStyle* find_ink_style(std::string_view name) { return find(ink_styles(), name); }

}  // namespace wenlu::faces
