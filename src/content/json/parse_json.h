// JSON text to a tree of nodes. The grammar is nlohmann/json's; the tree, the places and the words
// for what is wrong are ours.
#pragma once

#include <optional>
#include <string_view>

#include "content/json/json_error.h"
#include "content/json/json_node.h"

namespace wenlu::content {

// The tree is complete when there is no error, else it holds what came before.
struct ParsedJson {
  JsonNode root;
  std::optional<JsonError> error;
  std::size_t values = 0;  // nodes of the tree
};

// Nothing is built beyond these: a value takes up to a hundred times the memory of its bytes.
struct JsonLimits {
  std::size_t levels;
  std::size_t values;
};

ParsedJson parse_json(std::string_view bytes, const JsonLimits& most,
                      Explain* explain = explain_to_editors);

// Byte of `bytes` where the `offset`-th byte of a string node's value is written; `node` must have
// been parsed from `bytes`.
std::size_t raw_offset(std::string_view bytes, const JsonNode& node, std::size_t offset);

}  // namespace wenlu::content
