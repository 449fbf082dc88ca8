// Size is no reason to be slow: no route is walked twice, nothing recurses.
#include <catch2/catch_test_macros.hpp>

#include "content/load/load.h"
#include "support/guides.h"
#include "support/times_as_long.h"

namespace wenlu::tests {
namespace {

std::string text(const std::string& s) { return R"({"zh-CN":")" + s + R"(","en":")" + s + "\"}"; }

std::string option(const std::string& id, const std::string& next, const std::string& when = "") {
  return R"({"id":")" + id + R"(","label":)" + text(id) + R"(,"next":")" + next + "\"" +
         (when.empty() ? "" : ",\"when\":" + when) + "}";
}

content::SourceFile question(const std::string& id, const std::string& options) {
  return {"questions/" + id + ".json", R"({"id":")" + id + R"(","title":)" + text(id) +
                                           R"(,"short":)" + text(id) + ",\"options\":[" + options +
                                           "]}"};
}

content::SourceFile outcome(const std::string& id) {
  return {
      "outcomes/" + id + ".json",
      R"({"id":")" + id + R"(","title":)" + text(id) + R"(,"summary":)" + text(id) +
          R"(,"ways":[],"sections":[{"advice":true,"title":)" + text(id) +
          R"(}],"words":{"zh-CN":["x"],"en":["x"]},"sources":["article"],"checked":"2026-11-01"})"};
}

std::vector<content::SourceFile> frame(const std::string& start) {
  return {{"guide.json",
           R"({"id":"large","version":"1","languages":{"zh-CN":"中文","en":"English"},"title":)" +
               text("x") + R"(,"summary":)" + text("x") + R"(,"disclaimer":)" + text("x") +
               R"(,"time_zone":"Asia/Shanghai","review_period":"P180D","start":")" + start + "\"}"},
          {"sources.json", R"({"article":{"title":)" + text("x") + R"(,"checked":"2026-11-01"}})"},
          outcome("end")};
}

std::string q(int i) { return "q" + std::to_string(i); }

// Each with two options that lead to the next: 2 to the power of `count` routes.
std::vector<content::SourceFile> questions_in_a_row(int count) {
  auto files = frame("q0");
  for (int i = 0; i < count; ++i) {
    const std::string next = i + 1 < count ? q(i + 1) : "end";
    files.push_back(question(
        q(i), option("a" + std::to_string(i), next) + "," + option("b" + std::to_string(i), next)));
  }
  return files;
}

// By their rules.
std::vector<std::string> found_in(const content::Loaded& loaded) {
  std::vector<std::string> ids;
  for (const content::Diagnostic& found : loaded.found) ids.push_back(found.id);
  return ids;
}

const std::vector<std::string> kTooManyRoutes = {"too-many-routes"};

TEST_CASE("ten thousand questions in a row, with two to the ten thousandth routes, are counted") {
  const content::Loaded loaded = content::load(questions_in_a_row(10'000), shanghai());
  CHECK(found_in(loaded) == kTooManyRoutes);
  CHECK(loaded.found[0].text ==
        "the answers make over 1000000000 pages a language, at most 20000 are allowed");
  CHECK(loaded.guide.questions.size() == 10'000);
}

TEST_CASE("as many places as may be pass, one question more does not") {
  CHECK(found_in(content::load(questions_in_a_row(13), shanghai())).empty());
  const content::Loaded loaded = content::load(questions_in_a_row(14), shanghai());
  CHECK(found_in(loaded) == kTooManyRoutes);
  CHECK(loaded.found[0].text ==
        "the answers make 32767 pages a language, at most 20000 are allowed");
}

TEST_CASE("routes are counted as conditions let them go") {
  auto files = frame("q0");
  std::string sides;
  for (const char* side : {"a", "b", "c", "d"})
    sides += (sides.empty() ? "" : ",") + option(side, "q1");
  files.push_back(question("q0", sides));
  for (int i = 1; i < 14; ++i) {
    const std::string n = std::to_string(i);
    const std::string next = i < 13 ? q(i + 1) : "end";
    files.push_back(
        question(q(i), option("x" + n, next) + "," + option("y" + n, next, R"({"q0":["a"]})")));
  }
  // 1 + 4 at the beginning; then one route for b, c and d each, and two to the n for a.
  CHECK(found_in(content::load(files, shanghai())).empty());
}

TEST_CASE("four times the questions take about four times as long") {
  const auto loading = [](int count) {
    return [files = questions_in_a_row(count)] { content::load(files, shanghai()); };
  };
  CHECK(times_as_long(loading(4'000), loading(1'000)) < 10);
}

TEST_CASE("a condition on the first of many answers is followed through them all") {
  auto files = frame("q0");
  for (int i = 0; i < 500; ++i) {
    const std::string n = std::to_string(i);
    files.push_back(question(q(i), option("a" + n, q(i + 1)) + "," + option("b" + n, q(i + 1))));
  }
  files.push_back(question("q500", option("x", "end", R"({"q0":["a0"]})") + "," +
                                       option("y", "end", R"({"q0":["b0"]})")));
  CHECK(found_in(content::load(files, shanghai())) == kTooManyRoutes);
}

TEST_CASE("conditions on too many answers are refused, not computed for ever") {
  auto files = frame("q0");
  std::string when = "{";
  for (int i = 0; i < 40; ++i) {
    const std::string n = std::to_string(i);
    files.push_back(question(q(i), option("a" + n, q(i + 1)) + "," + option("b" + n, q(i + 1))));
    when += (i == 0 ? "\"" : ",\"") + q(i) + "\":[\"a" + n + "\"]";
  }
  files.push_back(question("q40", option("x", "end", when + "}") + "," + option("y", "end")));
  const content::Loaded loaded = content::load(files, shanghai());
  REQUIRE(loaded.found.size() == 1);
  CHECK(loaded.found[0].id == "too-complex");
}

TEST_CASE("conditions that name thousands of options do not take for ever") {
  auto files = frame("wide");
  std::string options;
  std::string conditional;
  std::string every = "[";
  for (int i = 0; i < 3000; ++i) {
    const std::string n = std::to_string(i);
    const std::string comma = i == 0 ? "" : ",";
    options += comma + option("o" + n, "next");
    every += comma + "\"o" + n + "\"";
  }
  for (int i = 0; i < 15; ++i) {
    const std::string n = std::to_string(i);
    conditional += (i == 0 ? "" : ",") + option("p" + n, "end", "{\"wide\":" + every + "]}");
  }
  files.push_back(question("wide", options));
  files.push_back(question("next", conditional));
  CHECK(found_in(content::load(files, shanghai())) == kTooManyRoutes);
}

TEST_CASE("every question leading back to the first is one long list of circles, cut off") {
  auto files = frame("q0");
  for (int i = 0; i < 3000; ++i) {
    const std::string n = std::to_string(i);
    files.push_back(question(
        q(i), option("a" + n, i == 2999 ? "end" : q(i + 1)) + "," + option("b" + n, "q0")));
  }
  const content::Loaded loaded = content::load(files, shanghai());
  CHECK(loaded.found.back().id == "too-many");
}

TEST_CASE("thousands of misspelt targets are cut off, not compared for ever") {
  auto files = frame("wide");
  std::string options;
  for (int i = 0; i < 5000; ++i)
    options += (i == 0 ? "" : ",") + option("o" + std::to_string(i), "q" + std::to_string(i));
  files.push_back(question("wide", options));
  for (int i = 0; i < 2000; ++i) files.push_back(outcome("x" + std::to_string(i)));
  const content::Loaded loaded = content::load(files, shanghai());
  CHECK(loaded.found.back().id == "too-many");
}

TEST_CASE("a thousand options on one question are read") {
  auto files = frame("wide");
  std::string options;
  for (int i = 0; i < 1000; ++i)
    options += (i == 0 ? "" : ",") + option("o" + std::to_string(i), "end");
  files.push_back(question("wide", options));
  const content::Loaded loaded = content::load(files, shanghai());
  CHECK(loaded.found.empty());
  CHECK(loaded.guide.questions.at({"wide"}).options.size() == 1000);
}

}  // namespace
}  // namespace wenlu::tests
