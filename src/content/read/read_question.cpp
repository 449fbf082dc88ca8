#include "content/read/read_question.h"

#include "content/read/object_reader.h"
#include "content/read/own_id.h"
#include "content/read/read_condition.h"
#include "content/read/read_value.h"
#include "text/quote.h"

namespace wenlu::content {
namespace {

bool read_option(const JsonNode& node, Reading& reading, Option& out, std::string& next,
                 FilePlace& next_place) {
  ObjectReader in(node, reading);
  const JsonNode* id = in.demand("id");
  if (id != nullptr && read_id(*id, reading, out.id.value))
    define(reading, Part::option, out.id.value, *id);
  in.required("label", out.label);
  in.optional("hint", out.hint);
  const JsonNode* target = in.demand("next");
  if (target != nullptr && read_id(*target, reading, next)) next_place = reading.at(*target);
  const JsonNode* when = in.find("when");
  if (when != nullptr && read(*when, reading, out.when)) {
    reading.index.remember("option:" + out.id.value + ".when", reading.at(*when));
  }
  // A check of the whole tree names the place that leads astray.
  reading.index.remember("option:" + out.id.value + ".next", next_place);
  return !out.id.empty() && !next.empty();
}

void lose_options(Reading& reading, const Question& question) {
  reading.index.whole_tree = false;
  if (findings_are_read()) reading.index.lose_all(Part::option);
  reading.index.partial.insert(question.id.value);
}

void read_options(const JsonNode& list, Reading& reading, Question& out) {
  if (list.kind != JsonNode::Kind::array) {
    reading.wrong_type(list, "a list in [ ]");
    return lose_options(reading, out);
  }
  if (list.items.empty()) reading.index.whole_tree = false;
  for (const JsonNode& item : list.items) {
    Option option;
    std::string next;
    FilePlace place;
    if (read_option(item, reading, option, next, place)) {
      reading.index.edges.push_back({out.id.value, out.options.size(), std::move(next), place});
      out.options.push_back(std::move(option));
    } else {
      lose_options(reading, out);
    }
  }
}

}  // namespace

bool read_question(const JsonNode& node, Reading& reading, std::string_view file_id,
                   Question& out) {
  ObjectReader in(node, reading);
  in.find("$schema");
  read_own_id(in, reading, Part::question, file_id, out.id.value);
  in.required("title", out.title);
  in.required("short", out.short_title);
  in.optional("help", out.help);
  const JsonNode* options = in.demand("options");
  if (options != nullptr) {
    read_options(*options, reading, out);
  } else {
    lose_options(reading, out);
  }
  return in.is_object() && !out.id.empty();
}

}  // namespace wenlu::content
