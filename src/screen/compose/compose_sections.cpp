#include "screen/compose/compose_sections.h"

#include "screen/compose/compose_steps.h"
#include "screen/compose/word_cited.h"
#include "screen/wording/wording.h"

namespace wenlu::screen {
namespace {

std::vector<std::string> words_of(const Composer& composer,
                                  const std::vector<content::Localized>& texts) {
  std::vector<std::string> said;
  for (const content::Localized& text : texts) said.push_back(composer.text(text));
  return said;
}

// Where it comes from, unless that is said of the whole outcome at its end.
std::string word_origin(const Composer& composer, const content::Outcome& outcome,
                        const content::Section& section) {
  return section.cited == outcome.cited ? "" : word_cited(composer, section.cited);
}

SectionBlock compose_section(const Composer& composer, const content::Outcome& outcome,
                             const content::Section& section) {
  SectionBlock block;
  block.title = composer.text(section.title);
  block.text = composer.text(section.text);
  block.list = words_of(composer, section.list);
  if (!section.path.empty())
    block.steps = compose_steps(composer, section.path.steps, content::Device::phone);
  if (section.table) {
    block.head = words_of(composer, section.table->head);
    for (const auto& row : section.table->rows) block.rows.push_back(words_of(composer, row));
  }
  block.in_order = section.before_ways || section.ordered;
  block.source = word_origin(composer, outcome, section);
  return block;
}

// "1 December 2026 to 3 January 2027"; "" where it holds always.
std::string word_days(const Composer& composer, const content::Notice& notice) {
  const auto day = [&](const std::optional<content::Date>& date) {
    return date ? word_date(composer.words, *date) : "";
  };
  const std::string from = day(notice.from), to = day(notice.to);
  if (from.empty()) return to.empty() ? "" : composer.say("to-day", {{"day", to}});
  if (to.empty()) return composer.say("from-day", {{"day", from}});
  return composer.say("days-from-to", {{"from", from}, {"to", to}});
}

}  // namespace

std::vector<SectionBlock> compose_sections(const Composer& composer,
                                           const content::Outcome& outcome, bool before_ways) {
  std::vector<SectionBlock> blocks;
  for (const content::Section& section : outcome.sections)
    if (section.before_ways == before_ways &&
        engine::holds(section.when, composer.state.journey.answers))
      blocks.push_back(compose_section(composer, outcome, section));
  return blocks;
}

bool applies(const Composer& composer, const content::Notice& notice) {
  if (!engine::holds(notice.when, composer.state.journey.answers)) return false;
  if (!composer.now) return true;
  const content::Date today = engine::wall_clock(*composer.now, composer.guide.time_zone).date;
  return !(notice.from && today < *notice.from) && !(notice.to && *notice.to < today);
}

NoticeBlock compose_notice(const Composer& composer, const content::Notice& notice) {
  const std::string days =
      composer.words.labelled(composer.say("applies"), word_days(composer, notice));
  return {notice.kind, composer.text(notice.title),
          composer.words.sentences(
              {composer.text(notice.text),
               notice.from || notice.to ? composer.say("sentence", {{"text", days}}) : "",
               notice.cited.advice ? composer.say("advice") : ""})};
}

}  // namespace wenlu::screen
