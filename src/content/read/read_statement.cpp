#include "content/read/read_statement.h"

#include <algorithm>

#include "content/placeholder.h"
#include "content/read/object_reader.h"
#include "content/read/own_id.h"
#include "content/read/read_condition.h"
#include "content/read/read_text.h"
#include "content/read/read_value.h"
#include "text/quote.h"

namespace wenlu::content {
namespace {

constexpr int kLongestStatement = 20'000;

std::vector<std::string> ids_of(const std::vector<Field>& fields) {
  std::vector<std::string> ids;
  for (const Field& field : fields) ids.push_back(field.id);
  return ids;
}

// Names that are no fields, else fields that are not named.
void check_names(const JsonNode& string, Reading& reading, const std::vector<std::string>& fields) {
  std::vector<std::string> unused = fields;
  bool sound = true;
  for (const Placeholder& name : find_placeholders(string.string).all) {
    const std::string id(name.id);
    std::erase(unused, id);
    const bool known = std::find(fields.begin(), fields.end(), id) != fields.end();
    sound = sound && known && name.kind.empty();
    if (known || !name.kind.empty()) continue;
    reading.found.error(reading.inside(string, name.offset), "unknown-field", [&] {
      return Said{text::quoted(id) + " is not a field of this statement", did_you_mean(id, fields)};
    });
  }
  for (const std::string& field : sound ? unused : std::vector<std::string>()) {
    reading.found.warning(reading.at(string), "unused-field", [&] {
      return Said{"the field " + text::quoted(field) + " is not in this text"};
    });
  }
}

}  // namespace

static bool read(const JsonNode& node, Reading& reading, Field& out) {
  ObjectReader in(node, reading);
  if (const JsonNode* id = in.demand("id")) read_id(*id, reading, out.id);
  in.required("kind", out.kind);
  in.required("label", out.label);
  in.optional("hint", out.hint);
  in.required("example", out.example);
  in.optional("choices", out.choices);
  in.optional("event", out.event);
  in.optional("required", out.required);
  if (out.kind == FieldKind::choice && out.choices.empty() && in.is_object()) {
    reading.found.error(reading.at(node), "empty-list",
                        [&] { return Said{R"(a field of the kind "choice" without "choices")"}; });
  }
  return !out.id.empty();
}

bool read(const JsonNode& node, Reading& reading, Statement& out) {
  ObjectReader in(node, reading);
  const JsonNode* fields = in.demand("fields");
  const bool has_fields = fields != nullptr && read(*fields, reading, out.fields) &&
                          check_distinct_ids(*fields, reading, "field");
  const JsonNode* body = in.demand("text");
  if (body != nullptr && read_text(*body, reading, Braces::fields, out.text) && has_fields) {
    for (const JsonNode& string : body->items) check_names(string, reading, ids_of(out.fields));
  }
  const JsonNode* limit = in.demand("limit");
  if (limit != nullptr && read(*limit, reading, out.limit) &&
      (out.limit < 1 || out.limit > kLongestStatement)) {
    reading.found.error(reading.at(*limit), "number-range",
                        [&] { return Said{"a limit goes from 1 to 20000 characters"}; });
  }
  in.optional("limit_note", out.limit_note);
  in.optional("when", out.when);
  return in.is_object();
}

}  // namespace wenlu::content
