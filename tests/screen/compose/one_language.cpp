#include <span>

#include <catch2/catch_test_macros.hpp>

#include "content/load/bundle.h"
#include "engine/journey/walk.h"
#include "faces/text/json_face.h"
#include "faces/text/text_face.h"
#include "screen/compose/compose.h"
#include "screen/visit.h"
#include "screen/wording/number_words.h"
#include "screen/wording/ui_keys.h"
#include "support/guides.h"

namespace wenlu::screen {
namespace {

content::Guide loaded_from(const std::vector<content::SourceFile>& files) {
  const content::BuiltInWords built_in = content::built_in_words();
  content::Guide guide = content::load(files, tests::shanghai(), built_in).guide;
  number_words(built_in, guide);
  return guide;
}

content::Guide bundled(const content::Bundle& bundle, const std::vector<std::size_t>& languages) {
  std::string texts;
  for (const std::size_t language : languages)
    texts += (texts.empty() ? "\"" : ",\"") + bundle.texts[language].language +
             "\":" + bundle.texts[language].json;
  content::Loaded loaded =
      content::load_bundle(bundle.guide, "{" + texts + "}", std::size(kUiKeys));
  REQUIRE_FALSE(content::has_errors(loaded.found));
  return std::move(loaded.guide);
}

TEST_CASE("the texts of one language are all that its pages need") {
  for (const char* folder : {"content/douyin", "tests/guides/everything"}) {
    const std::vector<content::SourceFile> files = tests::read_folder(tests::source_path(folder));
    const content::Guide loaded = loaded_from(files);
    const std::span words = std::span(loaded.words).first(std::size(kUiKeys));
    const content::Bundle bundle = content::bundle(files, tests::shanghai(), words);
    const content::Guide whole = bundled(bundle, {0, 1});
    for (const std::size_t language : {std::size_t{0}, std::size_t{1}}) {
      const content::Guide own = bundled(bundle, {language});
      std::size_t compared = 0;
      engine::walk(whole, [&](const engine::Journey& journey) {
        const Place place{language, journey.route()};
        const engine::Instant evening{1'764'000'000};
        CHECK(faces::to_json(compose(own, open(own, place), evening)) ==
              faces::to_json(compose(whole, open(whole, place), evening)));
        return ++compared < 200;
      });
      CHECK(compared > 5);
    }
  }
}

}  // namespace
}  // namespace wenlu::screen
