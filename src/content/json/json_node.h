// A JSON document as a tree that remembers where each value stood and keeps members in their order,
// duplicates included: what messages to editors need and a JSON library's own tree does not keep.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace wenlu::content {

struct JsonNode {
  enum class Kind { null, boolean, integer, real, string, array, object };

  Kind kind = Kind::null;
  std::size_t offset = 0;      // byte at which the value starts
  std::size_t key_offset = 0;  // byte at which the key starts, for a member of an object
  std::string key;             // "" for an element of an array
  std::string string;
  double real = 0;  // of integers too
  std::int64_t integer = 0;
  bool boolean = false;
  std::vector<JsonNode> items;  // elements, or members in order

  // The first member of that name; nullptr when there is none or this is not an object.
  const JsonNode* find(std::string_view name) const;
};

// "a text", "a number", "an object": for messages.
std::string_view name_of(JsonNode::Kind kind);

}  // namespace wenlu::content
