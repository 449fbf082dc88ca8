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

SectionBlock compose_section(const Composer& composer, const content::Section& section) {
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
  block.source = word_cited(composer, section.cited);
  return block;
}

}  // namespace

std::vector<SectionBlock> compose_sections(const Composer& composer,
                                           const content::Outcome& outcome) {
  std::vector<SectionBlock> blocks;
  for (const content::Section& section : outcome.sections)
    if (engine::holds(section.when, composer.journey.answers))
      blocks.push_back(compose_section(composer, section));
  return blocks;
}

NoticeBlock compose_notice(const Composer& composer, const content::Notice& notice) {
  return {notice.kind, composer.text(notice.title), composer.text(notice.text)};
}

}  // namespace wenlu::screen
