#include "zones/zone_table.h"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <map>

namespace wenlu::zones {
namespace {

using Offsets = std::vector<content::TimeZone::Offset>;

// What stands before the next `end`, which is taken off `text` with it.
std::string_view take(std::string_view& text, char end) {
  const std::string_view taken = text.substr(0, text.find(end));
  text.remove_prefix(std::min(text.size(), taken.size() + 1));
  return taken;
}

template <typename Number>
Number number_of(std::string_view digits) {
  Number number = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), number);
  return number;
}

std::string write_offsets(const Offsets& offsets) {
  std::string text;
  std::int64_t before = 0;
  for (const auto& [from, seconds] : offsets) {
    text += "|" + std::to_string(from - before) + " " + std::to_string(seconds);
    before = from;
  }
  return text;
}

Offsets read_offsets(std::string_view text) {
  Offsets offsets;
  std::int64_t before = 0;
  while (!text.empty()) {
    std::string_view offset = take(text, '|');
    before += number_of<std::int64_t>(take(offset, ' '));
    offsets.push_back({before, number_of<std::int32_t>(offset)});
  }
  return offsets;
}

}  // namespace

std::string write_zones(const std::vector<content::TimeZone>& zones) {
  std::map<std::string, std::string> names;  // by the offsets
  for (const content::TimeZone& zone : zones) {
    std::string& same = names[write_offsets(zone.offsets)];
    same += (same.empty() ? "" : " ") + zone.name;
  }
  std::string table;
  for (const auto& [offsets, named] : names) table += named + offsets + "\n";
  return table;
}

std::optional<content::TimeZone> find_zone(std::string_view table, std::string_view name) {
  while (!table.empty()) {
    std::string_view offsets = take(table, '\n');
    std::string_view names = take(offsets, '|');
    while (!names.empty())
      if (take(names, ' ') == name)
        return content::TimeZone{std::string(name), read_offsets(offsets)};
  }
  return std::nullopt;
}

}  // namespace wenlu::zones
