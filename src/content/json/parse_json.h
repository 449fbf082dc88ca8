// JSON text to a tree of nodes. The grammar is nlohmann/json's; the tree, the places and the words
// for what is wrong are ours.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "content/json/json_node.h"

namespace wenlu::content {

// Where and why a text is not JSON.
struct JsonError {
  std::size_t offset = 0;
  std::string id;  // "syntax", "number-range", "too-deep", "invalid-utf8"
  std::string text;
  std::string hint;
};

// The tree is complete when there is no error, else it holds what came before.
struct ParsedJson {
  JsonNode root;
  std::optional<JsonError> error;
};

// What the JSON library's complaint means: `message` as it words it, given after `read` bytes of
// `bytes`; `token_size` is the size of the last token if that is a string or a number.
using Explain = JsonError(std::string_view bytes, std::string_view message, std::size_t read,
                          std::size_t token_size);

Explain explain_to_editors;

ParsedJson parse_json(std::string_view bytes, std::size_t most_levels,
                      Explain* explain = explain_to_editors);

// Byte of `bytes` where the `offset`-th byte of a string node's value is written; `node` must have
// been parsed from `bytes`.
std::size_t raw_offset(std::string_view bytes, const JsonNode& node, std::size_t offset);

}  // namespace wenlu::content
