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
  const std::string quotes = "keys and texts stand in double quotes";
  const std::string straight = "keys and texts stand in straight ones: \"";
  const std::string no_list_end = "put \"]\" where it ends";
  const std::string no_object_end = "put \"}\" where it ends";
  const Row rows[] = {
      {"nothing", "", 0, "the file is empty", "wanted a JSON object"},
      {"white space", " \n ", 0, "the file is empty", "wanted a JSON object"},
      {"cut short after a value", "{\"a\": 1\n", 0, "this brace is not closed", no_object_end},
      {"cut short after a comma", "[1,", 0, "this list is not closed", no_list_end},
      {"cut short after a key", "{\"a\"", 0, "this brace is not closed", no_object_end},
      {"cut short in a string", "[\"abc", 1, "a text without its closing quotation mark", ""},
      {"a comma before a closing bracket", "[1, 2,]", 5, "a comma too many", "remove it"},
      {"a comma before a closing brace", "{\"a\": 1, }", 7, "a comma too many", "remove it"},
      {"a comma missing between members", "{\"a\": 1 \"b\": 2}", 7, "a comma is missing",
       "put one here"},
      {"a comma missing between elements", "[1 2]", 2, "a comma is missing", "put one here"},
      {"a comma too many", "[1,,2]", 3, "a comma too many", "remove it"},
      {"a colon missing", "{\"a\" 1}", 4, "a colon is missing behind the key",
       "a key, a colon, a value"},
      {"a value missing", "{\"a\": , \"b\": 1}", 6, "unexpected \",\"", "wanted a value"},
      {"a key without quotes", "{a: 1}", 1, "\"a\" stands without quotation marks", quotes},
      {"a number as a key", "{1: 1}", 1, "unexpected \"1\"", "wanted a key in double quotes"},
      {"single quotes", "['a']", 1, "\"'\" is a single quotation mark", straight},
      {"a bare word", "[seller]", 1, "\"seller\" stands without quotation marks", quotes},
      {"a misspelt literal", "[nul]", 1, "\"nul\" stands without quotation marks", quotes},
      {"a comment", "[1 // one\n]", 3, "JSON has no comments", "leave it out"},
      {"more after the end", "{} {}", 1, "the whole file ends here, and more follows",
       "is this bracket one too many, or what follows?"},
      {"the wrong bracket", "[1}", 2, "\"}\" where \"]\" was wanted",
       "\"[\" in line 1 is still open"},
      {"a line feed in a string", "[\"a\nb\"]", 3, "the line ends within a text",
       "put the quotation mark at its end; a new line in a text is written \\n"},
      {"a tab in a string", "[\"a\tb\"]", 3, "a tab within a text", "write a space"},
      {"a bell in a string", "[\"a\ab\"]", 3, "control character U+0007 (BEL) within a text",
       "remove it"},
      {"an unknown escape", "[\"\\x\"]", 2, "\"\\x\" means nothing",
       "a backslash of the text itself is written \\\\"},
      {"a lone high surrogate", "[\"\\ud800\"]", 8, "one half of a character behind \\u",
       "write the character itself, or both halves"},
      {"a lone low surrogate", "[\"\\udc00\"]", 7, "one half of a character behind \\u",
       "write the character itself, or both halves"},
      {"a minus alone", "[-]", 1, "\"-\" is not a number",
       "a date, a time or another text stands in double quotes"},
      {"a leading zero", "[01]", 1, "\"01\" is not a number", "leave out the 0 in front"},
      {"a Chinese comma behind a literal", "[true，1]", 5, "\"，\" is a Chinese comma",
       "write \",\""},
      {"a Chinese comma behind a number", "[1，2]", 2, "\"，\" is a Chinese comma", "write \",\""},
      {"a quotation mark of texts at the end of a line", "[\"a”\n]", 3,
       "\"”\" is a quotation mark of texts", straight},
      {"after a byte-order mark", "\xEF\xBB\xBF[1 2]", 5, "a comma is missing", "put one here"},
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

TEST_CASE("where it is plain what was meant the text can be read on, its places kept") {
  struct Row {
    std::string bytes;
    std::string meant;
  };
  const Row rows[] = {
      {"[1，2]", "[1,  2]"},
      {"[1, 2,]", "[1, 2 ]"},
      {"[1 2]", "[1,2]"},
      {"[“a”, 1]", "[  \"a\"  , 1]"},
      {"['a']", "[\"a\"]"},
      {"[1, // one\n2]", "[1,       \n2]"},
      {"[/* a */ 1]", "[        1]"},
      {"{\"a\" = 1}", "{\"a\" : 1}"},
      {"[068]", "[ 68]"},
  };
  for (const Row& row : rows) {
    INFO(row.bytes);
    const auto error = parse_json(row.bytes, {32, 100}).error;
    REQUIRE(error);
    REQUIRE(has_mend(*error));
    CHECK(mended(row.bytes, *error) == row.meant);
    CHECK_FALSE(parse_json(row.meant, {32, 100}).error);
  }
  for (const char* doubtful : {"[1", "{\"a\": b}", "[\"a\"b\"]", "[2026-11-01]"}) {
    INFO(doubtful);
    CHECK_FALSE(has_mend(parse_json(doubtful, {32, 100}).error.value_or(JsonError{})));
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
