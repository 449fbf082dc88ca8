#include "tool/find_command.h"

#include <iostream>
#include <memory>
#include <utility>

#include "engine/search/search.h"
#include "tool/guide_language.h"
#include "tool/open_guide.h"

namespace wenlu::tool {
namespace {

constexpr std::size_t kMostFound = 10;

struct Find {
  std::string folder;
  std::vector<std::string> words;
  std::string language;
};

struct Finder {
  const content::Guide& guide;
  engine::SearchIndex index;
  content::Language language;

  void print(std::string_view words, std::ostream& out) const {
    for (const engine::Found& found : engine::find(index, words, language, kMostFound)) {
      if (found.choices->empty()) out << engine::to_string(found.route);
      const char* separator = "";
      for (const engine::Alike& alike : *found.choices)
        out << std::exchange(separator, " ") << engine::to_string(alike.front().route);
      out << "\t" << guide.outcomes.at(found.outcome).title.in(language) << "\n";
    }
  }
};

std::string joined(const std::vector<std::string>& words) {
  std::string all;
  for (const std::string& word : words) all += (all.empty() ? "" : " ") + word;
  return all;
}

void run(const Find& find, Console& console) {
  const auto opened = open_guide(find.folder, console);
  if (!opened) return;
  const auto language = language_of(opened->guide, find.language, console);
  if (!language) return;
  const Finder finder{opened->guide, engine::build_index(opened->guide), *language};
  if (find.words != std::vector<std::string>{"-"})
    return finder.print(joined(find.words), console.out);
  for (std::string line; std::getline(std::cin, line);) {
    finder.print(line, console.out);
    console.out << "\n";
  }
}

}  // namespace

void add_find(CLI::App& app, Console& console) {
  const auto find = std::make_shared<Find>();
  CLI::App* command = app.add_subcommand(
      "find",
      "search: a line for each outcome, its route (one for each answer that it depends on), a tab "
      "and its title, best first");
  command->add_option("DIR", find->folder, "the guide's folder")->required();
  command
      ->add_option("WORDS", find->words,
                   "what a visitor would type; - takes lines from the input, and writes an empty "
                   "line after the answers to each")
      ->required();
  command->add_option("--lang", find->language, "a language of the guide, the first if left out")
      ->type_name("LANG");
  command->callback([find, &console] { run(*find, console); });
}

}  // namespace wenlu::tool
