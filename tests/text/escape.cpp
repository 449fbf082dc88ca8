#include "text/escape.h"

#include <catch2/catch_test_macros.hpp>

#include "text/quote.h"

namespace wenlu::text {
namespace {

TEST_CASE("HTML markup comes out as text") {
  CHECK(html(R"~(<b onclick="x('y')">&</b>)~") ==
        "&lt;b onclick=&quot;x(&#39;y&#39;)&quot;&gt;&amp;&lt;/b&gt;");
  CHECK(html("商家 → 违规处罚") == "商家 → 违规处罚");
}

TEST_CASE("control characters and broken UTF-8 do not reach HTML") {
  CHECK(html(std::string_view("a\0b", 3)) == "a\uFFFDb");
  CHECK(html("a\x1B[31mb\x7F\u0085") == "a\uFFFD[31mb\uFFFD\uFFFD");
  CHECK(html("a\tb\nc") == "a\tb\nc");
  CHECK(html("\xC3(") == "\uFFFD(");
}

TEST_CASE("a JSON string cannot end its script") {
  CHECK(json("</script><!--") == R"("\u003c/script>\u003c!--")");
  CHECK(json("\u2028\u2029") == R"("\u2028\u2029")");
}

TEST_CASE("JSON strings escape what JSON demands") {
  CHECK(json("a\"b\\c\nd\te\r") == R"("a\"b\\c\nd\te\r")");
  CHECK(json(std::string_view("\0\x1F", 2)) == R"("\u0000\u001f")");
  CHECK(json("退款😀") == "\"退款😀\"");
  CHECK(json("\xFF") == "\"\uFFFD\"");
}

TEST_CASE("in a file of JSON nothing is escaped but what JSON demands") {
  CHECK(json_file("<b>\u2028\x7F") == "\"<b>\u2028\x7F\"");
  CHECK(json_file("a\"b\\c\nd\te\r") == R"("a\"b\\c\nd\te\r")");
  CHECK(json_file(std::string_view("\0\x1F", 2)) == R"("\u0000\u001f")");
}

TEST_CASE("a URL segment keeps only unreserved characters") {
  CHECK(url_segment("zh-CN_a.b~9") == "zh-CN_a.b~9");
  CHECK(url_segment("a/b?c=d&e#f%") == "a%2Fb%3Fc%3Dd%26e%23f%25");
  CHECK(url_segment("问") == "%E9%97%AE");
}

TEST_CASE("a quotation in a message cannot forge the message") {
  CHECK(quoted("seller") == "\"seller\"");
  CHECK(quoted("a\nb\x1B[2J\u202E") == "\"a<U+000A>b<U+001B>[2J<U+202E>\"");
  CHECK(quoted("\xFF") == "\"\uFFFD\"");
  CHECK(quoted(std::string(100, 'x')) == "\"" + std::string(60, 'x') + "…\"");
  CHECK(quoted("\U000E0041") == "\"<U+E0041>\"");
}

}  // namespace
}  // namespace wenlu::text
