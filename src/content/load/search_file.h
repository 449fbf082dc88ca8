// What search needs of a guide beside its bundle, as the page carries it: a file of its own,
// fetched when somebody first searches. Bundle and search file together are the whole guide, so
// that the page's index and the command line's are built by the same code from the same texts.
#pragma once

#include <string>
#include <string_view>

#include "content/guide.h"

namespace wenlu::content {

// {"words": [["退款\n退钱\n", …], ["refund\n", …]], "pinyin": "tui退腿kuan款…", "simplified":
// "貨货…"}: the words of each outcome, in the order of their ids, one list a language. Packed so,
// it weighs a tenth less than as objects.
std::string search_file(const Guide& guide);

// Puts back into `guide`, which came from the bundle of the same guide, what its search file holds.
// False when that cannot be read.
bool add_search_file(std::string_view bytes, Guide& guide);

}  // namespace wenlu::content
