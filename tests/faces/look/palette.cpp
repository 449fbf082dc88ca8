#include "faces/look/palette.h"

#include <algorithm>
#include <vector>

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

using namespace wenlu::faces;

namespace {

constexpr double kEnhanced = 7;  // WCAG 2.2, 1.4.6
constexpr double kShape = 3;     // WCAG 2.2, 1.4.11

const std::vector<Tone> kGrounds{Tone::page,        Tone::surface,   Tone::sunken,
                                 Tone::accent_soft, Tone::good_soft, Tone::warning_soft,
                                 Tone::danger_soft, Tone::hover,     Tone::pressed};

double between(Tone ink, Tone ground, Shade shade) {
  return contrast(colour(ink, shade), colour(ground, shade));
}

std::string pair(Tone ink, Tone ground, Shade shade) {
  return std::string(name(ink)) + " on " + std::string(name(ground)) +
         (shade == Shade::light ? ", light" : ", dark");
}

void require_readable(const std::vector<Tone>& inks, const std::vector<Tone>& grounds) {
  for (const Shade shade : {Shade::light, Shade::dark}) {
    for (const Tone ink : inks) {
      for (const Tone ground : grounds) {
        INFO(pair(ink, ground, shade));
        CHECK(between(ink, ground, shade) >= kEnhanced);
      }
    }
  }
}

}  // namespace

TEST_CASE("contrast is WCAG's ratio, whichever colour comes first", "[look]") {
  CHECK(contrast({0, 0, 0}, {255, 255, 255}) == Catch::Approx(21));
  CHECK(contrast({255, 255, 255}, {0, 0, 0}) == Catch::Approx(21));
  CHECK(contrast({10, 20, 30}, {10, 20, 30}) == Catch::Approx(1));
  CHECK(contrast({0x77, 0x77, 0x77}, {255, 255, 255}) == Catch::Approx(4.48).margin(0.005));
}

TEST_CASE("a colour is written as CSS reads it", "[look]") {
  CHECK(hex({7, 81, 106}) == "#07516a");
  CHECK(hex({255, 0, 16}) == "#ff0010");
}

TEST_CASE("text, quiet text and links are readable at 7:1 on every ground in both shades",
          "[look]") {
  require_readable({Tone::text, Tone::quiet, Tone::accent}, kGrounds);
}

TEST_CASE("words that tell a state are readable at 7:1 where they stand", "[look]") {
  const std::vector<Tone> cards{Tone::page, Tone::surface, Tone::sunken, Tone::accent_soft};
  for (const auto& [ink, tint] :
       std::vector<std::pair<Tone, Tone>>{{Tone::good, Tone::good_soft},
                                          {Tone::warning, Tone::warning_soft},
                                          {Tone::danger, Tone::danger_soft}}) {
    require_readable({ink}, cards);
    require_readable({ink}, {tint});
  }
}

TEST_CASE("text on the accent is readable at 7:1, also under the pointer", "[look]") {
  require_readable({Tone::on_accent}, {Tone::accent, Tone::accent_strong});
}

TEST_CASE("one of the two focus rings stands out from any ground, and they from each other",
          "[look]") {
  std::vector<Tone> grounds = kGrounds;
  grounds.push_back(Tone::accent);
  for (const Shade shade : {Shade::light, Shade::dark}) {
    CHECK(between(Tone::focus, Tone::focus_edge, shade) >= kEnhanced);
    for (const Tone ground : grounds) {
      INFO(pair(Tone::focus, ground, shade));
      CHECK(std::max(between(Tone::focus, ground, shade),
                     between(Tone::focus_edge, ground, shade)) >= kShape);
    }
  }
}

TEST_CASE("every tone has a name of its own", "[look]") {
  std::vector<std::string_view> names;
  for (std::size_t i = 0; i < kToneCount; ++i) names.push_back(name(static_cast<Tone>(i)));
  std::ranges::sort(names);
  CHECK(std::ranges::adjacent_find(names) == names.end());
  CHECK(name(Tone::accent_soft) == "accent-soft");
  CHECK(name(Tone::accent_strong) == "accent-strong");
}
