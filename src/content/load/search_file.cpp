#include "content/load/search_file.h"

#include "content/json/parse_json.h"
#include "text/json_writer.h"

namespace wenlu::content {
namespace {

constexpr std::size_t kSearchFileLevels = 3;
constexpr std::size_t kMostSearchValues = 1'000'000;
constexpr char kBetweenWords = '\n';  // stands in no word: words are lines

std::string joined(const std::vector<std::string>& words) {
  std::string all;
  for (const std::string& word : words) all += word + kBetweenWords;
  return all;
}

std::vector<std::string> parted(std::string_view joined) {
  std::vector<std::string> words;
  for (; !joined.empty(); joined.remove_prefix(words.back().size() + 1))
    words.emplace_back(joined.substr(0, joined.find(kBetweenWords)));
  return words;
}

// "tui退腿kuan款": each syllable, then the characters that are read so.
std::map<std::string, std::string> read_pinyin(std::string_view bytes) {
  std::map<std::string, std::string> pinyin;
  std::string syllable;
  std::string characters;
  for (const char c : bytes) {
    const bool begins = c >= 'a' && c <= 'z';
    if (begins && !characters.empty()) {
      pinyin[syllable] = characters;
      syllable.clear();
      characters.clear();
    }
    (begins ? syllable : characters) += c;
  }
  if (!characters.empty()) pinyin[syllable] = characters;
  return pinyin;
}

}  // namespace

std::string search_file(const Guide& guide) {
  text::JsonWriter out;
  out.begin_object().key("words").begin_array();
  for (std::size_t language = 0; language < guide.languages.size(); ++language) {
    out.begin_array();
    // In the guide's order, which the bundle keeps: ids need not travel once more.
    for (const auto& [id, outcome] : guide.outcomes) out.value(joined(outcome.words[language]));
    out.end_array();
  }
  std::string pinyin;
  for (const auto& [syllable, characters] : guide.readings.pinyin) pinyin += syllable + characters;
  return out.end_array()
      .member("pinyin", pinyin)
      .member("simplified", guide.readings.simplified)
      .end_object()
      .str();
}

bool add_search_file(std::string_view bytes, Guide& guide) {
  const ParsedJson parsed =
      parse_json(bytes, {kSearchFileLevels, kMostSearchValues}, explain_to_nobody);
  const JsonNode* words = parsed.root.find("words");
  const JsonNode* pinyin = parsed.root.find("pinyin");
  const JsonNode* simplified = parsed.root.find("simplified");
  if (parsed.error || words == nullptr || pinyin == nullptr || simplified == nullptr) return false;
  guide.readings = {read_pinyin(pinyin->string), simplified->string};
  for (auto& [id, outcome] : guide.outcomes) outcome.words.assign(words->items.size(), {});
  for (std::size_t language = 0; language < words->items.size(); ++language) {
    const std::vector<JsonNode>& lists = words->items[language].items;
    if (lists.size() != guide.outcomes.size()) return false;
    auto outcome = guide.outcomes.begin();
    for (const JsonNode& list : lists) (outcome++)->second.words[language] = parted(list.string);
  }
  return true;
}

}  // namespace wenlu::content
