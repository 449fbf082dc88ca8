// Characters drawn to be taken for others: Cyrillic о, Greek ο, accented letters, letters in
// circles; and spellings that read alike at a glance: 0 and o, 1 and l, rn and m.
#pragma once

#include <string>
#include <string_view>

namespace wenlu::engine {

// The ASCII letter or digit that `c` looks like; `c` itself when it is ASCII or looks like none.
// Folded text is expected. After Unicode's confusables (UTS #39), for the scripts seen in the wild.
char32_t looks_like(char32_t c);

// One form for all spellings of a name that read alike at a glance; hyphens and dots are dropped.
// Two names look alike when their forms are equal.
std::string glance(std::u32string_view name);

}  // namespace wenlu::engine
