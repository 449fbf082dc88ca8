#include "content/load/bundle.h"

#include <algorithm>
#include <cstdint>
#include <utility>

#include "content/json/parse_json.h"
#include "content/load/assemble.h"
#include "content/load/documents.h"
#include "content/load/guide_files.h"
#include "content/read/read_text.h"
#include "content/read/table_files.h"
#include "text/json_writer.h"
#include "text/quote.h"

namespace wenlu::content {
namespace {

constexpr std::size_t kMostBundleLevels = 34;
constexpr std::size_t kMostBundleValues = 1'000'000;
constexpr std::size_t kLargestBundle = 64 * 1024 * 1024;
constexpr std::int32_t kMostOffset = 26 * 3600;

// The texts of a guide by themselves, a list a language. In the files [0] stands for the next of
// them.
class Texts {
 public:
  explicit Texts(std::vector<std::string> languages)
      : languages_(std::move(languages)), texts_(languages_.size()) {}

  // Takes a text; false, and nothing done, for anything else. A language that it leaves out says it
  // as the first does.
  bool take(const JsonNode& node) {
    if (languages_.empty() || node.kind != JsonNode::Kind::object) return false;
    const JsonNode* first = node.find(languages_.front());
    const auto is_text = [&](const JsonNode& member) {
      return member.kind == JsonNode::Kind::string &&
             std::ranges::find(languages_, member.key) != languages_.end();
    };
    if (first == nullptr || !std::ranges::all_of(node.items, is_text)) return false;
    for (std::size_t i = 0; i < languages_.size(); ++i) {
      const JsonNode* own = node.find(languages_[i]);
      texts_[i].push_back((own == nullptr ? first : own)->string);
    }
    return true;
  }

  std::vector<LanguageTexts> as_json() const {
    std::vector<LanguageTexts> all;
    for (std::size_t i = 0; i < languages_.size(); ++i) {
      text::JsonWriter out;
      out.begin_array();
      for (const std::string& text : texts_[i]) out.value(text);
      all.push_back({languages_[i], out.end_array().str()});
    }
    return all;
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
        Texts none({});  // the names of the languages are looked for in every language
        out.key(member.key);
        write(member, member.key == "languages" ? none : texts, out);
      }
      out.end_object();
      return;
  }
}

// The readings travel in the search file, the words by number; those of paper stay at home.
bool goes_to_the_page(std::string_view path) {
  return path != "readings.json" && path != kUiFile && path != kSheetsFile;
}

// One a language.
std::vector<JsonNode> empty_lists(const std::vector<std::string>& languages) {
  std::vector<JsonNode> lists;
  for (const std::string& language : languages) {
    JsonNode& list = lists.emplace_back();
    list.kind = JsonNode::Kind::array;
    list.key = language;
  }
  return lists;
}

// What only editors and search need stays behind: search has a file of its own.
JsonNode for_the_page(Document document, const std::vector<std::string>& languages) {
  JsonNode root = std::move(document.root);
  const bool is_guide = document.path == kGuideFile;
  std::erase_if(root.items, [&](const JsonNode& member) {
    return member.key == "$schema" || (is_guide && member.key == "complete");
  });
  if (!document.path.starts_with("outcomes/")) return root;
  for (JsonNode& member : root.items)
    if (member.key == "words") member.items = empty_lists(languages);
  return root;
}

JsonNode as_node(const Localized& text, const std::vector<std::string>& languages) {
  JsonNode node;
  node.kind = JsonNode::Kind::object;
  for (Language language = 0; language < languages.size(); ++language) {
    JsonNode& said = node.items.emplace_back();
    said.kind = JsonNode::Kind::string;
    said.key = languages[language];
    said.string = text.in(language);
  }
  return node;
}

void write_words(std::span<const Localized> words, const std::vector<std::string>& languages,
                 Texts& texts, text::JsonWriter& out) {
  out.begin_array();
  for (const Localized& word : words) write(as_node(word, languages), texts, out);
  out.end_array();
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

std::vector<std::string> languages_in(const JsonNode* guide_file) {
  std::vector<std::string> languages;
  const JsonNode* named = guide_file == nullptr ? nullptr : guide_file->find("languages");
  if (named == nullptr) return languages;
  for (const JsonNode& language : named->items) languages.push_back(language.key);
  return languages;
}

std::vector<std::string> languages_of(const std::vector<SourceFile>& files) {
  const auto file = std::ranges::find(files, "guide.json", &SourceFile::path);
  if (file == files.end()) return {};
  Document document{file->path, file->bytes, {}, false};
  Findings ignored;
  DocumentParser().parse(document, ignored);
  return languages_in(&document.root);
}

// Puts texts back into the files they came from.
class TextsPutBack {
 public:
  TextsPutBack(const JsonNode& texts, std::vector<std::string> languages)
      : languages_(std::move(languages)) {
    for (const std::string& language : languages_) {
      const JsonNode* list = texts.find(language);
      lists_.push_back(list == nullptr ? &texts.items.front() : list);
    }
  }

  void into(JsonNode& node) {
    if (!stands_for_text(node)) {
      for (JsonNode& item : node.items) into(item);
      return;
    }
    node.kind = JsonNode::Kind::object;
    node.items.clear();
    for (std::size_t i = 0; i < languages_.size(); ++i) {
      if (next_ >= lists_[i]->items.size()) continue;
      node.items.push_back(lists_[i]->items[next_]);
      node.items.back().key = languages_[i];
    }
    ++next_;
  }

 private:
  static bool stands_for_text(const JsonNode& node) {
    return node.kind == JsonNode::Kind::array && node.items.size() == 1 &&
           node.items[0].kind == JsonNode::Kind::integer;
  }

  std::vector<std::string> languages_;
  std::vector<const JsonNode*> lists_;  // one a language
  std::size_t next_ = 0;
};

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
  if (!sound)
    found.error({}, "bad-bundle", [&] { return Said{"the bundle has no sound time zone"}; });
  return zone;
}

// Its findings have no lines: those of a bundle would help nobody.
JsonNode open_part(std::string_view bytes, Findings& found) {
  if (bytes.size() > kLargestBundle) {
    found.error({}, "too-large", [&] { return Said{"the bundle is larger than 64 MB"}; });
    return {};
  }
  ParsedJson parsed = parse_json(bytes, {kMostBundleLevels, kMostBundleValues}, explain_to_nobody);
  if (parsed.error)
    found.error({}, parsed.error->id,
                [&] { return Said{"the bundle is broken: " + parsed.error->text}; });
  return std::move(parsed.root);
}

void put_texts_back(const JsonNode& texts, JsonNode& guide, Findings& found) {
  const JsonNode* files = guide.find("files");
  if (files == nullptr) return;
  if (texts.kind != JsonNode::Kind::object || texts.items.empty())
    found.error({}, "bad-bundle", [&] { return Said{"the bundle has no texts"}; });
  else
    TextsPutBack(texts, languages_in(files->find("guide.json"))).into(guide);
}

std::vector<Document> take_documents(JsonNode& guide) {
  std::vector<Document> documents;
  const auto files = std::ranges::find(guide.items, "files", &JsonNode::key);
  if (files == guide.items.end()) return documents;
  for (JsonNode& file : files->items) {
    std::string path = std::move(file.key);
    documents.push_back({std::move(path), {}, std::move(file), true});
  }
  return documents;
}

void read_words(const JsonNode* words, std::size_t wanted, Reading& reading, Guide& guide) {
  if (words == nullptr || words->kind != JsonNode::Kind::array || words->items.size() != wanted) {
    return reading.found.error(
        {}, "bad-bundle", [&] { return Said{"the bundle has other words than the page needs"}; });
  }
  guide.words.resize(wanted);
  for (std::size_t i = 0; i < wanted; ++i)
    read_text(words->items[i], reading, Braces::names, guide.words[i]);
}

}  // namespace

Bundle bundle(const std::vector<SourceFile>& files, const TimeZone& zone,
              std::span<const Localized> words) {
  Findings ignored;
  std::vector<Document> documents = list_documents(files, ignored);
  DocumentParser parser;
  const std::vector<std::string> languages = languages_of(files);
  Texts texts(languages);
  text::JsonWriter out;
  out.begin_object().key("files").begin_object();
  for (Document& document : documents) {
    if (!goes_to_the_page(document.path)) continue;
    parser.parse(document, ignored);
    if (!document.readable) continue;
    out.key(document.path);
    write(for_the_page(std::move(document), languages), texts, out);
  }
  out.end_object().key("words");
  write_words(words, languages, texts, out);
  out.key("zone");
  write(zone, out);
  out.end_object();
  return {out.str(), texts.as_json()};
}

Loaded load_bundle(std::string_view guide, std::string_view texts, std::size_t words) {
  Reading reading;
  JsonNode opened = open_part(guide, reading.found);
  const TimeZone zone = read_zone(opened.find("zone"), reading.found);
  put_texts_back(open_part(texts, reading.found), opened, reading.found);
  std::vector<Document> documents = take_documents(opened);
  Guide assembled = assemble(documents, {}, zone, reading);
  const Document ui{std::string(kUiFile), {}, {}, true};
  reading.document = &ui;
  read_words(opened.find("words"), words, reading, assembled);
  return {std::move(assembled), reading.found.take()};
}

}  // namespace wenlu::content
