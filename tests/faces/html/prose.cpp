#include "faces/html/prose.h"

#include <catch2/catch_test_macros.hpp>

using namespace wenlu::faces::html;

namespace {

std::string written(std::string_view text, std::string_view language) {
  std::string out;
  for (const Element& element : prose(text, language)) out += to_html(element);
  return out;
}

}  // namespace

TEST_CASE("Chinese inside an English page says that it is Chinese", "[html]") {
  CHECK(written("Tap 反馈与帮助 at the top", "en") ==
        R"(Tap <span lang="zh-CN">反馈与帮助</span> at the top)");
  CHECK(written("飞鸽 (Feige)", "en") == R"(<span lang="zh-CN">飞鸽</span> (Feige))");
}

TEST_CASE("a Chinese run goes on over spaces, signs and digits, and ends before a letter",
          "[html]") {
  CHECK(written("我 › 我的订单", "en") == R"(<span lang="zh-CN">我 › 我的订单</span>)");
  CHECK(written("第 3 步，App", "en") == R"(<span lang="zh-CN">第 3 步，</span>App)");
  CHECK(written("抖音 App 里", "en") ==
        R"(<span lang="zh-CN">抖音</span> App <span lang="zh-CN">里</span>)");
}

TEST_CASE("a Chinese page needs no marks", "[html]") {
  CHECK(written("打开 App，点“我”", "zh-CN") == "打开 App，点“我”");
}

TEST_CASE("a Japanese page is neither marked as Chinese nor broken inside its words", "[html]") {
  CHECK(written("お問い合わせの窓口を開く", "ja") == "お問い合わせの窓口を開く");
  CHECK(to_html(say("b", {}, "注文番号", "ja-JP")) == "<b>注文番号</b>");
}

TEST_CASE("an address breaks between its names, a number or a sentence does not", "[html]") {
  CHECK(written("打开 fxg.jinritemai.com。", "zh-CN") == "打开 fxg.<wbr>jinritemai.<wbr>com。");
  CHECK(written("4.5 stars. Then", "en") == "4.5 stars. Then");
}

TEST_CASE("a line feed starts a new line", "[html]") {
  CHECK(written("a\nb\n\nc", "zh-CN") == "a<br>b<br><br>c");
}

TEST_CASE("text that is wholly Chinese marks the element itself", "[html]") {
  CHECK(to_html(say("b", {{"class", "p-chip"}}, "反馈与帮助", "en")) ==
        R"(<b class="p-chip" lang="zh-CN">反馈与帮助</b>)");
  CHECK(to_html(say("b", {}, "Feedback", "en")) == "<b>Feedback</b>");
  CHECK(to_html(say("b", {}, "", "en")) == "<b></b>");
}

TEST_CASE("bytes that are not UTF-8 pass through without harm", "[html]") {
  CHECK(written("\xff\xe5 ok", "en") == "\uFFFD\uFFFD ok");
}
