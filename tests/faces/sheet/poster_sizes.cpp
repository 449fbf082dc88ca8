#include "faces/sheet/poster_sizes.h"

#include <catch2/catch_test_macros.hpp>

#include "faces/html/critical_css.h"
#include "faces/sheet/sheet_document.h"

using namespace wenlu::faces;

namespace {

// "2.8pt" of each "font-size:2.8pt" in a rule of the poster.
std::vector<std::string> poster_sizes(const std::string& css) {
  std::vector<std::string> sizes;
  for (std::size_t end = css.find('}'), begin = 0; end != css.npos;
       begin = end + 1, end = css.find('}', begin)) {
    const std::string rule = css.substr(begin, end - begin);
    const std::size_t size = rule.find("font-size:");
    if (rule.find(".poster") == rule.npos || size == rule.npos) continue;
    sizes.push_back(rule.substr(size + 10, rule.find(';', size) - size - 10));
  }
  return sizes;
}

}  // namespace

TEST_CASE("a poster's sizes reach the stylesheet from one table, each of them") {
  const std::string css = html::smaller_css(sheet::sheet_css());
  const std::string sizes = sheet::poster_css();
  for (std::size_t at = sizes.find("--"); at != sizes.npos; at = sizes.find("--", at + 1)) {
    const std::string name = sizes.substr(at, sizes.find(':', at) - at);
    INFO(name);
    CHECK(css.find("var(" + name + ")") != css.npos);
  }
}

TEST_CASE("the poster's rules have no sizes of their own but parts of the type around them") {
  const std::vector<std::string> sizes = poster_sizes(html::smaller_css(sheet::sheet_css()));
  REQUIRE(sizes.size() > 8);
  for (const std::string& size : sizes) {
    INFO(size);
    CHECK((size.starts_with("calc(var(--") || size.ends_with("em")));
  }
}
