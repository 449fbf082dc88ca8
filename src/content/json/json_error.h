// Why a text is not JSON, in the words of its editor.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace wenlu::content {

// Where and why a text is not JSON.
struct JsonError {
  std::size_t offset = 0;
  std::string id;  // "syntax", "number-range", "too-deep", "invalid-utf8"
  std::string text;
  std::string hint;
};

// What the JSON library's complaint means: `message` as it words it, given after `read` bytes of
// `bytes`; `token_size` is the size of the last token if that is a string or a number.
using Explain = JsonError(std::string_view bytes, std::string_view message, std::size_t read,
                          std::size_t token_size);

Explain explain_to_editors;
Explain explain_to_nobody;  // of a text that no editor wrote: the complaint as it is

}  // namespace wenlu::content
