#include "content/read/read_path.h"

#include <algorithm>
#include <array>

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

// "2/5", or "4x2 3" for the third tile of two rows of four: numbers from 1 to 99 with one of
// `separators` after each but the last; 0 of `out` are left where it is otherwise.
std::array<int, 3> read_numbers(std::string_view s, std::string_view separators) {
  std::array<int, 3> out{};
  for (std::size_t i = 0; i <= separators.size(); ++i) {
    const std::size_t end = i < separators.size() ? s.find(separators[i]) : s.size();
    const auto number = parse_digits(s.substr(0, end));
    if (end == s.npos || !number || *number < 1 || *number > 99) return {};
    out[i] = *number;
    s.remove_prefix(std::min(end + 1, s.size()));
  }
  return out;
}

bool read_count(std::string_view s, Spot& out) {
  const auto [index, count, none] = read_numbers(s, "/");
  out.index = index;
  out.count = count;
  return index > 0 && index <= count;
}

bool read_grid(std::string_view s, Spot& out) {
  const auto [columns, rows, index] = read_numbers(s, "x ");
  out.columns = columns;
  out.count = columns * rows;
  out.index = index;
  return index > 0 && index <= out.count && columns <= 9 && rows <= 9;
}

// "我 of 首页,朋友,我"
bool read_tab(std::string_view s, Spot& out) {
  constexpr std::string_view kOf = " of ";
  const std::size_t of = s.find(kOf);
  if (of == s.npos) return false;
  std::string_view rest = s.substr(of + kOf.size());
  out.names = rest;
  for (bool more = true; more;) {
    const std::size_t comma = rest.find(',');
    if (comma == 0 || rest.empty() || ++out.count > 9) return false;
    if (rest.substr(0, comma) == s.substr(0, of)) out.index = out.count;
    more = comma != rest.npos;
    if (more) rest.remove_prefix(comma + 1);
  }
  return out.index > 0;
}

// A place told in more words than the name of its part of the screen.
struct Form {
  std::string_view name;
  Area area;
  bool (*read_rest)(std::string_view rest, Spot& out);
  std::string_view example;
};
constexpr Form kForms[] = {{"grid", Area::tile, read_grid, "4x2 3"},
                           {"tab", Area::bottom_tab, read_tab, "我 of 首页,消息,我"}};

// Without that of Area::unknown, which content says by leaving "at" out.
EnumNames area_names() { return names_of(Area{}).subspan(1); }

std::string unknown_area_hint(const std::string& name) {
  std::vector<std::string> names(area_names().begin(), area_names().end());
  for (const Form& form : kForms) names.emplace_back(form.name);
  std::string hint = did_you_mean(name, names);
  if (!hint.empty()) return hint;
  for (const std::string& known : names) hint += (hint.empty() ? "wanted one of " : ", ") + known;
  return hint;
}

}  // namespace

bool read(const JsonNode& node, Reading& reading, Spot& out) {
  std::string s;
  if (!read(node, reading, s)) return false;
  const std::size_t space = std::min(s.find(' '), s.size());
  const std::string name = s.substr(0, space);
  const std::string_view rest = std::string_view(s).substr(std::min(space + 1, s.size()));
  const auto* const form = std::ranges::find(kForms, name, &Form::name);
  const auto known = std::ranges::find(area_names(), name);
  std::string_view example;
  if (form != std::end(kForms)) {
    out.area = form->area;
    if (form->read_rest(rest, out)) return true;
    example = form->example;
  } else if (known != area_names().end()) {
    out.area = static_cast<Area>(known - area_names().begin() + 1);
    if (space == s.size()) return true;
    if (is_counted(out.area)) example = "2/5";
    if (!example.empty() && read_count(rest, out)) return true;
  } else {
    reading.found.error(reading.at(node), "unknown-value", [&] {
      return Said{text::quoted(name) + " is not a place on a screen", unknown_area_hint(name)};
    });
    return false;
  }
  reading.found.error(reading.inside(node, std::min(space + 1, s.size() - 1)), "bad-value", [&] {
    return Said{text::quoted(s) + " is not a place on a screen",
                example.empty() ? "nothing may follow " + text::quoted(name)
                                : "wanted a place such as " + std::string(example) + " here"};
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
