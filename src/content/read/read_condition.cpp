#include "content/read/read_condition.h"

#include "content/read/object_reader.h"
#include "content/read/read_value.h"
#include "text/quote.h"

namespace wenlu::content {
namespace {

bool read_clause(const JsonNode& member, Reading& reading, Clause& out) {
  if (!is_id(member.key)) {
    reading.found.error(reading.at_key(member), "bad-id", [&] {
      return Said{text::quoted(member.key) + " is not a valid id of a question"};
    });
    return false;
  }
  if (member.kind != JsonNode::Kind::array) {
    reading.wrong_type(member, "a list of option ids in [ ]");
    return false;
  }
  out.question.value = member.key;
  // Whether they exist is checked at the end, when all files are read.
  reading.index.references.push_back({Part::question, member.key, reading.at_key(member), ""});
  for (const JsonNode& item : member.items) {
    OptionId option;
    if (!read_id(item, reading, option.value)) continue;
    reading.index.references.push_back({Part::option, option.value, reading.at(item), member.key});
    out.any_of.push_back(std::move(option));
  }
  if (member.items.empty()) {
    reading.found.error(reading.at(member), "empty-list", [&] {
      return Said{"no option of " + text::quoted(member.key) + " is named"};
    });
  }
  return !out.any_of.empty();
}

}  // namespace

bool read(const JsonNode& node, Reading& reading, Condition& out) {
  if (node.kind != JsonNode::Kind::object) {
    reading.wrong_type(node, R"(a condition: {"<question>": ["<option>", …]})");
    return false;
  }
  report_duplicate_keys(node, reading);
  for (const JsonNode& member : node.items) {
    Clause clause;
    if (read_clause(member, reading, clause)) out.all_of.push_back(std::move(clause));
  }
  return true;
}

}  // namespace wenlu::content
