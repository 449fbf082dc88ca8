// Content: a bundle, and a file of a guide, of any bytes. What is wrong is told inside the file,
// and what could be read can be shown.
#include "content/load/bundle.h"
#include "fuzz.h"
#include "screen/compose/compose.h"
#include "screen/screen.h"

namespace wenlu::fuzz {
namespace {

void check(const content::Loaded& loaded) {
  for (const content::Diagnostic& found : loaded.found) hold(!found.text.empty());
  if (!content::has_errors(loaded.found)) screen::compose(loaded.guide, {}, std::nullopt);
}

}  // namespace

WENLU_FUZZ_TARGET {
  const std::string_view s = bytes(data, size);
  check(content::load_bundle(s, R"({"en":["a","b"]})", 1));
  check(content::load_bundle(
      R"({"files":{"guide.json":{"languages":{"en":"English"},"title":[0]}},"words":[[0]]})", s,
      1));
  check(content::load({{"guide.json", std::string(s)}}, {}));
  check(content::load({{"questions/role.json", std::string(s)}, {"channels.json", std::string(s)}},
                      {}));
  return 0;
}

}  // namespace wenlu::fuzz
