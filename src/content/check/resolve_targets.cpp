#include "content/check/resolve_targets.h"

#include "text/quote.h"

namespace wenlu::content {

// Questions that could not be read leave no edges, so the option is there.
void resolve_targets(Guide& guide, Reading& reading) {
  std::vector<std::string> ids = reading.index.ids(Part::question);
  const std::vector<std::string> outcomes = reading.index.ids(Part::outcome);
  ids.insert(ids.end(), outcomes.begin(), outcomes.end());
  for (const Edge& edge : reading.index.edges) {
    Target& target = guide.questions[{edge.question}].options[edge.option].next;
    if (guide.questions.count({edge.to}) > 0) {
      target = QuestionId{edge.to};
    } else if (guide.outcomes.count({edge.to}) > 0) {
      target = OutcomeId{edge.to};
    } else {
      reading.index.whole_tree = false;
      if (reading.index.may_know(Part::question, edge.to) ||
          reading.index.may_know(Part::outcome, edge.to))
        continue;
      if (reading.found.is_full()) ids.clear();  // the hint would be dropped with the finding
      reading.found.error(edge.place, "unknown-target", [&] {
        const std::string near = did_you_mean(edge.to, ids);
        return Said{
            text::quoted(edge.to) + " is not a question or outcome",
            near.empty() ? "is a file " + text::quoted(edge.to + ".json") + " missing?" : near};
      });
    }
  }
}

}  // namespace wenlu::content
