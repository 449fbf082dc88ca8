#include "publish/embed_script.h"

#include "text/escape.h"

namespace wenlu::publish {

std::string embed_script(const Pages& pages, const BrowserHalf& half) {
  std::string titles;
  for (const auto& [language, title] : pages.titles)
    titles += (titles.empty() ? "" : ",") + text::json(language) + ":" + text::json(title);
  return "(() => {\nconst TITLES = {" + titles + "};\n" + std::string(half.at("embed.js")) +
         "})();\n";
}

}  // namespace wenlu::publish
