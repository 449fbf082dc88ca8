// Guides built by hand that speak the shipped guide's words, so that tests read as the page does.
#pragma once

#include "content/guide.h"
#include "screen/wording/words.h"

namespace wenlu::test {

// Gives `guide` the words of the page, those of content/douyin/ui.json before the built-in ones.
void add_shipped_words(content::Guide& guide);

// A guide without nodes in zh-CN (0) and en (1), Asia/Shanghai.
content::Guide words_guide();

inline constexpr content::Language kChinese = 0;
inline constexpr content::Language kEnglish = 1;

}  // namespace wenlu::test
