#include "content/load/bundle.h"

#include <cstdint>
#include <utility>

#include "content/json/parse_json.h"
#include "content/load/assemble.h"
#include "content/load/documents.h"
#include "content/read/table_files.h"
#include "text/json_writer.h"
#include "text/quote.h"

namespace wenlu::content {
namespace {

constexpr std::size_t kMostBundleLevels = 34;
constexpr std::size_t kMostBundleValues = 1'000'000;
constexpr std::size_t kLargestBundle = 64 * 1024 * 1024;
constexpr std::int32_t kMostOffset = 26 * 3600;

// The texts of a guide by themselves, each language together, which brotli packs into 2 kB less. In
// the files [0] stands for the next of them.
class Texts {
 public:
  explicit Texts(std::vector<std::string> languages)
      : languages_(std::move(languages)), texts_(languages_.size()) {}

  // Takes a text that leaves out no language; false, and nothing done, for anything else.
  bool take(const JsonNode& node) {
    if (node.items.empty() || node.items.size() != languages_.size()) return false;
    for (const std::string& language : languages_) {
      const JsonNode* text = node.find(language);
      if (text == nullptr || text->kind != JsonNode::Kind::string) return false;
    }
    for (std::size_t i = 0; i < languages_.size(); ++i)
      texts_[i].push_back(node.find(languages_[i])->string);
    return true;
  }

  void write(text::JsonWriter& out) const {
    out.begin_object();
    for (std::size_t i = 0; i < languages_.size(); ++i) {
      out.key(languages_[i]).begin_array();
      for (const std::string& text : texts_[i]) out.value(text);
      out.end_array();
    }
    out.end_object();
  }

 private:
  std::vector<std::string> languages_;
  std::vector<std::vector<std::string>> texts_;  // one list a language
};

void write(const JsonNode& node, Texts& texts, text::JsonWriter& out) {
  if (texts.take(node)) {
    out.begin_array().value(0).end_array();
    return;
  }
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
      for (const JsonNode& item : node.items) write(item, texts, out);
      out.end_array();
      return;
    case JsonNode::Kind::object:
      out.begin_object();
      for (const JsonNode& member : node.items) {
        out.key(member.key);
        write(member, texts, out);
      }
      out.end_object();
      return;
  }
}

// What only editors and search need stays behind: search has a file of its own.
JsonNode for_the_page(Document document) {
  JsonNode root = std::move(document.root);
  std::erase_if(root.items, [](const JsonNode& member) { return member.key == "$schema"; });
  if (!document.path.starts_with("outcomes/")) return root;
  for (JsonNode& member : root.items)
    if (member.key == "words")
      for (JsonNode& list : member.items) list.items.clear();
  return root;
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

std::vector<std::string> languages_of(const std::vector<SourceFile>& files) {
  std::vector<std::string> languages;
  Findings ignored;
  for (const SourceFile& file : files) {
    if (file.path != "guide.json") continue;
    Document document{file.path, file.bytes, {}, false};
    DocumentParser().parse(document, ignored);
    const JsonNode* named = document.root.find("languages");
    if (named == nullptr) continue;
    for (const JsonNode& language : named->items) languages.push_back(language.key);
  }
  return languages;
}

// Puts the texts back, from number `next` on.
void put_back(JsonNode& node, const JsonNode& texts, std::size_t& next) {
  if (node.kind != JsonNode::Kind::array || node.items.size() != 1 ||
      node.items[0].kind != JsonNode::Kind::integer) {
    for (JsonNode& item : node.items) put_back(item, texts, next);
    return;
  }
  node.kind = JsonNode::Kind::object;
  node.items.clear();
  for (const JsonNode& language : texts.items) {
    if (next >= language.items.size()) continue;
    node.items.push_back(language.items[next]);
    node.items.back().key = language.key;
  }
  ++next;
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

JsonError unexplained(std::string_view /*bytes*/, std::string_view message, std::size_t read,
                      std::size_t /*token_size*/) {
  return {read, "syntax", std::string(message), ""};
}

// Its findings have no lines: those of a bundle would help nobody.
std::vector<Document> open_bundle(std::string_view bytes, Findings& found, TimeZone& zone) {
  std::vector<Document> documents;
  if (bytes.size() > kLargestBundle) {
    found.error({}, "too-large", "the bundle is larger than 64 MB");
    return documents;
  }
  ParsedJson parsed = parse_json(bytes, {kMostBundleLevels, kMostBundleValues}, unexplained);
  if (parsed.error) {
    found.error({}, parsed.error->id, "the bundle is broken: " + parsed.error->text);
    return documents;
  }
  zone = read_zone(parsed.root.find("zone"), found);
  const JsonNode* const texts = parsed.root.find("texts");
  for (JsonNode& member : parsed.root.items) {
    if (member.key != "files") continue;
    std::size_t next = 0;
    if (texts != nullptr) put_back(member, *texts, next);
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
  std::vector<Document> documents = list_documents(files, ignored);
  DocumentParser parser;
  Texts texts(languages_of(files));
  text::JsonWriter out;
  out.begin_object().key("files").begin_object();
  for (Document& document : documents) {
    if (document.path == "readings.json" || document.path == kSheetsFile) continue;
    parser.parse(document, ignored);
    if (!document.readable) continue;
    out.key(document.path);
    write(for_the_page(std::move(document)), texts, out);
  }
  out.end_object().key("texts");
  texts.write(out);
  out.key("zone");
  write(zone, out);
  out.end_object();
  return out.str();
}

Loaded load_bundle(std::string_view bytes) {
  Reading reading;
  TimeZone zone;
  std::vector<Document> documents = open_bundle(bytes, reading.found, zone);
  Guide guide = assemble(documents, {}, zone, reading);
  return {std::move(guide), reading.found.take()};
}

}  // namespace wenlu::content
