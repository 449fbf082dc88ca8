// What search needs, as the page carries it: one JSON text, read by web/search.mjs.
#pragma once

#include <string>

#include "content/guide.h"

namespace wenlu::engine {

// {"languages": ["zh-CN", …], "asking": ["怎么办", …], "pinyin": {"tui": "退腿"}, "simplified":
// "貨货…",
//  "options": {"buyer": ["买家", …], …},                  labels in every language, of options on
//  the routes "outcomes": [["buyer/refund", [title, …], words, labels, hints], …]}
//
// The last three are plain words, several of them with commas between; labels only those that
// differ from the route's last option.
std::string search_file(const content::Guide& guide);

}  // namespace wenlu::engine
