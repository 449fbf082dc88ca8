// Why a text is not JSON, in the words of its editor.
#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>

namespace wenlu::content {

// The bytes from `from` to `to` become spaces, but for `put` at `at`.
struct JsonMend {
  std::size_t from = 0;
  std::size_t to = 0;
  std::size_t at = 0;
  char put = ' ';
};

// Where and why a text is not JSON.
struct JsonError {
  std::size_t offset = 0;
  std::string id;  // "syntax", "number-range", "too-deep", "invalid-utf8"
  std::string text;
  std::string hint;
  // What was meant, where that is plain: with it the rest of the file can be read.
  std::array<JsonMend, 2> mends = {};
};

// Can the file be read on?
bool has_mend(const JsonError& error);

// The bytes with what was meant; as many as before, so places stay where they are.
std::string mended(std::string_view bytes, const JsonError& error);

// What the JSON library's complaint means: `message` as it words it, given after `read` bytes of
// `bytes`; `token_size` is the size of the last token if that is a string or a number.
using Explain = JsonError(std::string_view bytes, std::string_view message, std::size_t read,
                          std::size_t token_size);

Explain explain_to_editors;
Explain explain_to_nobody;  // of a text that no editor wrote: the complaint as it is

}  // namespace wenlu::content
