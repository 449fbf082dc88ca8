#include "faces/sheet/show_poster.h"

#include <algorithm>
#include <cmath>

#include "faces/html/show_picture.h"
#include "faces/sheet/poster_sizes.h"
#include "faces/sheet/sheet_document.h"
#include "faces/sheet/show_result.h"
#include "text/width.h"

namespace wenlu::faces::sheet {
namespace {

using html::Element;
using html::Elements;
using html::in_class;
using html::node;
using html::words;

constexpr double kWidth = 50;     // of the text, beside the frame
constexpr double kHeight = 69.5;  // likewise; on Letter paper too
constexpr double kBesideTap = 5;  // number and distance
constexpr double kCell = 0.53;    // half an em, with room for bold type

double lines(std::string_view text, double size, double width) {
  return std::max(1.0, std::ceil(static_cast<double>(text::width(text)) * kCell * size / width));
}

// So many lines of type, the height of one rounded up to tenths.
double height_of(double lines, double size, double leading) {
  return lines * std::ceil(size * leading * 10) / 10;
}

bool is_long(std::string_view title) { return lines(title, kTitle, kWidth) > 1; }

double foot(const screen::EntrySheet& entry) {
  const bool scanned = !entry.imprint.address.empty();
  const double beside = scanned ? kWidth - 14 : kWidth;
  double height = 1;
  for (const std::string& figure : entry.figures)
    height += height_of(lines(figure, kWay, beside), kWay, kLeading);
  for (const std::string* line : {&entry.imprint.edition, &entry.imprint.cited})
    height += height_of(lines(*line, kText, beside), kText, kLeading);
  return std::max(height, scanned ? 19.0 : 0.0);
}

const StripSize& strip_size(const screen::EntrySheet& entry) {
  return *std::ranges::lower_bound(kStripSizes, entry.steps.lines.size(), {}, &StripSize::most);
}

double height_of(const StripSize& size) { return 4.1 + size.unit * kStripHeight; }

// The screens of the taps in a row, under the numbers of their words.
Element strip(const screen::EntrySheet& entry) {
  const html::Address nowhere = [](const screen::Place&) { return std::string(); };
  screen::Screen screen;
  screen.language = entry.language;
  const html::PageContext page(screen, nowhere);
  Elements all;
  for (const screen::StepLine& step : entry.steps.lines) {
    Elements inside{in_class("span", "disc", {words(std::to_string(all.size() + 1))})};
    if (step.picture) inside.push_back(html::thumbnail(*step.picture, page));
    all.push_back(node("li", {}, std::move(inside)));
  }
  return node(
      "ol", {{"class", "strip strip-" + std::to_string(strip_size(entry).most)}, {"role", "list"}},
      std::move(all));
}

double around_the_taps(const screen::EntrySheet& entry) {
  const double size = is_long(entry.title) ? kLongTitle : kTitle;
  const double title = height_of(lines(entry.title, size, kWidth), size, kTitleLeading);
  const double way = height_of(lines(entry.way, kWay, kWidth), kWay, kLeading);
  return 3.8 + title + way + 3 + height_of(strip_size(entry)) + foot(entry);
}

// A label that does not fit behind its verb starts a line of its own.
double tap_lines(const screen::StepLine& step, double size) {
  constexpr double kRoom = kWidth - kBesideTap - 2;
  const double whole = lines(step.text, size, kRoom);
  return whole > 1 && !step.text.starts_with(step.target) ? 1 + lines(step.target, size, kRoom)
                                                          : whole;
}

// The class of the largest size at which every tap has a line of its own; at the smallest they flow
// where they must.
std::string fit(const screen::EntrySheet& entry) {
  const double room = kHeight - around_the_taps(entry);
  for (std::size_t i = 0; i < kTapSizes.size(); ++i) {
    double needed = 0;
    for (const screen::StepLine& step : entry.steps.lines)
      needed += tap_lines(step, kTapSizes[i].text) * kTapSizes[i].line;
    if (needed <= room) return "fit-" + std::to_string(i);
  }
  return "fit-" + std::to_string(kTapSizes.size() - 1) + " flows";
}

// "Tap [Me]": the label in a frame, as the app shows it.
Element tap(const screen::StepLine& step, std::size_t number, const std::string& language) {
  const std::size_t at = step.target.empty() ? std::string::npos : step.text.find(step.target);
  Elements told;
  if (at == std::string::npos) {
    told.push_back(say("span", "", step.text, language));
  } else {
    const std::string_view text = step.text;
    const auto add = [&](std::string_view part) {
      if (!part.empty()) told.push_back(say("span", "", part, language));
    };
    add(text.substr(0, at));
    told.push_back(html::say("b", {{"class", "chip"}, {"translate", "no"}}, step.target, language));
    add(text.substr(at + step.target.size()));
  }
  return in_class("li", "tap",
                  {in_class("span", "disc", {words(std::to_string(number))}),
                   in_class("p", "grow", std::move(told))});
}

}  // namespace

std::string poster(const screen::EntrySheet& entry, Paper paper, const Bar& bar) {
  const std::string& language = entry.language;
  Elements taps;
  for (const screen::StepLine& step : entry.steps.lines)
    taps.push_back(tap(step, taps.size() + 1, language));
  Elements figures;
  for (const std::string& figure : entry.figures) figures.push_back(say("p", "", figure, language));
  Elements told{in_class("div", "figures", std::move(figures)),
                say("p", "", entry.imprint.edition, language),
                say("p", "", entry.imprint.cited, language)};
  Elements inside{say("p", "site", entry.imprint.site, language),
                  say("h1", "", entry.title, language),
                  say("p", "way", entry.way, language),
                  strip(entry),
                  node("ol", {{"class", "taps"}, {"role", "list"}}, std::move(taps)),
                  in_class("footer", "foot",
                           {in_class("div", "imprint grow", std::move(told)),
                            code_of(entry.imprint, paper == Paper::a3 ? 1.4 : 1, language)})};
  const bool large = paper == Paper::a3;
  return write(
      {language,
       entry.title + " · " + entry.imprint.site,
       "poster " + fit(entry) + (is_long(entry.title) ? " long" : "") + (large ? " a3" : ""),
       {in_class("main", "frame", std::move(inside))},
       "",
       large ? kA3Page : kA4Page},
      bar);
}

}  // namespace wenlu::faces::sheet
