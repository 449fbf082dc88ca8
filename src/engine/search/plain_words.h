// Text in the form in which search compares it: folded, simplified, runs of Chinese characters and
// words of other scripts, one space between them, nothing else.
#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "engine/search/readings.h"

namespace wenlu::engine {

// "想退款，refunded!" → "想退款 refunded".
std::string plain_words(std::string_view s, const Readings& readings);

// One Chinese character or one other word, as bytes `from` to `to` (exclusive) of plain words.
struct Unit {
  std::size_t from;
  std::size_t to;
  bool han;
  bool joined;  // follows the unit before it without a space
};
std::vector<Unit> units_of(std::string_view plain);

// A word without its ending (refunds, refunded → refund); as it is where nothing would be left.
std::string_view stem_of(std::string_view word);

// Words that only ask. Each is taken out in this order: longer ones first, so that 怎么办 does not
// leave 办.
inline constexpr std::array<std::string_view, 46> kAskingWords{
    "为什么", "怎么办", "怎么样", "怎么回事", "是不是", "有没有", "能不能", "怎么", "怎样", "如何",
    "请问",   "什么",   "哪里",   "哪儿",     "帮我",   "我的",   "我想",   "我要", "想要", "一下",
    "了吗",   "吗",     "呢",     "啊",       "how",    "what",   "where",  "why",  "when", "do",
    "does",   "did",    "i",      "my",       "me",     "the",    "a",      "an",   "to",   "is",
    "was",    "can",    "please", "of",       "it",     "for"};

// `plain` without them, unless nothing else is left.
std::string without_asking_words(const std::string& plain);

}  // namespace wenlu::engine
