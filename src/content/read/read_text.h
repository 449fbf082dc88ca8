// Texts that a visitor reads, in every language of the guide.
#pragma once

#include <string>
#include <vector>

#include "content/localized.h"
#include "content/read/reading.h"

namespace wenlu::content {

inline constexpr std::size_t kLongestText = 20'000;  // characters

// What braces in a text mean.
enum class Braces {
  entries,  // {wait:ID}, {hours:ID}, {contact:ID}, {channel:ID}
  names,    // {n}: figures that the page fills in; of such a text a language may be missing, as it
            // is built in (content/words)
  fields,   // {order}: fields of a statement, which the caller checks
  none,     // nothing: braces are an error
};

bool read_text(const JsonNode& node, Reading& reading, Braces braces, Localized& out);

// {"zh-CN": ["扣分"], "en": ["penalty"]}: one list a language.
bool read_words(const JsonNode& node, Reading& reading, std::vector<std::vector<std::string>>& out);

// Is the string short enough and free of control, bidirectional and zero-width characters? Says so
// when not. A text may have line feeds, other strings are one line.
enum class Lines { one, many };
bool check_characters(const JsonNode& string, Reading& reading, Lines lines);

}  // namespace wenlu::content
