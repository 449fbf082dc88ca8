#include "screen/compose/word_cited.h"

#include <algorithm>

#include "screen/wording/wording.h"

namespace wenlu::screen {

content::Cited all_of(const std::vector<content::Cited>& several) {
  content::Cited all;
  for (const content::Cited& one : several) {
    for (const content::SourceId& id : one.sources)
      if (std::ranges::count(all.sources, id) == 0) all.sources.push_back(id);
    if (one.checked && (!all.checked || *one.checked < *all.checked)) all.checked = one.checked;
  }
  return all;
}

std::string mark_of(const Composer& composer, const content::SourceId& source) {
  const auto at = std::ranges::find(composer.listed, source);
  if (at == composer.listed.end()) return "";
  return "[" + std::to_string(at - composer.listed.begin() + 1) + "]";
}

std::string word_cited(const Composer& composer, const content::Cited& cited) {
  std::vector<std::string> titles;
  for (const content::SourceId& id : cited.sources)
    if (const content::Source* source = find_in(composer.guide.sources, id)) {
      const std::string mark = mark_of(composer, id);
      titles.push_back(mark.empty() ? composer.text(source->title) : mark);
    }
  if (titles.empty()) return cited.advice ? composer.say("advice") : "";
  const std::string sources = composer.words.list(titles);
  if (!cited.checked || !composer.listed.empty())
    return composer.say("source-undated", {{"sources", sources}});
  const std::string date = word_date(composer.words, *cited.checked);
  return composer.say("source", {{"sources", sources}, {"date", date}});
}

SourcesBlock::Line compose_source(const Composer& composer, const content::Source& source) {
  SourcesBlock::Line line;
  line.mark = mark_of(composer, source.id);
  line.title = composer.text(source.title);
  if (source.official) {
    const std::string official = composer.say("official");
    line.title = composer.say("with-remark", {{"text", line.title}, {"remark", official}});
  }
  if (source.checked)
    line.checked =
        composer.say("checked-on", {{"date", word_date(composer.words, *source.checked)}});
  line.url = source.url;
  return line;
}

}  // namespace wenlu::screen
