#include "faces/sheet/show_poster.h"

#include <algorithm>
#include <cmath>
#include <vector>

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

constexpr double kWidth = 50;         // of the text, beside the frame
constexpr double kHeight = 69.5;      // likewise; on Letter paper too
constexpr double kBesideTap = 5;      // number and distance
constexpr double kCell = 0.53;        // half an em, with room for bold type
constexpr double kFlowingCell = 0.5;  // where a line more or less evens out

double lines(std::string_view text, double size, double width, double cell = kCell) {
  return std::max(1.0, std::ceil(static_cast<double>(text::width(text)) * cell * size / width));
}

// So many lines of type, the height of one rounded up to tenths.
double height_of(double lines, double size, double leading) {
  return lines * std::ceil(size * leading * 10) / 10;
}

bool is_long(std::string_view title) { return lines(title, kTitle, kWidth) > 1; }

// How the things on a poster are set: its pictures, none if null; whether each tap has lines of its
// own or all flow; the size of the taps, an index into kTapSizes.
struct Setting {
  const StripSize* strip;
  bool flows;
  std::size_t taps;
};

double height_of_title(const screen::EntrySheet& entry, const Setting& setting) {
  const double size = setting.flows ? kFlowingTitle : is_long(entry.title) ? kLongTitle : kTitle;
  return height_of(lines(entry.title, size, kWidth), size, kTitleLeading);
}

double height_of_strip(const Setting& setting) {
  constexpr double kDistance = 1, kNumbers = 2.5;  // these above the pictures
  if (setting.strip == nullptr) return 0;
  return kDistance + (setting.strip->beside ? 0 : kNumbers) + setting.strip->unit * kStripHeight;
}

// A label that does not fit behind its verb starts a line of its own.
double tap_lines(const screen::StepLine& step, double size, double cell) {
  constexpr double kRoom = kWidth - kBesideTap - 2;
  const double whole = lines(step.text, size, kRoom, cell);
  return whole > 1 && !step.text.starts_with(step.target)
             ? 1 + lines(step.target, size, kRoom, cell)
             : whole;
}

double lines_of_taps(const screen::EntrySheet& entry, const Setting& setting) {
  constexpr double kBesideFlowing = 3.6;  // em: number, frame of the label, distances
  const double size = kTapSizes[setting.taps].text;
  const double cell = setting.flows ? kFlowingCell : kCell;
  double all = 0, across = kWidth;
  for (const screen::StepLine& step : entry.steps.lines) {
    const double needed = tap_lines(step, size, cell);
    const double width =
        (static_cast<double>(text::width(step.text)) * cell + kBesideFlowing) * size;
    across += needed > 1 ? kWidth : width;
    if (setting.flows && across <= kWidth) continue;
    all += needed;
    across = needed > 1 ? kWidth : width;
  }
  return all;
}

double height_of_foot(const screen::EntrySheet& entry, const Setting& setting) {
  const bool scanned = !entry.imprint.address.empty();
  const double beside = scanned ? kWidth - 14 : kWidth;
  const double size = setting.flows ? kText : kWay;
  double height = 1;
  for (const std::string& figure : entry.figures)
    height += height_of(lines(figure, size, beside), size, kLeading);
  for (const std::string* line : {&entry.imprint.edition, &entry.imprint.cited})
    height += height_of(lines(*line, kText, beside), kText, kLeading);
  return std::max(height, scanned ? 19.0 : 0.0);
}

double height_of(const screen::EntrySheet& entry, const Setting& setting) {
  const double size = setting.flows ? kText : kWay;
  const double way = height_of(lines(entry.way, size, kWidth), size, kLeading);
  return 6.8 + height_of_title(entry, setting) + way + height_of_strip(setting) +
         lines_of_taps(entry, setting) * kTapSizes[setting.taps].line +
         height_of_foot(entry, setting);
}

// With pictures as large as there is width for so many taps, in smaller ones, in none: first with
// lines of its own for every tap, then flowing.
std::vector<Setting> settings(const screen::EntrySheet& entry) {
  std::vector<Setting> all;
  const auto add = [&](const StripSize* strip, bool flows) {
    for (std::size_t i = 0; i < kTapSizes.size(); ++i) all.push_back({strip, flows, i});
  };
  for (const bool flows : {false, true})
    for (const StripSize& strip : kStripSizes)
      if (entry.steps.lines.size() <= strip.most) add(&strip, flows);
  for (const bool flows : {false, true}) add(nullptr, flows);
  return all;
}

// The first that fits on the paper, else the lowest.
Setting fit(const screen::EntrySheet& entry) {
  const std::vector<Setting> all = settings(entry);
  const auto height = [&](const Setting& setting) { return height_of(entry, setting); };
  const auto fits = std::ranges::find_if(
      all, [](double h) { return h <= kHeight; }, height);
  return fits == all.end() ? *std::ranges::min_element(all, {}, height) : *fits;
}

// The screens of the taps in a row, with the numbers of their words.
Element strip(const screen::EntrySheet& entry, const StripSize& size) {
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
  const auto index = static_cast<std::size_t>(&size - kStripSizes.data());
  return node("ol",
              {{"class", "strip strip-" + std::to_string(index) + (size.beside ? " beside" : "")},
               {"role", "list"}},
              std::move(all));
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
                  say("h1", "", entry.title, language), say("p", "way", entry.way, language),
                  node("ol", {{"class", "taps"}, {"role", "list"}}, std::move(taps)),
                  in_class("footer", "foot",
                           {in_class("div", "imprint grow", std::move(told)),
                            code_of(entry.imprint, paper == Paper::a3 ? 1.4 : 1, language)})};
  const Setting setting = fit(entry);
  if (setting.strip != nullptr) inside.insert(inside.end() - 2, strip(entry, *setting.strip));
  const bool large = paper == Paper::a3;
  return write({language,
                entry.title + " · " + entry.imprint.site,
                "poster fit-" + std::to_string(setting.taps) + (setting.flows ? " flows" : "") +
                    (is_long(entry.title) ? " long" : "") + (large ? " a3" : ""),
                {in_class("main", "frame", std::move(inside))},
                "",
                large ? kA3Page : kA4Page},
               bar);
}

}  // namespace wenlu::faces::sheet
