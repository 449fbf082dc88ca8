#include "screen/found_answer.h"

#include "engine/journey/graph.h"
#include "engine/search/search.h"

namespace wenlu::screen {

std::vector<FoundAnswer> found_answers(const content::Guide& guide,
                                       const engine::SearchIndex& index, std::string_view words,
                                       content::Language language) {
  std::vector<FoundAnswer> answers;
  for (const engine::Found& found : engine::find(index, words, language, kMostFound)) {
    FoundAnswer& answer = answers.emplace_back();
    answer.link.text = guide.outcomes.at(found.outcome).title.in(language);
    answer.link.place = {language, found.route};
    answer.link.action = {ActionKind::go, to_path(guide, answer.link.place), ""};
    for (const engine::Answer& given : engine::replay(guide, found.route).answers) {
      const std::string& label = engine::chosen(guide, given)->label.in(language);
      if (label.empty() || label == answer.link.text) continue;  // says no more than the title
      answer.above += (answer.above.empty() ? "" : " › ") + label;
    }
  }
  return answers;
}

}  // namespace wenlu::screen
