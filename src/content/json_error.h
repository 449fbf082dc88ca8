// The JSON library's complaint, said so that an editor knows what to do.
#pragma once

#include <string_view>

#include "content/parse_json.h"

namespace wenlu::content {

// `message` as nlohmann/json words it, given after `read` bytes of `bytes`; `token_size` is the
// size of the last token if that is a string or a number.
JsonError explain(std::string_view bytes, std::string_view message, std::size_t read,
                  std::size_t token_size);

}  // namespace wenlu::content
