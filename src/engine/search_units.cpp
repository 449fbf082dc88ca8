#include "engine/search_units.h"

#include <algorithm>
#include <array>

#include "text/utf8.h"

namespace wenlu::engine {
namespace {

// Longer ones first, so that 怎么办 is not left as 办.
constexpr std::array<std::string_view, 41> kAskingWords{
    "为 什 么", "怎 么 办", "怎 么 样", "是 不 是", "有 没 有", "能 不 能", "怎 么",
    "怎 样",    "如 何",    "请 问",    "什 么",    "哪 里",    "哪 儿",    "帮 我",
    "我 的",    "我 想",    "我 要",    "想 要",    "一 下",    "吗",       "呢",
    "啊",       "how",      "what",     "where",    "why",      "when",     "do",
    "doe",      "i",        "my",       "me",       "the",      "a",        "an",
    "to",       "is",       "can",      "please",   "of",       "it"};

bool is_letter(char32_t c) {
  if (c < 0x80) return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
  const bool punctuation = c <= 0xBF || c == 0xD7 || c == 0xF7 || (c >= 0x2000 && c <= 0x2BFF) ||
                           (c >= 0x3000 && c <= 0x303F) || (c >= 0xFE10 && c <= 0xFE6F) ||
                           (c >= 0xFF00 && c <= 0xFFEF) || c == 0xFFFD;
  return !punctuation;
}

bool is_apostrophe(char32_t c) { return c == '\'' || c == U'’'; }

bool cut_end(std::string& word, std::string_view end, std::size_t least) {
  if (!word.ends_with(end) || word.size() < least + end.size()) return false;
  word.erase(word.size() - end.size());
  return true;
}

// A light stem: enough for plurals and the forms of regular verbs.
void reduce_to_stem(std::string& word) {
  if (!std::ranges::all_of(word, [](char c) { return c >= 'a' && c <= 'z'; })) return;
  if (cut_end(word, "ing", 3) || cut_end(word, "ed", 3)) {
    const std::size_t n = word.size();
    if (n > 3 && word[n - 1] == word[n - 2] && word[n - 1] != 's') word.pop_back();
    return;
  }
  if (cut_end(word, "ies", 2))
    word += 'y';
  else if (!word.ends_with("ss"))
    cut_end(word, "s", 3);
}

}  // namespace

std::vector<Unit> units_of(std::string_view s, const Readings& readings) {
  std::vector<Unit> units;
  std::string word;
  bool joined = false;
  const auto end_word = [&] {
    if (word.empty()) return;
    units.push_back({word, word, false, joined});
    reduce_to_stem(units.back().text);
    word.clear();
    joined = true;
  };
  for (const char32_t c : comparable(s, readings)) {
    if (is_apostrophe(c)) continue;
    if (is_letter(c) && !is_han(c)) {
      text::append(word, c);
      continue;
    }
    end_word();
    if (is_han(c)) units.push_back({text::to_utf8({&c, 1}), {}, true, joined});
    joined = is_han(c);
  }
  end_word();
  return units;
}

std::string phrase(const std::vector<Unit>& units, std::size_t from, std::size_t to) {
  std::string key;
  for (std::size_t i = from; i < to; ++i) {
    if (i > from) key += ' ';
    key += units[i].text;
  }
  return key;
}

std::vector<Run> han_runs(const std::vector<Unit>& units) {
  std::vector<Run> runs;
  for (std::size_t i = 0; i < units.size(); ++i) {
    if (!units[i].han) continue;
    if (units[i].joined && !runs.empty() && runs.back().to == i)
      runs.back().to = i + 1;
    else
      runs.push_back({i, i + 1});
  }
  return runs;
}

std::vector<Unit> without_asking_words(std::vector<Unit> units) {
  std::vector<Unit> left;
  for (std::size_t i = 0; i < units.size();) {
    const auto asks = [&](std::string_view word) {
      const auto length = static_cast<std::size_t>(std::ranges::count(word, ' ')) + 1;
      return i + length <= units.size() && phrase(units, i, i + length) == word;
    };
    const auto word = std::ranges::find_if(kAskingWords, asks);
    if (word == kAskingWords.end())
      left.push_back(units[i++]);
    else
      i += static_cast<std::size_t>(std::ranges::count(*word, ' ')) + 1;
  }
  return left.empty() ? units : left;
}

}  // namespace wenlu::engine
