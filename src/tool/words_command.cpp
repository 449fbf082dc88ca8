#include "tool/words_command.h"

#include <algorithm>
#include <memory>

#include "content/words/find_word.h"
#include "text/json_writer.h"
#include "tool/format_option.h"
#include "tool/open_guide.h"

namespace wenlu::tool {
namespace {

struct WordsAsked {
  std::string folder;
  Format format = Format::text;
};

// A word as it is said in one language.
struct Said {
  std::string language;
  std::string text;     // "" where only another language has it
  bool is_own = false;  // it is the guide's
};

struct Entry {
  std::string key;
  const content::BuiltInWord& word;
  std::vector<Said> said;
};

std::vector<Said> built_in_alone(const content::BuiltInWord& word) {
  std::vector<Said> said;
  for (const auto& [language, text] : word.texts) said.push_back({language, text, false});
  return said;
}

std::vector<Said> in_guide(const content::Guide& guide, const std::string& key,
                           const content::BuiltInWords& built_in) {
  const content::Localized text = content::find_word(built_in, guide, key);
  const auto own = guide.ui.find(key);
  std::vector<Said> said;
  for (content::Language language = 0; language < guide.languages.size(); ++language) {
    const auto is_in = [&](const content::Localized& texts) {
      return language < texts.by_language.size() && !texts.by_language[language].empty();
    };
    said.push_back({guide.languages[language], is_in(text) ? text.by_language[language] : "",
                    own != guide.ui.end() && is_in(own->second)});
  }
  return said;
}

bool is_own(const Entry& entry) { return std::ranges::any_of(entry.said, &Said::is_own); }

void write_text(const std::vector<Entry>& entries, bool of_a_guide, Console& console) {
  for (const Entry& entry : entries) {
    console.out << entry.key << "  (" << entry.word.file << ")\n  " << entry.word.meaning << "\n";
    for (const Said& said : entry.said)
      console.out << "  " << said.language << ": "
                  << (said.text.empty() ? "-" : text::harmless(said.text))
                  << (said.is_own ? "  (the guide's own)" : "") << "\n";
  }
  console.out << entries.size() << " words";
  if (of_a_guide)
    console.out << ", " << std::ranges::count_if(entries, is_own) << " of them the guide's own";
  console.out << "\n";
}

void write_json(const std::vector<Entry>& entries, Console& console) {
  text::JsonWriter json(2);
  json.begin_array();
  for (const Entry& entry : entries) {
    json.begin_object()
        .member("key", entry.key)
        .member("file", entry.word.file)
        .member("meaning", entry.word.meaning)
        .key("texts")
        .begin_object();
    for (const Said& said : entry.said)
      if (!said.text.empty()) json.member(said.language, said.text);
    json.end_object().key("own").begin_array();
    for (const Said& said : entry.said)
      if (said.is_own) json.value(said.language);
    json.end_array().end_object();
  }
  json.end_array();
  console.out << json.str() << "\n";
}

void run(const WordsAsked& asked, Console& console) {
  const content::BuiltInWords built_in = content::built_in_words();
  const bool of_a_guide = !asked.folder.empty();
  const auto read = of_a_guide ? read_guide(asked.folder, console) : std::nullopt;
  if (of_a_guide && !read) return;
  std::vector<Entry> entries;
  for (const auto& [key, word] : built_in)
    entries.push_back(
        {key, word, read ? in_guide(read->loaded.guide, key, built_in) : built_in_alone(word)});
  if (asked.format == Format::json) return write_json(entries, console);
  write_text(entries, of_a_guide, console);
}

}  // namespace

void add_words(CLI::App& app, Console& console) {
  const auto asked = std::make_shared<WordsAsked>();
  CLI::App* command = app.add_subcommand(
      "words", "list the words of the page, what each is for, and which a guide says otherwise");
  command->add_option("DIR", asked->folder, "the guide's folder; what is built in if left out");
  add_format(*command, asked->format);
  command->callback([asked, &console] { run(*asked, console); });
}

}  // namespace wenlu::tool
