#include "engine/search_file.h"

#include <algorithm>
#include <set>

#include "engine/plain_words.h"
#include "engine/search_texts.h"
#include "text/json_writer.h"

namespace wenlu::engine {
namespace {

using Texts = std::vector<std::string>;

std::string joined(const Texts& texts) {
  std::string all;
  for (const std::string& text : texts) all += (all.empty() ? "" : ",") + text;
  return all;
}

class SearchFileWriter {
 public:
  explicit SearchFileWriter(const content::Guide& guide)
      : guide_(guide), readings_(readings_of(guide)), documents_(search_texts(guide, readings_)) {
    for (const auto& [id, question] : guide.questions)
      for (const content::Option& option : question.options) options_[option.id] = &option;
  }

  std::string write() {
    json_.begin_object();
    write("languages", guide_.languages);
    write("asking", kAskingWords);
    json_.key("pinyin").begin_object();
    for (const auto& [syllable, characters] : guide_.readings.pinyin)
      json_.member(syllable, characters);
    json_.end_object().member("simplified", guide_.readings.simplified);
    write_options();
    json_.key("outcomes").begin_array();
    for (const SearchDocument& document : documents_) write(document);
    json_.end_array().end_object();
    return json_.str();
  }

 private:
  void write(std::string_view name, const auto& list) {
    json_.key(name).begin_array();
    for (const auto& item : list) json_.value(item);
    json_.end_array();
  }

  void write_texts(const content::Localized& text) {
    json_.begin_array();
    for (const std::string& one : text.by_language) json_.value(without_placeholders(one));
    json_.end_array();
  }

  void write_options() {
    std::set<content::OptionId> used;
    for (const SearchDocument& document : documents_)
      used.insert(document.route.begin(), document.route.end());
    json_.key("options").begin_object();
    for (const content::OptionId& id : used) {
      json_.key(id.value);
      write_texts(options_.at(id)->label);
    }
    json_.end_object();
  }

  void write(const SearchDocument& document) {
    json_.begin_array().value(to_string(document.route).substr(1));
    write_texts(guide_.outcomes.at(document.outcome).title);
    json_.value(joined(document.words)).value(joined(other_labels(document)));
    json_.value(joined(document.hints)).end_array();
  }

  Texts other_labels(const SearchDocument& document) const {
    Texts others = document.labels;
    if (document.route.empty()) return others;
    for (const std::string& label : options_.at(document.route.back())->label.by_language)
      std::erase(others, plain_words(without_placeholders(label), readings_));
    return others;
  }

  const content::Guide& guide_;
  Readings readings_;
  std::vector<SearchDocument> documents_;
  std::map<content::OptionId, const content::Option*> options_;
  text::JsonWriter json_;
};

}  // namespace

std::string search_file(const content::Guide& guide) { return SearchFileWriter(guide).write(); }

}  // namespace wenlu::engine
