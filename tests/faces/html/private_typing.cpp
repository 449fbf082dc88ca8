#include "faces/html/private_typing.h"

#include <set>

#include <catch2/catch_test_macros.hpp>

#include "faces/html/page.h"
#include "faces/html/sample.h"
#include "screen/compose/compose.h"
#include "screen/visit.h"
#include "support/guides.h"

using namespace wenlu;
using faces::html::Element;

namespace {

bool is_typed_into(const Element& element) {
  if (element.tag == "textarea") return true;
  if (element.tag != "input") return false;
  for (const auto& [name, value] : element.attributes)
    if (name == "type") return value == "text" || value == "search";
  return true;
}

// Counts the fields below `element`, each of which must be private.
std::size_t private_fields(const Element& element) {
  std::size_t count = 0;
  for (const Element& child : element.children) count += private_fields(child);
  if (!is_typed_into(element)) return count;
  const std::set<std::pair<std::string_view, std::string>> said(element.attributes.begin(),
                                                                element.attributes.end());
  for (const auto& attribute : faces::html::private_typing()) {
    CAPTURE(attribute.first);
    CHECK(said.contains(attribute));
  }
  return count + 1;
}

}  // namespace

TEST_CASE("search and every field of a form keep what is typed from spelling services") {
  const content::Guide guide = tests::load_shipped();
  const engine::Instant now{1'795'000'000};
  for (const auto& [path, fields] :
       {std::pair{"zh-CN/", 1}, {"zh-CN/-check/", 2}, {"zh-CN/buyer/refund/", 2}}) {
    const screen::State state = screen::open(guide, screen::parse_place(guide, path));
    const screen::Screen screen = screen::compose(guide, state, now);
    const Element body = faces::html::body(screen, test::sample::address_from(screen));
    CAPTURE(path);
    CHECK(private_fields(body) >= static_cast<std::size_t>(fields));
  }
}
