#include "text/json_writer.h"

#include <limits>

#include <catch2/catch_test_macros.hpp>

namespace wenlu::text {
namespace {

void write_sample(JsonWriter& out) {
  out.begin_object()
      .member("name", "a\"b")
      .member("count", 3)
      .member("open", true)
      .key("none")
      .null();
  out.key("list").begin_array().value(1).value(2.5).begin_object().end_object().end_array();
  out.key("empty").begin_array().end_array().end_object();
}

TEST_CASE("without indent everything stands on one line") {
  JsonWriter out;
  write_sample(out);
  CHECK(out.str() ==
        R"({"name":"a\"b","count":3,"open":true,"none":null,"list":[1,2.5,{}],"empty":[]})");
}

TEST_CASE("with indent each member has its line, and empty ones stay short") {
  JsonWriter out(2);
  write_sample(out);
  CHECK(out.str() == R"({
  "name": "a\"b",
  "count": 3,
  "open": true,
  "none": null,
  "list": [
    1,
    2.5,
    {}
  ],
  "empty": []
})");
}

TEST_CASE("numbers are written exactly, and what is not a number as null") {
  JsonWriter out;
  out.begin_array()
      .value(std::numeric_limits<std::int64_t>::min())
      .value(std::size_t{7})
      .value(0.1);
  out.value(std::numeric_limits<double>::infinity())
      .value(std::numeric_limits<double>::quiet_NaN())
      .end_array();
  CHECK(out.str() == "[-9223372036854775808,7,0.1,null,null]");
}

}  // namespace
}  // namespace wenlu::text
