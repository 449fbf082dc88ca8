#include "content/read/read_outcome.h"

#include "content/read/object_reader.h"
#include "content/read/own_id.h"
#include "content/read/read_cited.h"
#include "content/read/read_condition.h"
#include "content/read/read_path.h"
#include "content/read/read_text.h"
#include "content/read/read_value.h"
#include "text/quote.h"

namespace wenlu::content {

static bool read(const JsonNode& node, Reading& reading, Way& out) {
  ObjectReader in(node, reading);
  in.required("channel", out.channel);
  in.optional("path", out.path);
  in.optional("answer", out.answer);
  in.optional("solution", out.solution);
  in.optional("note", out.note);
  in.optional("fee", out.fee);
  in.optional("pinned", out.pinned);
  in.optional("when", out.when);
  return in.is_object();
}

static bool read(const JsonNode& node, Reading& reading, Table& out) {
  ObjectReader in(node, reading);
  in.required_some("head", out.head);
  const JsonNode* rows = in.demand("rows");
  if (rows == nullptr || !read(*rows, reading, out.rows)) return false;
  for (const JsonNode& row : rows->items) {
    if (row.kind != JsonNode::Kind::array || row.items.size() == out.head.size()) continue;
    if (out.head.empty()) continue;  // which is an error
    reading.found.error(reading.at(row), "bad-table", [&] {
      return Said{"a row of " + std::to_string(row.items.size()) + " cells under a head of " +
                  std::to_string(out.head.size())};
    });
  }
  // Whoever goes on with a faulty guide finds a table all the same.
  for (std::vector<Localized>& row : out.rows) row.resize(out.head.size());
  return in.is_object();
}

static bool read(const JsonNode& node, Reading& reading, Section& out) {
  ObjectReader in(node, reading);
  in.required("title", out.title);
  in.optional("text", out.text);
  in.optional("list", out.list);
  in.optional("path", out.path);
  in.optional("table", out.table);
  in.optional("ordered", out.ordered);
  in.optional("before_ways", out.before_ways);
  in.optional("fill_in", out.fill_in);
  in.optional("when", out.when);
  read_optional(in, out.cited);
  return in.is_object();
}

namespace {

// "outcome:refund.ways.0.when"
void remember_conditions(ObjectReader& in, Reading& reading, const OutcomeId& id,
                         std::string_view list) {
  const JsonNode* node = in.find(list);
  if (node == nullptr || !findings_are_read()) return;
  for (std::size_t i = 0; i < node->items.size(); ++i) {
    const JsonNode* when = node->items[i].find("when");
    const std::string name =
        "outcome:" + id.value + "." + std::string(list) + "." + std::to_string(i) + ".when";
    if (when != nullptr) reading.index.remember(name, reading.at(*when));
  }
}

}  // namespace

bool read_outcome(const JsonNode& node, Reading& reading, std::string_view file_id, Outcome& out) {
  ObjectReader in(node, reading);
  in.find("$schema");
  read_own_id(in, reading, Part::outcome, file_id, out.id.value);
  in.required("title", out.title);
  in.required("summary", out.summary);
  in.required("ways", out.ways);
  in.optional("materials", out.materials);
  in.optional("notices", out.notices);
  in.optional("sections", out.sections);
  in.optional("fee", out.fee);
  in.one_or_more("statement", out.statements);
  in.optional("deadlines", out.deadlines);
  in.optional("related", out.related);
  if (const JsonNode* words = in.demand("words")) read_words(*words, reading, out.words);
  read_required(in, out.cited);
  remember_conditions(in, reading, out.id, "ways");
  remember_conditions(in, reading, out.id, "sections");
  return in.is_object() && !out.id.empty();
}

}  // namespace wenlu::content
