// What search needs besides the guide, as the page carries it: one JSON text, read by
// web/search.mjs.
#pragma once

#include <string>

#include "content/guide.h"

namespace wenlu::engine {

// {"languages": ["zh-CN", …], "asking": ["怎么办", …], "pinyin": {"tui": "退腿"},
//  "simplified": "貨货…", "outcomes": [["buyer/refund", words], …]}
//
// The words are plain and have commas between them. Titles, labels and hints are not here: the page
// takes them from the guide's bundle.
std::string search_file(const content::Guide& guide);

}  // namespace wenlu::engine
