// What Chromium hands back: PDFs whose destinations are looked up.
#include <catch2/catch_test_macros.hpp>

#include "tool/handbook_pdf.h"

namespace wenlu::tool {
namespace {

TEST_CASE("a name's page is the place of its page object among all") {
  const std::string pdf =
      "2 0 obj\n<</Type /Page\n>>\n10 0 obj\n<</Type /Page\n>>\n13 0 obj\n<</Type /Pages\n>>\n14 0 "
      "obj\n<</Type /Page\n>>\n"
      "<</one [10 0 R /XYZ 6 826 0]\n/two-one [14 0 R /XYZ 6 826 0]>>\n";
  CHECK(destination_pages(pdf, {"one", "two-one", "three"}) == std::vector<int>{2, 3, 0});
}

}  // namespace
}  // namespace wenlu::tool
