#include "screen/compose/compose_outcome.h"

#include <algorithm>

#include "screen/compose/compose_brief.h"
#include "screen/compose/compose_comparison.h"
#include "screen/compose/compose_deadlines.h"
#include "screen/compose/compose_feedback.h"
#include "screen/compose/compose_links.h"
#include "screen/compose/compose_materials.h"
#include "screen/compose/compose_offline.h"
#include "screen/compose/compose_page_actions.h"
#include "screen/compose/compose_preferences.h"
#include "screen/compose/compose_related.h"
#include "screen/compose/compose_sections.h"
#include "screen/compose/compose_sources.h"
#include "screen/compose/compose_statement.h"
#include "screen/compose/compose_trail.h"
#include "screen/compose/compose_ways.h"

namespace wenlu::screen {
namespace {

// Must something be done in order, whatever the minute? Then the ways keep the editors' order.
bool in_order(const content::Outcome& outcome) {
  return std::ranges::any_of(outcome.sections, &content::Section::before_ways);
}

// A preference that no way of this outcome grants is left aside.
std::vector<engine::RankedWay> ranked_ways(const Composer& composer,
                                           const content::Outcome& outcome) {
  const auto ranked = [&](engine::Preference preference) {
    return engine::rank(composer.guide, outcome, composer.state.journey.answers, preference,
                        in_order(outcome) ? std::nullopt : composer.state.opened);
  };
  const std::vector<engine::RankedWay> ways = ranked(composer.state.preference);
  const bool granted = std::ranges::any_of(ways, &engine::RankedWay::fits_preference);
  return engine::refreshed(composer.guide, granted ? ways : ranked(engine::Preference::none),
                           composer.now);
}

// Words claims by the numbers that their sources have at the end of the screen.
Composer listing(Composer composer, std::vector<content::SourceId> sources) {
  composer.listed = std::move(sources);
  return composer;
}

void add_notices(const Composer& composer, const content::Outcome& outcome, Screen& screen) {
  for (const content::NoticeId& id : outcome.notices)
    if (const content::Notice* notice = find_in(composer.guide.notices, id);
        notice && applies(composer, *notice))
      screen.blocks.push_back(compose_notice(composer, *notice));
}

void add_sections(const Composer& composer, const content::Outcome& outcome, bool before_ways,
                  Screen& screen) {
  for (SectionBlock& section : compose_sections(composer, outcome, before_ways)) {
    if (before_ways)
      section.standing = SectionBlock::Standing::first;
    else if (!outcome.ways.empty())
      section.standing = SectionBlock::Standing::folded;
    screen.blocks.push_back(std::move(section));
  }
}

void add_other_ways(const Composer& composer, const content::Outcome& outcome,
                    const std::vector<engine::RankedWay>& ways, Screen& screen) {
  if (ways.size() < 2) return;
  add(screen, compose_preferences(composer, outcome));
  for (std::size_t i = 1; i < ways.size(); ++i)
    screen.blocks.push_back(compose_way(composer, outcome, ways[i], false));
  add(screen, compose_comparison(composer, ways));
}

}  // namespace

void compose_outcome(const Composer& plain, const content::Outcome& outcome, Screen& screen) {
  const std::vector<engine::RankedWay> ways = ranked_ways(plain, outcome);
  const Composer composer = listing(plain, sources_of(plain, outcome, ways));
  screen.kind = ScreenKind::outcome;
  screen.id = outcome.id.value;
  screen.title = composer.text(outcome.title);
  screen.lead = composer.text(outcome.summary);
  screen.blocks.push_back(compose_trail(composer));
  std::optional<Checklist> materials = compose_materials(composer, outcome);
  std::optional<WayBlock> best;
  if (!ways.empty()) best = compose_way(composer, outcome, ways.front(), true);
  // What must be known before anything is done stands above the answer in brief.
  add_sections(composer, outcome, true, screen);
  if (best) screen.blocks.push_back(compose_brief(composer, materials, *best));
  add(screen, std::move(best));
  add_notices(composer, outcome, screen);
  add(screen, std::move(materials));
  add(screen, compose_statement(composer, outcome));
  add_other_ways(composer, outcome, ways, screen);
  add_sections(composer, outcome, false, screen);
  add(screen, compose_deadlines(composer, outcome));
  add(screen, compose_related(composer, outcome));
  screen.blocks.push_back(compose_page_actions(composer));
  add(screen, link_to_sheets(composer, composer.say("print-sheets")));
  screen.blocks.push_back(Paragraph{word_offline(composer)});
  screen.blocks.push_back(compose_feedback(composer));
  screen.blocks.push_back(compose_sources(composer, outcome, ways));
}

}  // namespace wenlu::screen
