#include "content/read/read_path.h"

#include <algorithm>

#include "content/digits.h"
#include "content/enum_names.h"
#include "content/read/object_reader.h"
#include "content/read/read_value.h"
#include "text/quote.h"

namespace wenlu::content {
namespace {

// May it be followed by "2/5"?
bool is_counted(Area area) {
  using enum Area;
  return area == bottom_tab || area == top_tab || area == row || area == side_menu || area == tile;
}

bool read_count(std::string_view s, Spot& out) {
  const std::size_t slash = s.find('/');
  const auto index = parse_digits(s.substr(0, slash));
  const auto count = slash == s.npos ? std::nullopt : parse_digits(s.substr(slash + 1));
  if (!index || !count || *index < 1 || *index > *count || *count > 99) return false;
  out.index = *index;
  out.count = *count;
  return true;
}

// Without that of Area::unknown, which content says by leaving "at" out.
EnumNames area_names() { return names_of(Area{}).subspan(1); }

std::string unknown_area_hint(const std::string& name) {
  const std::vector<std::string> names(area_names().begin(), area_names().end());
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
  const auto known = std::ranges::find(area_names(), name);
  if (known == area_names().end()) {
    reading.found.error(reading.at(node), "unknown-value", [&] {
      return Said{text::quoted(name) + " is not a place on a screen", unknown_area_hint(name)};
    });
    return false;
  }
  out.area = static_cast<Area>(known - area_names().begin() + 1);
  const bool counted = is_counted(out.area);
  if (space == s.npos || (counted && read_count(s.substr(space + 1), out))) return true;
  reading.found.error(reading.inside(node, space + 1), "bad-value", [&] {
    return Said{
        text::quoted(s) + " is not a place on a screen",
        counted ? "wanted a place such as 2/5 here" : "nothing may follow " + text::quoted(name)};
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
