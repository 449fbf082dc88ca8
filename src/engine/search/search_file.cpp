#include "engine/search/search_file.h"

#include "engine/search/plain_words.h"
#include "engine/search/search_texts.h"
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
      : guide_(guide), readings_(readings_of(guide)), documents_(search_texts(guide, readings_)) {}

  std::string write() {
    json_.begin_object();
    write("languages", guide_.languages);
    write("asking", kAskingWords);
    json_.key("pinyin").begin_object();
    for (const auto& [syllable, characters] : guide_.readings.pinyin)
      json_.member(syllable, characters);
    json_.end_object().member("simplified", guide_.readings.simplified);
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

  void write(const SearchDocument& document) {
    json_.begin_array()
        .value(to_string(document.route).substr(1))
        .value(joined(document.words))
        .end_array();
  }

  const content::Guide& guide_;
  Readings readings_;
  std::vector<SearchDocument> documents_;
  text::JsonWriter json_;
};

}  // namespace

std::string search_file(const content::Guide& guide) { return SearchFileWriter(guide).write(); }

}  // namespace wenlu::engine
