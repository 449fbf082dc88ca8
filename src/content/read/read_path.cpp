#include "content/read/read_path.h"

#include <algorithm>

#include "content/digits.h"
#include "content/read/object_reader.h"
#include "content/read/read_value.h"
#include "text/quote.h"

namespace wenlu::content {
namespace {

struct Area {
  std::string_view name;
  bool counted;  // may be followed by "2/5"
};

constexpr Area kAreas[] = {
    {"bottom-tab", true}, {"top-tab", true},      {"row", true},          {"side-menu", true},
    {"tile", true},       {"top-right", false},   {"top-left", false},    {"top-bar", false},
    {"button", false},    {"field", false},       {"icon", false},        {"dialog", false},
    {"keypad", false},    {"address-bar", false}, {"home-screen", false}, {"side-key", false},
};

bool read_count(std::string_view s, Spot& out) {
  const std::size_t slash = s.find('/');
  const auto index = parse_digits(s.substr(0, slash));
  const auto count = slash == s.npos ? std::nullopt : parse_digits(s.substr(slash + 1));
  if (!index || !count || *index < 1 || *index > *count || *count > 99) return false;
  out.index = *index;
  out.count = *count;
  return true;
}

std::string unknown_area_hint(const std::string& name) {
  std::vector<std::string> names;
  for (const Area& area : kAreas) names.emplace_back(area.name);
  std::string hint = did_you_mean(name, names);
  if (!hint.empty()) return hint;
  for (const std::string& known : names) hint += (hint.empty() ? "wanted one of " : ", ") + known;
  return hint;
}

}  // namespace

bool read(const JsonNode& node, Reading& reading, Spot& out) {
  std::string s;
  if (!read(node, reading, s)) return false;
  const std::size_t space = s.find(' ');
  const std::string name = s.substr(0, space);
  const auto is_it = [&name](const Area& area) { return area.name == name; };
  const Area* area = std::find_if(std::begin(kAreas), std::end(kAreas), is_it);
  if (area == std::end(kAreas)) {
    reading.found.error(reading.at(node), "unknown-value", [&] {
      return Said{text::quoted(name) + " is not a place on a screen", unknown_area_hint(name)};
    });
    return false;
  }
  out.area = name;
  if (space == s.npos || (area->counted && read_count(s.substr(space + 1), out))) return true;
  reading.found.error(reading.inside(node, space + 1), "bad-value", [&] {
    return Said{text::quoted(s) + " is not a place on a screen",
                area->counted ? "wanted a place such as 2/5 here"
                              : "nothing may follow " + text::quoted(name)};
  });
  return false;
}

bool read(const JsonNode& node, Reading& reading, Step& out) {
  ObjectReader in(node, reading);
  in.required("do", out.verb);
  in.required("on", out.on);
  in.optional("describes", out.describes);
  in.optional("also", out.also);
  in.optional("note", out.note);
  in.optional("at", out.at);
  return in.is_object();
}

bool read(const JsonNode& node, Reading& reading, Path& out) {
  return read(node, reading, out.steps);
}

}  // namespace wenlu::content
