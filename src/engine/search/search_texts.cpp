#include "engine/search/search_texts.h"

#include <algorithm>
#include <map>

#include "content/placeholder.h"
#include "engine/journey/graph.h"
#include "engine/journey/shortest_routes.h"
#include "engine/search/plain_words.h"
#include "text/utf8.h"

namespace wenlu::engine {
namespace {

using Texts = std::vector<std::string>;

class TextsReader {
 public:
  TextsReader(const content::Guide& guide, const Readings& readings) : readings_(readings) {
    for (const auto& [id, question] : guide.questions)
      for (const content::Option& option : question.options) note(option);
  }

  SearchDocument read(const content::Outcome& outcome, const Route& route) {
    SearchDocument document{outcome.id, route, {}, {}, {}, {}, {}};
    for (const auto& words : outcome.words)
      for (const std::string& word : words) add(word, document.words);
    add(outcome.title, document.titles);
    for (const content::Option* option : leading_to_[outcome.id]) {
      add(option->label, document.labels);
      add(option->hint, document.hints);
    }
    for (const content::OptionId& id : route)
      if (id != route.back()) add(options_[id]->label, document.further_up);
    return document;
  }

 private:
  void note(const content::Option& option) {
    options_[option.id] = &option;
    if (const auto* outcome = std::get_if<content::OutcomeId>(&option.next))
      leading_to_[*outcome].push_back(&option);
  }

  void add(const std::string& text, Texts& texts) {
    std::string plain = plain_words(without_placeholders(text), readings_);
    if (!plain.empty() && std::ranges::find(texts, plain) == texts.end())
      texts.push_back(std::move(plain));
  }

  void add(const content::Localized& text, Texts& texts) {
    for (const std::string& one : text.by_language) add(one, texts);
  }

  const Readings& readings_;
  std::map<content::OptionId, const content::Option*> options_;
  std::map<content::OutcomeId, std::vector<const content::Option*>> leading_to_;
};

}  // namespace

std::string without_placeholders(std::string text) {
  const auto found = content::find_placeholders(text).all;
  for (auto it = found.rbegin(); it != found.rend(); ++it) text.replace(it->offset, it->size, " ");
  return text;
}

std::u32string unread_characters(const content::Guide& guide) {
  std::u32string unread;
  if (guide.readings.pinyin.empty()) return unread;
  const Readings readings = readings_of(guide);
  for (const SearchDocument& document : search_texts(guide, readings))
    for (const Texts* texts : {&document.words, &document.titles, &document.labels, &document.hints,
                               &document.further_up})
      for (const std::string& text : *texts)
        for (const char32_t c : text::to_utf32(text))
          if (is_han(c) && !readings.pinyin.contains(c) && unread.find(c) == unread.npos)
            unread += c;
  return unread;
}

Readings readings_of(const content::Guide& guide) {
  return make_readings(guide.readings.pinyin, guide.readings.simplified);
}

std::vector<SearchDocument> search_texts(const content::Guide& guide, const Readings& readings) {
  std::vector<SearchDocument> documents;
  TextsReader reader(guide, readings);
  const auto routes = shortest_routes(guide);
  for (const Node& node : reachable(guide, guide.start, {})) {
    const auto* outcome = std::get_if<content::OutcomeId>(&node);
    const auto route = outcome == nullptr ? routes.end() : routes.find(*outcome);
    if (route != routes.end())
      documents.push_back(reader.read(guide.outcomes.at(*outcome), route->second));
  }
  return documents;
}

}  // namespace wenlu::engine
