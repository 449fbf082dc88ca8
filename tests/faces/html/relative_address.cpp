#include "faces/html/relative_address.h"

#include <catch2/catch_test_macros.hpp>

#include "faces/html/page.h"

using wenlu::faces::html::relative_address;

TEST_CASE("an address is written relative to the page that holds it", "[html]") {
  CHECK(relative_address("zh-CN/", "zh-CN/seller/") == "seller/");
  CHECK(relative_address("zh-CN/seller/", "zh-CN/") == "../");
  CHECK(relative_address("zh-CN/seller/violation/", "en/seller/violation/") ==
        "../../../en/seller/violation/");
  CHECK(relative_address("zh-CN/seller/", "zh-CN/-search/") == "../-search/");
  CHECK(relative_address("", "zh-CN/seller/") == "zh-CN/seller/");
}

TEST_CASE("a page's address from itself is never empty", "[html]") {
  CHECK(relative_address("en/", "en/") == "./");
  CHECK(relative_address("", "") == "./");
  CHECK(relative_address("en/seller/", "") == "../../");
}

TEST_CASE("names that begin alike are told apart", "[html]") {
  CHECK(relative_address("en/sell/", "en/seller/") == "../seller/");
  CHECK(relative_address("en/seller/", "en/sell/") == "../sell/");
}

TEST_CASE("files are reached as well", "[html]") {
  CHECK(relative_address("en/seller/", "app/start.mjs") == "../../app/start.mjs");
}
