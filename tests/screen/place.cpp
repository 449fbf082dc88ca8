#include "screen/place.h"

#include <catch2/catch_test_macros.hpp>

#include "screen/service_guide.h"

using namespace wenlu;
using screen::Page;
using screen::parse_place;
using screen::to_path;

TEST_CASE("every place has a path that leads back to it") {
  const auto guide = test::service_guide();
  const char* paths[] = {"zh-CN/",         "en/",        "en/seller/penalty/", "zh-CN/buyer/",
                         "zh-CN/-search/", "en/-check/", "en/-about/",         "en/-settings/"};
  for (const char* path : paths) {
    CAPTURE(path);
    CHECK(to_path(guide, parse_place(guide, path)) == path);
  }
}

TEST_CASE("what people paste is read as far as it makes sense") {
  struct Row {
    const char* pasted;
    const char* path;
  };
  const Row rows[] = {
      {"", "zh-CN/"},
      {"en", "en/"},
      {"seller", "zh-CN/seller/"},
      {"seller/penalty", "zh-CN/seller/penalty/"},
      {"en//seller//", "en/seller/"},
      {"fr/seller/", "zh-CN/fr/seller/"},
      {"EN/seller", "zh-CN/EN/seller/"},
      {"en/-nowhere/", "en/"},
      {"en/-search/seller/", "en/-search/"},
      {"en/seller/-search/", "en/seller/-search/"},
      {"en/\xff\xfe/", "en/\xff\xfe/"},
  };
  const auto guide = test::service_guide();
  for (const Row& row : rows) {
    CAPTURE(row.pasted);
    CHECK(to_path(guide, parse_place(guide, row.pasted)) == row.path);
  }
}
