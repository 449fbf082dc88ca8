#include "content/json/parse_json.h"

#include <catch2/catch_test_macros.hpp>

namespace wenlu::content {
namespace {

TEST_CASE("every value and key knows where it stands") {
  const std::string_view bytes = R"({"a": [1, -2.5 ,"x"], "问": {"b":true}, "c":null})";
  const ParsedJson parsed = parse_json(bytes, {32, 100});
  REQUIRE_FALSE(parsed.error);
  const auto from = [bytes](std::size_t offset) { return bytes.substr(offset, 3); };
  const JsonNode& root = parsed.root;
  REQUIRE(root.items.size() == 3);
  CHECK(root.offset == 0);
  CHECK(from(root.items[0].key_offset) == R"("a")");
  CHECK(from(root.items[0].offset) == "[1,");
  CHECK(from(root.items[0].items[0].offset) == "1, ");
  CHECK(from(root.items[0].items[1].offset) == "-2.");
  CHECK(from(root.items[0].items[2].offset) == R"("x")");
  CHECK(from(root.items[1].offset) == R"({"b)");
  CHECK(from(root.items[1].items[0].offset) == "tru");
  CHECK(from(root.items[2].offset) == "nul");
  CHECK(root.find("问") == &root.items[1]);
  CHECK(root.find("nothing") == nullptr);
}

TEST_CASE("members keep their order, duplicates included") {
  const ParsedJson parsed = parse_json(R"({"b":1,"a":2,"b":3})", {32, 100});
  REQUIRE(parsed.root.items.size() == 3);
  CHECK(parsed.root.items[2].key == "b");
  CHECK(parsed.root.find("b")->integer == 1);
}

TEST_CASE("numbers tell whole from broken") {
  const ParsedJson parsed =
      parse_json("[1, 1.0, -9223372036854775808, 18446744073709551615, 1e2]", {32, 100});
  REQUIRE_FALSE(parsed.error);
  CHECK(parsed.root.items[0].kind == JsonNode::Kind::integer);
  CHECK(parsed.root.items[1].kind == JsonNode::Kind::real);
  CHECK(parsed.root.items[2].integer == INT64_MIN);
  CHECK(parsed.root.items[3].kind == JsonNode::Kind::real);
  CHECK(parsed.root.items[4].real == 100.0);
}

TEST_CASE("a byte of a value is found where it is written") {
  const std::string_view bytes = R"([  "a\né\u00e9问\u95ee\ud83d\ude00z" ])";
  const ParsedJson parsed = parse_json(bytes, {32, 100});
  REQUIRE_FALSE(parsed.error);
  const JsonNode& node = parsed.root.items[0];
  REQUIRE(node.string == "a\néé问问😀z");
  const std::size_t z = raw_offset(bytes, node, node.string.find('z'));
  CHECK(bytes.substr(z, 2) == "z\"");
  const std::size_t feed = raw_offset(bytes, node, 1);
  CHECK(bytes.substr(feed, 2) == "\\n");
}

TEST_CASE("what is no JSON is explained where it goes wrong") {
  struct Row {
    const char* name;
    std::string bytes;
    std::size_t offset;
    std::string text;
    std::string hint;
  };
  const char* bare = "strings stand in double quotes; the only bare words are true, false and null";
  const Row rows[] = {
      {"nothing", "", 0, "the file is empty", "wanted a JSON object"},
      {"white space", " \n ", 0, "the file is empty", "wanted a JSON object"},
      {"cut short after a value", "{\"a\": 1\n", 7, "the file ends in the middle",
       "a closing bracket or quote is missing"},
      {"cut short after a comma", "[1,", 3, "the file ends in the middle",
       "a closing bracket or quote is missing"},
      {"cut short after a key", "{\"a\"", 4, "the file ends in the middle",
       "a closing bracket or quote is missing"},
      {"cut short in a string", "[\"abc", 1, "a string without its closing quote", ""},
      {"a comma before a closing bracket", "[1, 2,]", 6, "unexpected \"]\"",
       "remove the comma before it"},
      {"a comma before a closing brace", "{\"a\": 1, }", 9, "unexpected \"}\"",
       "remove the comma before it"},
      {"a comma missing between members", "{\"a\": 1 \"b\": 2}", 8, "unexpected \"\"b\"\"",
       "put a comma before it"},
      {"a comma missing between elements", "[1 2]", 3, "unexpected \"2\"", "put a comma before it"},
      {"a comma too many", "[1,,2]", 3, "unexpected \",\"", "wanted a value"},
      {"a colon missing", "{\"a\" 1}", 5, "unexpected \"1\"", "wanted \":\" after the key"},
      {"a key without quotes", "{a: 1}", 1, "unexpected \"a\"", bare},
      {"a number as a key", "{1: 1}", 1, "unexpected \"1\"", "wanted a key in double quotes"},
      {"single quotes", "['a']", 1, "unexpected \"'\"", bare},
      {"a bare word", "[seller]", 1, "unexpected \"seller\"", bare},
      {"a misspelt literal", "[nul]", 1, "unexpected \"nul\"", bare},
      {"a comment", "[1 // one\n]", 3, "unexpected \"/\"", "JSON has no comments"},
      {"more after the end", "{} {}", 3, "unexpected \"{\"", "the document has ended before this"},
      {"the wrong bracket", "[1}", 2, "unexpected \"}\"", "wanted \",\" or \"]\""},
      {"a line feed in a string", "[\"a\nb\"]", 3, "control character U+000A (LF) inside a string",
       "write \\u000A or \\n; or is the closing quote missing?"},
      {"a tab in a string", "[\"a\tb\"]", 3, "control character U+0009 (HT) inside a string",
       "write \\u0009 or \\t"},
      {"an unknown escape", "[\"\\x\"]", 3, "forbidden character after backslash", ""},
      {"a lone high surrogate", "[\"\\ud800\"]", 8,
       "surrogate U+D800..U+DBFF must be followed by U+DC00..U+DFFF", ""},
      {"a lone low surrogate", "[\"\\udc00\"]", 7,
       "surrogate U+DC00..U+DFFF must follow U+D800..U+DBFF", ""},
      {"a minus alone", "[-]", 1, "not a number", "expected digit after '-'"},
      {"a leading zero", "[01]", 2, "unexpected \"1\"", "put a comma before it"},
      {"after a byte-order mark", "\xEF\xBB\xBF[1 2]", 6, "unexpected \"2\"",
       "put a comma before it"},
  };
  for (const Row& row : rows) {
    INFO(row.name);
    const ParsedJson parsed = parse_json(row.bytes, {32, 100});
    REQUIRE(parsed.error);
    CHECK(parsed.error->id == "syntax");
    CHECK(parsed.error->text == row.text);
    CHECK(parsed.error->hint == row.hint);
    CHECK(parsed.error->offset == row.offset);
  }
}

TEST_CASE("numbers out of range, depth and encoding have rules of their own") {
  const auto error = [](const std::string& bytes) {
    return parse_json(bytes, {4, 100}).error.value_or(JsonError{});
  };
  const JsonError range = error("[1, 1e999]");
  CHECK(range.id == "number-range");
  CHECK(range.text == "the number \"1e999\" is out of range");
  CHECK(range.offset == 4);
  const JsonError deep = error("[[[[[1]]]]]");
  CHECK(deep.id == "too-deep");
  CHECK(deep.text == "nested more than 4 levels deep");
  CHECK(deep.offset == 4);
  CHECK(error("[[[[1]]]]").id.empty());
  const JsonError utf8 = error("[\"\xC0\xAF\"]");
  CHECK(utf8.id == "invalid-utf8");
  CHECK(utf8.offset == 2);
}

TEST_CASE("values are counted, and one too many is refused where it ends") {
  CHECK(parse_json(R"({"a": [1, 2.5, "x", null, true]})", {32, 100}).values == 7);
  CHECK_FALSE(parse_json("[1, 2, 3]", {32, 4}).error);
  for (const char* fourth : {"3", "-3", "2.5", "\"x\"", "null", "false", "[]", "{}"}) {
    const auto error = parse_json(std::string("[1, 2, ") + fourth + "]", {32, 3}).error;
    REQUIRE(error);
    CHECK(error->id == "too-many-values");
    CHECK(error->text == "more than 3 values");
  }
}

TEST_CASE("a hundred thousand brackets are refused at the limit") {
  CHECK(parse_json(std::string(100'000, '['), {32, 100}).error->id == "too-deep");
  std::string objects;
  for (int i = 0; i < 10'000; ++i) objects += "{\"a\":";
  CHECK(parse_json(objects, {32, 100}).error->id == "too-deep");
}

}  // namespace
}  // namespace wenlu::content
