#include "faces/sheet/qr_code.h"

#include <catch2/catch_test_macros.hpp>

namespace wenlu::faces::sheet {
namespace {

TEST_CASE("a code has four modules of margin on every side") {
  const QrCode code = qr_code("https://help.example.org/zh-CN/seller/violation/");
  CHECK(code.modules == 33 + 8);
  CHECK(code.path.starts_with("M4 4h7v1h-7z"));
}

TEST_CASE("without an address, or with one that no code can hold, there is no picture") {
  CHECK(qr_code(std::string(3000, 'x')).modules == 0);
  CHECK(qr_picture("", "Scan", 0.5).empty());
  CHECK(qr_picture(std::string(3000, 'x'), "Scan", 0.5).empty());
}

TEST_CASE("a picture is as large as its modules and says where it leads") {
  const html::Elements picture = qr_picture("https://a.example/", "Scan", 0.5);
  REQUIRE(picture.size() == 1);
  const std::string html = html::to_html(picture.front());
  CHECK(html.find("width=\"16.50mm\"") != std::string::npos);  // 25 modules and 8 of margin
  CHECK(html.find("aria-label=\"Scan https://a.example/\"") != std::string::npos);
}

}  // namespace
}  // namespace wenlu::faces::sheet
