#include "tool/guide_language.h"

#include "text/edit_distance.h"

namespace wenlu::tool {

std::optional<content::Language> language_of(const content::Guide& guide, const std::string& name,
                                             Console& console) {
  if (name.empty()) return 0;
  for (content::Language language = 0; language < guide.languages.size(); ++language)
    if (guide.languages[language] == name) return language;
  const std::string nearest = text::nearest(name, guide.languages);
  console.err << "wenlu: the guide has no language \"" << name << "\"; it has";
  for (const std::string& language : guide.languages) console.err << " " << language;
  console.err << (nearest.empty() ? "\n" : "; did you mean \"" + nearest + "\"?\n");
  console.fail(kWrongUsage);
  return std::nullopt;
}

}  // namespace wenlu::tool
