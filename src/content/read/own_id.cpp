#include "content/read/own_id.h"

#include <set>

#include "content/findings_are_read.h"
#include "text/quote.h"

namespace wenlu::content {
namespace {

void report_taken(Reading& reading, Part as, const std::string& id, const JsonNode& node) {
  const FilePlace first = reading.index.place_of(as, id);
  const std::string where =
      first.document == nullptr ? "" : "the first is in " + first.document->path;
  reading.found.error(reading.at(node), "duplicate-id", [&] {
    return Said{text::quoted(id) + " is the id of another " + std::string(name_of(as)), where};
  });
}

}  // namespace

bool define(Reading& reading, Part part, const std::string& id, const JsonNode& node) {
  const bool is_node = part == Part::question || part == Part::outcome;
  const Part other = part == Part::question ? Part::outcome : Part::question;
  const bool of_other = is_node && reading.index.knows(other, id);
  if (of_other) report_taken(reading, other, id, node);
  const bool is_free = reading.index.define(part, id, reading.at(node));
  if (!is_free) report_taken(reading, part, id, node);
  return is_free && !of_other;
}

void read_own_id(ObjectReader& in, Reading& reading, Part part, std::string_view file_id,
                 std::string& out) {
  const JsonNode* node = in.demand("id");
  if (node == nullptr || !read_id(*node, reading, out)) {
    // The name of the file says what was meant, so that nothing that refers to it is blamed.
    if (!is_id(file_id)) return;
    out = file_id;
    reading.index.lose(part, out);
    return;
  }
  if (!define(reading, part, out, *node) && findings_are_read()) return;
  if (out == file_id) return;
  // Who refers to it by the name of the file is not blamed besides.
  if (findings_are_read() && is_id(file_id)) reading.index.lose(part, std::string(file_id));
  reading.found.error(reading.at(*node), "file-name", [&] {
    return Said{text::quoted(out) + " stands in a file of another name",
                "name the file " + text::quoted(out + ".json") + " or change the id"};
  });
}

bool check_distinct_ids(const JsonNode& list, Reading& reading, std::string_view noun) {
  std::set<std::string_view> seen;
  bool distinct = true;
  for (const JsonNode& item : list.items) {
    const JsonNode* id = item.find("id");
    if (id == nullptr || id->string.empty() || seen.insert(id->string).second) continue;
    distinct = false;
    reading.found.error(reading.at(*id), "duplicate-id", [&] {
      return Said{text::quoted(id->string) + " is the id of another " + std::string(noun)};
    });
  }
  return distinct;
}

}  // namespace wenlu::content
