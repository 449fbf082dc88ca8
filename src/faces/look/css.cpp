#include "faces/look/css.h"

#include <charconv>

#include "faces/look/style.h"

namespace wenlu::faces {
namespace {

// At most three digits after the point, no trailing zeros.
std::string number(double value) {
  char digits[32];
  const auto end =
      std::to_chars(digits, digits + sizeof digits, value, std::chars_format::fixed, 3).ptr;
  std::string out(digits, end);
  out.erase(out.find_last_not_of('0') + 1);
  if (out.back() == '.') out.pop_back();
  return out;
}

std::string var(Tone tone) { return "var(--" + std::string(name(tone)) + ")"; }

std::string rule(const std::string& selector, const std::string& declarations) {
  return selector + "{" + declarations + "}";
}

std::string media(const std::string& query, const std::string& rules) {
  return "@media " + query + "{" + rules + "}";
}

std::string tones(Shade shade) {
  std::string out;
  for (std::size_t i = 0; i < kToneCount; ++i) {
    const Tone tone = static_cast<Tone>(i);
    out += "--" + std::string(name(tone)) + ":" + hex(colour(tone, shade)) + ";";
  }
  return out + "color-scheme:" + (shade == Shade::light ? "light" : "dark");
}

std::string shades() {
  const std::string on_request = "--quiet:" + var(Tone::text) + ";--line:" + var(Tone::text);
  return rule(":root", tones(Shade::light)) +
         media("(prefers-color-scheme:dark)", rule(":root:not(.light)", tones(Shade::dark))) +
         rule(":root.dark", tones(Shade::dark)) +
         media("(prefers-contrast:more)", rule("body", on_request)) +
         rule(".contrast body", on_request);
}

std::string appearance(const BoxStyle& box) {
  std::string out;
  if (box.fill) out += "background-color:" + var(*box.fill) + ";";
  if (box.border) out += "border:" + number(box.border_px) + "px solid " + var(*box.border) + ";";
  if (box.radius_rem > 0) out += "border-radius:" + number(box.radius_rem) + "rem;";
  if (!out.empty()) out.pop_back();
  return out;
}

std::string boxes() {
  std::string all;
  std::string hovers;
  std::string presses;
  for (const BoxStyle& box : box_styles()) {
    const std::string selector = ".p-" + std::string(box.name);
    all += rule(selector, appearance(box));
    if (!box.reacts) continue;
    hovers += rule(selector + ":hover", "background-color:" + var(box.hover));
    presses += rule(selector + ":active", "background-color:" + var(box.press));
  }
  return all + media("(hover:hover)", hovers) + presses;
}

std::string inks() {
  std::string out;
  for (const InkStyle& ink : ink_styles())
    out += rule(".i-" + std::string(ink.name),
                "color:" + var(ink.tone) + ";--ink:" + std::string(ink.name));
  return out;
}

// The first line is for browsers that do not know :focus-visible (Chromium before 86). The
// transparent outline shows where forced colours take the shadows away.
std::string focus_ring() {
  const std::string ring = "outline:" + std::to_string(kFocusRingPx) +
                           "px solid transparent;box-shadow:0 0 0 " + std::to_string(kFocusRingPx) +
                           "px " + var(Tone::focus) + ",0 0 0 " + std::to_string(2 * kFocusRingPx) +
                           "px " + var(Tone::focus_edge);
  return rule(":focus,.tick:focus~.box>.p-check", ring) +
         rule(":focus:not(:focus-visible),.tick:focus:not(:focus-visible)~.box>.p-check",
              "outline:0;box-shadow:none");
}

std::string forced_colours() {
  std::string filled;
  std::string outlined;
  for (const BoxStyle& box : box_styles()) {
    if (box.solid) filled += ",.p-" + std::string(box.name);
    if (!box.solid && !box.border && box.radius_rem > 0) outlined += ",.p-" + std::string(box.name);
  }
  return media("(forced-colors:active)",
               rule(filled.substr(1), "forced-color-adjust:none;background-color:CanvasText") +
                   rule(outlined.substr(1), "border:1px solid") +
                   rule(".icon", "forced-color-adjust:auto") +
                   rule("body .p-faint", "background-color:GrayText") +
                   rule("body .p-lit", "background-color:Highlight") +
                   rule(".p-lit .said", "forced-color-adjust:none;color:HighlightText"));
}

// Black on white, whatever the screen shows. Printers leave fills out, so nothing may hang on one.
std::string paper() {
  std::string outlined;
  for (const BoxStyle& box : box_styles()) {
    if (box.solid || (box.fill == Tone::accent)) outlined += ",.p-" + std::string(box.name);
  }
  return media(
      "print",
      rule(":root.dark,:root:not(.light)", tones(Shade::light)) +
          rule("html", "background:none;font-size:9.5pt") +
          rule("body", "--page:#fff;--text:#000;--quiet:#000;--accent:#000;--on-accent:#000") +
          rule(outlined.substr(1), "background:none;border:1px solid #000"));
}

std::string canvas_mode() {
  return media("screen",
               rule(".canvas body,.canvas body *",
                    "color:transparent!important;background-color:transparent!important;"
                    "border-color:transparent!important") +
                   rule(".canvas input,.canvas textarea,.canvas select,.canvas option",
                        "color:" + var(Tone::text) + "!important;caret-color:" + var(Tone::text)) +
                   rule(".canvas option", "background-color:" + var(Tone::surface) + "!important") +
                   rule(".canvas body .p-status",
                        "color:" + var(Tone::on_accent) +
                            "!important;background-color:" + var(Tone::accent) + "!important"));
}

// A field that lies in a box of ours brings none of its own.
std::string bare_fields() {
  return rule(".find", "background:none;border:0;border-radius:.4375rem");
}

// The block that is being read aloud.
std::string reading_mark() {
  return rule("[data-reading]", "outline:3px solid var(--accent);outline-offset:3px");
}

}  // namespace

std::string css() {
  return shades() + rule("html", "background-color:" + var(Tone::page)) + boxes() + bare_fields() +
         inks() + focus_ring() + reading_mark() + forced_colours() + paper() + canvas_mode();
}

}  // namespace wenlu::faces
