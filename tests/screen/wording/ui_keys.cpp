// Holds the list of words that a guide must give against the code that says them.
#include "screen/wording/ui_keys.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>

#include <catch2/catch_test_macros.hpp>

#include "screen/paper/sheet_keys.h"

namespace {

std::string all_sources() {
  std::string all;
  for (const auto& entry :
       std::filesystem::recursive_directory_iterator(WENLU_SOURCE_DIR "/src/screen")) {
    if (entry.path().extension() != ".cpp" || entry.path().stem() == "ui_keys") continue;
    std::ifstream file(entry.path());
    all.append(std::istreambuf_iterator<char>(file), {});
  }
  return all;
}

// The text of the first argument of a call whose "(" has just been passed at `from`.
std::string_view first_argument(std::string_view code, std::size_t from) {
  int depth = 0;
  std::size_t end = from;
  for (; end < code.size(); ++end) {
    if (code[end] == '(' || code[end] == '{') ++depth;
    if (code[end] == ')' || code[end] == '}') --depth;
    if (depth < 0 || (depth == 0 && code[end] == ',')) break;
  }
  return code.substr(from, end - from);
}

// Whatever stands between quotation marks.
void add_literals(std::string_view code, std::set<std::string, std::less<>>& keys) {
  for (std::size_t open = code.find('"'); open != code.npos; open = code.find('"', open)) {
    const std::size_t close = code.find('"', open + 1);
    if (close == code.npos) return;
    keys.emplace(code.substr(open + 1, close - open - 1));
    open = close + 1;
  }
}

// Keys stand in calls and in tables of them.
std::set<std::string, std::less<>> said(std::string_view code) {
  std::set<std::string, std::less<>> keys;
  for (const std::string_view call : {"say(", "say_count("})
    for (std::size_t at = code.find(call); at != code.npos; at = code.find(call, at + 1))
      add_literals(first_argument(code, at + call.size()), keys);
  for (std::size_t at = code.find("\nconstexpr "); at != code.npos;
       at = code.find("\nconstexpr ", at + 1)) {
    const std::string_view table = code.substr(at, code.find(';', at) - at);
    if (table.find("array<std::string_view") != table.npos ||
        table.starts_with("\nconstexpr Unit ") || table.find("Column{") != table.npos)
      add_literals(table, keys);
  }
  return keys;
}

}  // namespace

TEST_CASE("every word that the code says is listed, once and in order") {
  using wenlu::screen::kSheetKeys;
  const auto keys = wenlu::screen::ui_keys();
  CHECK(std::ranges::is_sorted(keys));
  CHECK(std::ranges::is_sorted(kSheetKeys));
  CHECK(std::ranges::adjacent_find(keys) == keys.end());
  CHECK(std::ranges::adjacent_find(kSheetKeys) == kSheetKeys.end());
  for (const std::string& key : said(all_sources())) {
    CAPTURE(key);
    const bool for_paper = key.starts_with("sheet-");
    CHECK((for_paper ? std::ranges::binary_search(kSheetKeys, key)
                     : std::ranges::binary_search(keys, key)));
  }
}

TEST_CASE("every listed word is in the code") {
  const std::string code = all_sources();
  const auto check = [&code](std::string_view key) {
    CAPTURE(key);
    CHECK(code.find("\"" + std::string(key) + "\"") != std::string::npos);
  };
  for (const std::string_view key : wenlu::screen::ui_keys()) check(key);
  for (const std::string_view key : wenlu::screen::kSheetKeys) check(key);
}
