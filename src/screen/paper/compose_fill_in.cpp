#include "screen/paper/compose_fill_in.h"

#include <algorithm>

#include "screen/paper/sheet_place.h"
#include "screen/wording/word_secret.h"

namespace wenlu::screen {
namespace {

std::vector<std::string> word_problems(const Composer& composer) {
  std::vector<std::string> problems = word_secrets(composer.words);
  problems.insert(
      problems.begin(),
      composer.say("typed-too-long", {{"n", std::to_string(FillInSheet::kMostWritten)}}));
  return problems;
}

FillInSheet::Labels labels(const Composer& composer) {
  return {composer.say("sheet-name"),
          composer.say("sheet-promises"),
          composer.say("sheet-promises-example"),
          composer.say("sheet-questions"),
          composer.say("sheet-question"),
          composer.say("sheet-answer"),
          composer.say("sheet-stored"),
          composer.say("sheet-clear"),
          word_problems(composer)};
}

}  // namespace

std::optional<FillInSheet> compose_fill_in(const content::Guide& guide, const Place& place) {
  const SheetPlace at(guide, place);
  const content::Outcome* outcome = at.outcome();
  if (outcome == nullptr) return std::nullopt;
  const auto section = std::ranges::find_if(outcome->sections, &content::Section::fill_in);
  if (section == outcome->sections.end() || !section->table) return std::nullopt;
  FillInSheet sheet;
  sheet.language = guide.languages[place.language];
  sheet.title = at.composer.text(section->title);
  for (const std::vector<content::Localized>& row : section->table->rows)
    if (row.size() == 3)
      sheet.rows.push_back(
          {at.composer.text(row[0]), at.composer.text(row[1]), at.composer.text(row[2])});
  sheet.labels = labels(at.composer);
  sheet.imprint = compose_imprint(at, outcome->cited);
  return sheet;
}

}  // namespace wenlu::screen
