#include "screen/compose/compose_sections.h"

#include "screen/compose/compose_steps.h"
#include "screen/compose/word_cited.h"

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
  block.in_order = section.before_ways;
  block.source = word_origin(composer, outcome, section);
  return block;
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

NoticeBlock compose_notice(const Composer& composer, const content::Notice& notice) {
  std::string text = composer.text(notice.text);
  if (notice.cited.advice) text = composer.words.sentences({text, composer.say("advice")});
  return {notice.kind, composer.text(notice.title), std::move(text)};
}

}  // namespace wenlu::screen
