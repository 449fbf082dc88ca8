#include "tool/near_route.h"

#include <algorithm>
#include <vector>

#include "engine/journey/journey.h"
#include "screen/names.h"
#include "text/edit_distance.h"
#include "text/quote.h"

namespace wenlu::tool {
namespace {

// The ids of all options, today's first, and the pages.
std::vector<std::string> segments_of(const content::Guide& guide) {
  std::vector<std::string> known;
  for (const auto& [id, question] : guide.questions)
    for (const content::Option& option : question.options) known.push_back(option.id.value);
  for (const auto& [old, id] : guide.redirects) known.push_back(old);
  using enum screen::Page;
  for (const screen::Page page : {search, check, about, settings})
    known.emplace_back(screen::name(page));
  return known;
}

}  // namespace

std::optional<std::string> unknown_segment(const content::Guide& guide, std::string_view route) {
  const std::vector<std::string> known = segments_of(guide);
  for (const content::OptionId& segment : engine::parse_route(route))
    if (std::ranges::find(known, segment.value) == known.end()) return segment.value;
  return std::nullopt;
}

std::string near_route(const content::Guide& guide, std::string_view route) {
  const std::vector<std::string> known = segments_of(guide);
  std::string meant;
  bool changed = false;
  for (const content::OptionId& segment : engine::parse_route(route)) {
    const bool is_known = std::ranges::find(known, segment.value) != known.end();
    const std::string near = is_known ? segment.value : text::nearest(segment.value, known);
    if (near.empty()) return "; wenlu routes lists what there is";
    changed = changed || !is_known;
    meant += "/" + near;
  }
  if (!changed) return "; wenlu routes lists what there is";
  return "; did you mean " + text::quoted(meant) + "?";
}

}  // namespace wenlu::tool
