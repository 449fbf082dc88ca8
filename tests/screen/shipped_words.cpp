#include "screen/shipped_words.h"

#include <fstream>

#include <nlohmann/json.hpp>

#include "engine/small_guides.h"
#include "screen/wording/number_words.h"

namespace wenlu::test {

void add_shipped_words(content::Guide& guide) {
  std::ifstream file(WENLU_SOURCE_DIR "/content/douyin/ui.json");
  const auto words = nlohmann::json::parse(file, nullptr, false);
  for (const auto& [key, text] : words.items())
    if (key != "$schema")
      guide.ui[key] =
          content::Localized{{text.value("zh-CN", std::string()), text.value("en", std::string())}};
  screen::number_words(content::built_in_words(), guide);
}

content::Guide words_guide() {
  content::Guide guide = empty_guide();
  guide.language_names = {"中文", "English"};
  add_shipped_words(guide);
  return guide;
}

}  // namespace wenlu::test
