#include "content/assemble.h"
#include "content/documents.h"
#include "content/parse_json.h"
#include "text/json_writer.h"
#include "text/quote.h"

namespace wenlu::content {
namespace {

constexpr std::size_t kMostBundleLevels = kMostLevels + 2;
constexpr std::size_t kLargestBundle = 64 * 1024 * 1024;
constexpr std::int32_t kMostOffset = 26 * 3600;

void write(const JsonNode& node, text::JsonWriter& out) {
  switch (node.kind) {
    case JsonNode::Kind::null:
      out.null();
      return;
    case JsonNode::Kind::boolean:
      out.value(node.boolean);
      return;
    case JsonNode::Kind::integer:
      out.value(node.integer);
      return;
    case JsonNode::Kind::real:
      out.value(node.real);
      return;
    case JsonNode::Kind::string:
      out.value(node.string);
      return;
    case JsonNode::Kind::array:
      out.begin_array();
      for (const JsonNode& item : node.items) write(item, out);
      out.end_array();
      return;
    case JsonNode::Kind::object:
      out.begin_object();
      for (const JsonNode& member : node.items) {
        out.key(member.key);
        write(member, out);
      }
      out.end_object();
      return;
  }
}

// What only editors need stays behind.
JsonNode without_schema(JsonNode document) {
  const auto is_schema = [](const JsonNode& member) { return member.key == "$schema"; };
  std::erase_if(document.items, is_schema);
  return document;
}

void write(const TimeZone& zone, text::JsonWriter& out) {
  out.begin_object().member("name", zone.name).key("offsets").begin_array();
  for (const TimeZone::Offset& offset : zone.offsets) {
    out.begin_array()
        .value(offset.from)
        .value(static_cast<std::int64_t>(offset.seconds))
        .end_array();
  }
  out.end_array().end_object();
}

bool read_offset(const JsonNode& node, TimeZone& zone) {
  if (node.items.size() != 2) return false;
  const JsonNode& from = node.items[0];
  const JsonNode& seconds = node.items[1];
  if (from.kind != JsonNode::Kind::integer || seconds.kind != JsonNode::Kind::integer) return false;
  if (seconds.integer > kMostOffset || seconds.integer < -kMostOffset) return false;
  if (!zone.offsets.empty() && from.integer <= zone.offsets.back().from) return false;
  zone.offsets.push_back({from.integer, static_cast<std::int32_t>(seconds.integer)});
  return true;
}

TimeZone read_zone(const JsonNode* node, Findings& found) {
  TimeZone zone;
  const JsonNode* name = node == nullptr ? nullptr : node->find("name");
  const JsonNode* offsets = node == nullptr ? nullptr : node->find("offsets");
  bool sound = name != nullptr && offsets != nullptr && offsets->kind == JsonNode::Kind::array;
  if (sound) {
    zone.name = name->string;
    for (const JsonNode& offset : offsets->items) sound = sound && read_offset(offset, zone);
  }
  if (!sound) found.error({}, "bad-bundle", "the bundle has no sound time zone");
  return zone;
}

// Its findings have no lines: those of a bundle would help nobody.
std::vector<Document> open_bundle(std::string_view bytes, Findings& found, TimeZone& zone) {
  std::vector<Document> documents;
  if (bytes.size() > kLargestBundle) {
    found.error({}, "too-large", "the bundle is larger than 64 MB");
    return documents;
  }
  ParsedJson parsed = parse_json(bytes, kMostBundleLevels);
  if (parsed.error) {
    found.error({}, parsed.error->id, "the bundle is broken: " + parsed.error->text,
                parsed.error->hint);
    return documents;
  }
  zone = read_zone(parsed.root.find("zone"), found);
  for (JsonNode& member : parsed.root.items) {
    if (member.key != "files") continue;
    for (JsonNode& file : member.items) {
      std::string path = std::move(file.key);
      documents.push_back({std::move(path), {}, std::move(file), true});
    }
    break;
  }
  return documents;
}

}  // namespace

std::string bundle(const std::vector<SourceFile>& files, const TimeZone& zone) {
  Findings ignored;
  text::JsonWriter out;
  out.begin_object().key("files").begin_object();
  for (const Document& document : open_documents(files, ignored)) {
    if (!document.readable) continue;
    out.key(document.path);
    write(without_schema(document.root), out);
  }
  out.end_object().key("zone");
  write(zone, out);
  out.end_object();
  return out.str();
}

Loaded load_bundle(std::string_view bytes) {
  Reading reading;
  TimeZone zone;
  const std::vector<Document> documents = open_bundle(bytes, reading.found, zone);
  return assemble(documents, zone, reading);
}

}  // namespace wenlu::content
