#include "content/read/object_reader.h"

#include <algorithm>
#include <set>

#include "text/edit_distance.h"
#include "text/quote.h"

namespace wenlu::content {
namespace {

std::string list(const std::vector<std::string>& names) {
  std::string out;
  for (const std::string& name : names) out += (out.empty() ? "" : ", ") + text::quoted(name);
  return out;
}

constexpr std::string_view kMissing = "missing-key";

std::string is_missing(std::string_view name) { return text::quoted(name) + " is missing"; }

}  // namespace

ObjectReader::ObjectReader(const JsonNode& node, Reading& reading)
    : node_(node), reading_(reading) {
  if (!is_object()) reading.wrong_type(node, "an object in { }");
}

ObjectReader::~ObjectReader() {
  if (!is_object()) return;
  report_duplicate_keys(node_, reading_);
  report_unknown_keys();
}

const JsonNode* ObjectReader::find(std::string_view name) {
  if (!is_known(name)) known_.push_back(name);
  return node_.find(name);
}

const JsonNode* ObjectReader::demand(std::string_view name) {
  const JsonNode* member = find(name);
  if (member == nullptr && is_object()) {
    reading_.found.error(reading_.at(node_), kMissing, [&] { return Said{is_missing(name)}; });
  }
  return member;
}

bool ObjectReader::report_if_empty(const JsonNode& list) {
  if (!list.items.empty()) return true;
  reading_.found.error(reading_.at(list), "empty-list",
                       [&] { return Said{text::quoted(list.key) + " is empty"}; });
  return false;
}

bool ObjectReader::is_known(std::string_view key) const {
  return std::find(known_.begin(), known_.end(), key) != known_.end();
}

// The keys that were demanded and said to be missing.
std::vector<std::string> ObjectReader::missing_keys() const {
  std::vector<std::string> names;
  for (const std::string_view name : known_)
    if (node_.find(name) == nullptr &&
        reading_.found.says(reading_.at(node_), kMissing, is_missing(name)))
      names.emplace_back(name);
  return names;
}

// The missing key that an unknown one stands for: the nearest, or where one is missing and one is
// unknown, just that. "" when there is none.
std::string ObjectReader::key_meant_by(const std::string& key) const {
  const std::vector<std::string> missing = missing_keys();
  const std::string near = text::nearest(key, missing);
  const auto unknown =
      std::ranges::count_if(node_.items, [this](const JsonNode& m) { return !is_known(m.key); });
  return near.empty() && unknown == 1 && missing.size() == 1 ? missing.front() : near;
}

std::string ObjectReader::hint_for(const std::string& key) const {
  if (reading_.found.is_full()) return "";  // only counted from now on
  const std::vector<std::string> known(known_.begin(), known_.end());
  const std::string near = did_you_mean(key, known);
  return near.empty() ? "known here: " + list(known) : near;
}

void ObjectReader::report_unknown_keys() {
  for (const JsonNode& member : node_.items) {
    if (is_known(member.key)) continue;
    std::string meant;
    if (findings_are_read() && !reading_.found.is_full()) meant = key_meant_by(member.key);
    reading_.found.error(reading_.at_key(member), "unknown-key", [&] {
      return Said{
          text::quoted(member.key) + " is not known here",
          meant.empty() ? hint_for(member.key) : "did you mean " + text::quoted(meant) + "?"};
    });
    // One mistake, one finding.
    if (findings_are_read() && !meant.empty())
      reading_.found.withdraw(reading_.at(node_), kMissing, is_missing(meant));
  }
}

void report_duplicate_keys(const JsonNode& node, Reading& reading) {
  std::set<std::string_view> seen;
  for (const JsonNode& member : node.items) {
    if (seen.insert(member.key).second) continue;
    reading.found.error(reading.at_key(member), "duplicate-key", [&] {
      return Said{text::quoted(member.key) + " is given twice", "only the first counts"};
    });
  }
}

}  // namespace wenlu::content
