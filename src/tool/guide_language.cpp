#include "tool/guide_language.h"

#include "text/edit_distance.h"
#include "text/quote.h"

namespace wenlu::tool {

std::optional<content::Language> language_of(const content::Guide& guide, const std::string& name,
                                             Console& console) {
  if (name.empty()) return 0;
  for (content::Language language = 0; language < guide.languages.size(); ++language)
    if (guide.languages[language] == name) return language;
  const std::string nearest = text::nearest(name, guide.languages);
  std::string why = "the guide has no language " + text::quoted(name) + "; it has";
  for (const std::string& language : guide.languages) why += " " + language;
  if (!nearest.empty()) why += "; did you mean " + text::quoted(nearest) + "?";
  console.refuse(kWrongUsage, why);
  return std::nullopt;
}

}  // namespace wenlu::tool
