#include "content/read/read_readings.h"

#include <algorithm>

#include "content/read/object_reader.h"
#include "content/read/read_value.h"
#include "text/quote.h"
#include "text/utf8.h"

namespace wenlu::content {
namespace {

bool is_syllable(std::string_view s) {
  return !s.empty() && std::ranges::all_of(s, [](char c) { return c >= 'a' && c <= 'z'; });
}

void read_pinyin(const JsonNode& node, Reading& reading, Readings& out) {
  if (node.kind != JsonNode::Kind::object)
    return reading.wrong_type(node, R"(an object such as {"<syllable>": "<characters>"})");
  report_duplicate_keys(node, reading);
  for (const JsonNode& member : node.items) {
    if (!is_syllable(member.key))
      reading.found.error(reading.at_key(member), "bad-syllable", [&] {
        return Said{text::quoted(member.key) + " is not a syllable",
                    "wanted pinyin without tones, ü written v: lower-case letters alone"};
      });
    else
      read(member, reading, out.pinyin[member.key]);
  }
}

}  // namespace

bool read(const JsonNode& node, Reading& reading, Readings& out) {
  ObjectReader in(node, reading);
  in.find("$schema");
  if (const JsonNode* pinyin = in.demand("pinyin")) read_pinyin(*pinyin, reading, out);
  if (in.required("simplified", out.simplified) && text::length(out.simplified) % 2 != 0)
    reading.found.error(reading.at(*node.find("simplified")), "odd-pairs", [&] {
      return Said{"a character stands alone at the end",
                  "wanted pairs: each traditional character, then its simplified form"};
    });
  return in.is_object();
}

}  // namespace wenlu::content
