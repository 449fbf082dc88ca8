#include "engine/search/search_texts.h"

#include <algorithm>

#include "content/placeholder.h"
#include "engine/journey/graph.h"
#include "engine/journey/shortest_routes.h"
#include "engine/search/plain_words.h"
#include "text/script.h"
#include "text/utf8.h"

namespace wenlu::engine {

std::vector<SearchDocument> search_documents(const content::Guide& guide) {
  std::vector<SearchDocument> documents;
  auto choices = choices_of(guide);
  const auto routes = shortest_routes(guide);
  for (const Node& node : reachable(guide, guide.start, {})) {
    const auto* outcome = std::get_if<content::OutcomeId>(&node);
    const auto route = outcome == nullptr ? routes.end() : routes.find(*outcome);
    if (route == routes.end()) continue;
    documents.push_back({*outcome, route->second, {}});
    const auto choice = choices.find(*outcome);
    if (choice != choices.end() && choice->second.size() > 1)
      documents.back().choices = std::move(choice->second);
  }
  return documents;
}

SearchTexts::SearchTexts(const content::Guide& guide, const Readings& readings)
    : guide_(guide), readings_(readings) {
  for (const auto& [id, question] : guide.questions)
    for (const content::Option& option : question.options)
      if (const auto* outcome = std::get_if<content::OutcomeId>(&option.next))
        leading_to_[*outcome].push_back(&option);
}

SearchTextList SearchTexts::of(const SearchDocument& document) const {
  SearchTextList texts;
  const content::Outcome& outcome = guide_.outcomes.at(document.outcome);
  for (const auto& words : outcome.words)
    for (const std::string& word : words) add(word, kWordsWeight, texts);
  add(outcome.title, kTitleWeight, texts);
  const auto leading = leading_to_.find(document.outcome);
  if (leading != leading_to_.end()) {
    for (const content::Option* option : leading->second) {
      add(option->label, kLabelWeight, texts);
      add(option->hint, kHintWeight, texts);
    }
  }
  const std::vector<Answer> answers = replay(guide_, document.route).answers;
  for (const Answer& answer : answers)
    // The last answer leads here and is a label above already.
    if (answer.option != answers.back().option)
      add(chosen(guide_, answer)->label, kFurtherUpWeight, texts);
  return texts;
}

void SearchTexts::add(const std::string& text, double weight, SearchTextList& texts) const {
  SearchText added{plain_words(without_placeholders(text), readings_), weight};
  if (!added.plain.empty() && std::ranges::find(texts, added) == texts.end())
    texts.push_back(std::move(added));
}

void SearchTexts::add(const content::Localized& text, double weight, SearchTextList& texts) const {
  for (const std::string& one : text.by_language) add(one, weight, texts);
}

std::string without_placeholders(std::string text) {
  const auto found = content::find_placeholders(text).all;
  for (auto it = found.rbegin(); it != found.rend(); ++it) text.replace(it->offset, it->size, " ");
  return text;
}

std::u32string unread_characters(const content::Guide& guide) {
  std::u32string unread;
  if (guide.readings.pinyin.empty()) return unread;
  const Readings readings = readings_of(guide);
  const SearchTexts texts(guide, readings);
  for (const SearchDocument& document : search_documents(guide))
    for (const SearchText& text : texts.of(document))
      for (const char32_t c : text::to_utf32(text.plain))
        if (text::is_han(c) && !readings.pinyin.contains(c) && unread.find(c) == unread.npos)
          unread += c;
  return unread;
}

Readings readings_of(const content::Guide& guide) {
  return make_readings(guide.readings.pinyin, guide.readings.simplified);
}

}  // namespace wenlu::engine
