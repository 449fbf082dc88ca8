// What an editor meant by a token of JSON that does not belong where it stands.
#pragma once

#include <cstddef>
#include <string_view>

#include "content/json/json_error.h"

namespace wenlu::content {

// The token of `size` bytes at `start`; `wanted` is what the JSON library expected in its place
// ("expected ',' or '}'").
JsonError explain_token(std::string_view bytes, std::size_t start, std::size_t size,
                        std::string_view wanted);

// Something at `start` that begins none of JSON's tokens.
JsonError explain_word(std::string_view bytes, std::size_t start);

// Something around `at` that begins as a number and is none.
JsonError explain_number(std::string_view bytes, std::size_t at);

// The bracket at `open` that nothing closes.
JsonError not_closed(std::string_view bytes, std::size_t open);

// The quotation mark at `at` that JSON does not know; its pair at `pair`, or `at` again.
JsonError foreign_quote(std::string_view bytes, std::size_t at, std::size_t pair);

}  // namespace wenlu::content
