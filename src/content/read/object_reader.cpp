#include "content/read/object_reader.h"

#include <algorithm>
#include <set>

#include "text/quote.h"

namespace wenlu::content {
namespace {

std::string list(const std::vector<std::string>& names) {
  std::string out;
  for (const std::string& name : names) out += (out.empty() ? "" : ", ") + text::quoted(name);
  return out;
}

}  // namespace

ObjectReader::ObjectReader(const JsonNode& node, Reading& reading)
    : node_(node), reading_(reading) {
  if (!is_object()) reading.wrong_type(node, "an object");
}

ObjectReader::~ObjectReader() {
  if (!is_object()) return;
  report_duplicate_keys(node_, reading_);
  report_unknown_keys();
}

const JsonNode* ObjectReader::find(std::string_view name) {
  if (std::find(known_.begin(), known_.end(), name) == known_.end()) known_.push_back(name);
  return node_.find(name);
}

const JsonNode* ObjectReader::demand(std::string_view name) {
  const JsonNode* member = find(name);
  if (member == nullptr && is_object()) {
    reading_.found.error(reading_.at(node_), "missing-key",
                         [&] { return Said{text::quoted(name) + " is missing"}; });
  }
  return member;
}

bool ObjectReader::report_if_empty(const JsonNode& list) {
  if (!list.items.empty()) return true;
  reading_.found.error(reading_.at(list), "empty-list",
                       [&] { return Said{text::quoted(list.key) + " is empty"}; });
  return false;
}

std::string ObjectReader::hint_for(const std::string& key) const {
  if (reading_.found.is_full()) return "";  // only counted from now on
  const std::vector<std::string> known(known_.begin(), known_.end());
  const std::string near = did_you_mean(key, known);
  return near.empty() ? "known here: " + list(known) : near;
}

void ObjectReader::report_unknown_keys() {
  for (const JsonNode& member : node_.items) {
    if (std::find(known_.begin(), known_.end(), member.key) != known_.end()) continue;
    reading_.found.error(reading_.at_key(member), "unknown-key", [&] {
      return Said{text::quoted(member.key) + " is not known here", hint_for(member.key)};
    });
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
