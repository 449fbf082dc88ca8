#include "screen/paper/compose_result_sheet.h"

#include "screen/compose/compose.h"
#include "screen/compose/compose_trail.h"
#include "screen/paper/on_paper.h"
#include "screen/paper/sheet_place.h"

namespace wenlu::screen {
namespace {

std::string crumbs(const Composer& composer) {
  std::string out;
  for (const Trail::Answer& answer : compose_trail(composer).answers)
    out += (out.empty() ? "" : " › ") + answer.answer;
  return out;
}

}  // namespace

std::optional<ResultSheet> compose_result(const content::Guide& guide, const Place& place) {
  const SheetPlace at(guide, place);
  const content::Outcome* outcome = at.outcome();
  if (outcome == nullptr) return std::nullopt;
  ResultSheet sheet;
  sheet.outcome = outcome->id.value;
  sheet.crumbs = crumbs(at.composer);
  sheet.screen = as_on_sheet(compose(guide, at.state, std::nullopt));
  // The sources stand at the end of the screen already.
  sheet.imprint = compose_imprint(at, {});
  return sheet;
}

}  // namespace wenlu::screen
