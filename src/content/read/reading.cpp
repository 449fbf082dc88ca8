#include "content/read/reading.h"

#include "content/json/parse_json.h"

namespace wenlu::content {

FilePlace Reading::inside(const JsonNode& node, std::size_t offset) const {
  if (!is_for_editors()) return at(node);
  return {document, raw_offset(document->bytes, node, offset)};
}

void Reading::wrong_type(const JsonNode& node, std::string_view wanted) {
  found.error(at(node), "wrong-type", [&] {
    return Said{"found " + std::string(name_of(node.kind)) + ", wanted " + std::string(wanted)};
  });
}

}  // namespace wenlu::content
