#include "content/json/json_node.h"

#include <algorithm>

namespace wenlu::content {

const JsonNode* JsonNode::find(std::string_view name) const {
  if (kind != Kind::object) return nullptr;
  const auto is_it = [name](const JsonNode& member) { return member.key == name; };
  const auto found = std::find_if(items.begin(), items.end(), is_it);
  return found == items.end() ? nullptr : &*found;
}

std::string_view name_of(JsonNode::Kind kind) {
  switch (kind) {
    case JsonNode::Kind::null:
      return "null";
    case JsonNode::Kind::boolean:
      return "true or false";
    case JsonNode::Kind::integer:
      return "a whole number";
    case JsonNode::Kind::real:
      return "a number with a point";
    case JsonNode::Kind::string:
      return "a text in quotes";
    case JsonNode::Kind::array:
      return "a list in [ ]";
    case JsonNode::Kind::object:
      return "an object in { }";
  }
  return "";
}

}  // namespace wenlu::content
