// The script that a language is written in, as far as text is treated differently for it.
#pragma once

#include <string_view>

namespace wenlu::text {

enum class Script { chinese, japanese, other };

// Of a BCP 47 tag: "zh-CN", "ja", "en". A tag whose language is unknown is `other`.
Script script_of(std::string_view language);

// Has text in this script Han characters of its own? A Han character elsewhere is a quotation.
bool has_han(Script script);

// A Chinese character, wherever it is used; 〇 and 々 too.
bool is_han(char32_t c);

}  // namespace wenlu::text
