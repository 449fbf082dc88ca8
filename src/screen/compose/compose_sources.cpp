#include "screen/compose/compose_sources.h"

#include <algorithm>

#include "content/overdue.h"
#include "engine/time/deadlines.h"
#include "screen/compose/word_cited.h"

namespace wenlu::screen {
namespace {

// All that an outcome's screen rests on, in the order of the screen.
std::vector<content::Cited> cited_by(const Composer& composer, const content::Outcome& outcome,
                                     const std::vector<engine::RankedWay>& ways) {
  std::vector<content::Cited> all{outcome.cited};
  const auto add_wait = [&](const content::WaitId& id) {
    if (const content::Wait* wait = find_in(composer.guide.waits, id)) all.push_back(wait->cited);
  };
  for (const engine::RankedWay& way : ways) {
    all.push_back(way.channel->cited);
    add_wait(way.answer());
    add_wait(way.way->solution);
    for (const content::Queue& queue : way.channel->queues) add_wait(queue.wait);
  }
  for (const content::Section& section : outcome.sections)
    if (engine::holds(section.when, composer.state.journey.answers)) all.push_back(section.cited);
  for (const content::Deadline* deadline :
       engine::deadlines_of(composer.guide, outcome, composer.state.journey.answers))
    all.push_back(deadline->cited);
  return all;
}

bool any_overdue(const Composer& composer, const std::vector<content::Cited>& all) {
  if (!composer.now) return false;
  const content::Date today = engine::wall_clock(*composer.now, composer.guide.time_zone).date;
  return std::ranges::any_of(all, [&](const content::Cited& cited) {
    return cited.checked && content::is_overdue(composer.guide, *cited.checked, today);
  });
}

}  // namespace

std::vector<content::SourceId> sources_of(const Composer& composer, const content::Outcome& outcome,
                                          const std::vector<engine::RankedWay>& ways) {
  return all_of(cited_by(composer, outcome, ways)).sources;
}

SourcesBlock compose_sources(const Composer& composer, const content::Outcome& outcome,
                             const std::vector<engine::RankedWay>& ways) {
  const std::vector<content::Cited> all = cited_by(composer, outcome, ways);
  SourcesBlock block;
  block.title = composer.say("sources-title");
  block.disclaimer = composer.text(composer.guide.disclaimer);
  for (const content::SourceId& id : composer.listed)
    if (const content::Source* source = find_in(composer.guide.sources, id))
      block.lines.push_back(compose_source(composer, *source));
  if (any_overdue(composer, all)) block.overdue = composer.say("overdue");
  return block;
}

}  // namespace wenlu::screen
