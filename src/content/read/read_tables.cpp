#include "content/read/read_tables.h"

#include "content/read/object_reader.h"
#include "content/read/read_cited.h"
#include "content/read/read_condition.h"
#include "content/read/read_path.h"
#include "content/read/read_text.h"
#include "content/read/read_value.h"
#include "content/url.h"
#include "text/quote.h"

namespace wenlu::content {

static void report_backwards(const JsonNode& to, Reading& reading) {
  reading.found.error(reading.at(to), "bad-date", [] { return Said{R"("to" is before "from")"}; });
}

bool read(const JsonNode& node, Reading& reading, Material& out) {
  ObjectReader in(node, reading);
  in.required("label", out.label);
  in.optional("how", out.how);
  in.optional("path", out.path);
  in.optional("device", out.device);
  in.optional("without", out.without);
  in.optional("fee", out.fee);
  in.optional("when", out.when);
  read_optional(in, out.cited);
  return in.is_object();
}

bool read(const JsonNode& node, Reading& reading, Wait& out) {
  ObjectReader in(node, reading);
  in.required("label", out.label);
  in.optional("kind", out.kind);
  in.optional("usually", out.usually);
  in.optional("min", out.min);
  const bool has_max = in.required("max", out.max);
  in.optional("counts", out.counts);
  in.optional("basis", out.basis);
  read_required(in, out.cited);
  if (has_max && out.min.nominal_seconds() > out.max.nominal_seconds()) {
    reading.found.error(reading.at(*in.find("min")), "bad-duration",
                        [&] { return Said{R"("min" is longer than "max")"}; });
  }
  return in.is_object();
}

bool read(const JsonNode& node, Reading& reading, Notice& out) {
  ObjectReader in(node, reading);
  in.required("kind", out.kind);
  in.required("title", out.title);
  in.required("text", out.text);
  in.optional("from", out.from);
  in.optional("to", out.to);
  in.optional("when", out.when);
  read_optional(in, out.cited);
  if (out.from && out.to && *out.to < *out.from) report_backwards(*in.find("to"), reading);
  return in.is_object();
}

bool read(const JsonNode& node, Reading& reading, Source& out) {
  ObjectReader in(node, reading);
  in.required("title", out.title);
  in.optional("published", out.published);
  in.required("checked", out.checked);
  in.optional("official", out.official);
  read_web_address(in.find("url"), reading, out.url);
  return in.is_object();
}

bool read(const JsonNode& node, Reading& reading, Event& out) {
  ObjectReader in(node, reading);
  in.required("name", out.name);
  in.optional("now", out.now);
  return in.is_object();
}

bool read(const JsonNode& node, Reading& reading, Deadline& out) {
  ObjectReader in(node, reading);
  in.required("label", out.label);
  in.optional("event", out.event);
  in.optional("within", out.within);
  in.optional("before", out.before);
  in.optional("hour", out.hour);
  in.optional("on", out.on);
  in.optional("counts", out.counts);
  in.required("missed", out.missed);
  in.optional("when", out.when);
  read_required(in, out.cited);
  return in.is_object();
}

bool read(const JsonNode& node, Reading& reading, Holiday& out) {
  ObjectReader in(node, reading);
  const bool has_from = in.required("from", out.from);
  if (!in.optional("to", out.to)) out.to = out.from;
  in.required("name", out.name);
  in.optional("working", out.working);
  if (has_from && out.to < out.from) report_backwards(*in.find("to"), reading);
  return has_from;
}

bool read(const JsonNode& node, Reading& reading, Contact& out) {
  ObjectReader in(node, reading);
  in.required("kind", out.kind);
  in.required("value", out.value);
  in.required("name", out.name);
  in.optional("verified", out.verified);
  in.optional("note", out.note);
  in.optional("shared", out.shared);
  read_required(in, out.cited);
  return in.is_object();
}

bool read(const JsonNode& node, Reading& reading, PublicService& out) {
  ObjectReader in(node, reading);
  if (in.required("number", out.number) &&
      out.number.find_first_not_of("0123456789x") != out.number.npos) {
    reading.found.error(reading.at(*in.find("number")), "bad-number", [&] {
      return Said{text::quoted(out.number) + " is not the number of a public service",
                  "wanted 110, or 95xxx with x for any figure"};
    });
  }
  in.required("name", out.name);
  return in.is_object();
}

bool read(const JsonNode& node, Reading& reading, FraudMark& out) {
  ObjectReader in(node, reading);
  if (const JsonNode* id = in.demand("id")) read_id(*id, reading, out.id);
  if (const JsonNode* words = in.demand("words")) read_words(*words, reading, out.words);
  if (const JsonNode* weak = in.find("weak")) read_words(*weak, reading, out.weak);
  if (const JsonNode* demands = in.find("demands")) read_words(*demands, reading, out.demands);
  in.required("what", out.what);
  in.required("instead", out.instead);
  read_optional(in, out.cited);
  return !out.id.empty();
}

}  // namespace wenlu::content
