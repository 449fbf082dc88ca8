// What every reader of a part of the guide shares while it turns JSON nodes into structs: the file
// it is in, the languages, where findings go, and what has been defined and referred to so far.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "content/read/findings.h"
#include "content/read/index.h"
#include "content/read/translations.h"

namespace wenlu::content {

struct Reading {
  const Document* document = nullptr;
  std::vector<std::string> languages;  // empty when guide.json does not tell: then none is missed
  Findings found;
  Index index;
  Translations translations;

  FilePlace at(const JsonNode& node) const { return {document, node.offset}; }
  FilePlace at_key(const JsonNode& member) const { return {document, member.key_offset}; }

  // The `offset`-th byte of a string's value.
  FilePlace inside(const JsonNode& node, std::size_t offset) const;

  // Is this read for somebody who can mend it? A bundle's texts were looked at when it was made.
  bool is_for_editors() const {
    return findings_are_read() && document != nullptr && !document->bytes.empty();
  }

  // `what` ("text") that is missing in `language`: an error in the first language and in those of
  // "complete", else counted.
  void missing_translation(const JsonNode& node, const std::string& language,
                           std::string_view what);

  // "wrong-type": `found a text in quotes, wanted an object in { }`.
  void wrong_type(const JsonNode& node, std::string_view wanted);
};

// Are findings read, and is there an error in the file of that place? What is wrong there besides
// may follow from it.
bool is_faulty(const FilePlace& place, const Reading& reading);

}  // namespace wenlu::content
