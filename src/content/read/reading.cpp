#include "content/read/reading.h"

#include <algorithm>

#include "content/json/parse_json.h"
#include "text/quote.h"

namespace wenlu::content {

FilePlace Reading::inside(const JsonNode& node, std::size_t offset) const {
  if (!is_for_editors()) return at(node);
  return {document, raw_offset(document->bytes, node, offset)};
}

void Reading::missing_translation(const JsonNode& node, const std::string& language,
                                  std::string_view what) {
  const auto is_asked_for = [&] {
    return language == languages.front() ||
           std::ranges::find(translations.complete, language) != translations.complete.end();
  };
  // A page's bundle lacks none.
  if (findings_are_read() && !is_asked_for()) {
    ++translations.missing[language];
    return;
  }
  found.error(at(node), "missing-translation",
              [&] { return Said{"no " + std::string(what) + " in " + text::quoted(language)}; });
}

bool is_faulty(const FilePlace& place, const Reading& reading) {
  return findings_are_read() && reading.found.has_error_in(place.document);
}

void Reading::wrong_type(const JsonNode& node, std::string_view wanted) {
  found.error(at(node), "wrong-type", [&] {
    return Said{"found " + std::string(name_of(node.kind)) + ", wanted " + std::string(wanted)};
  });
}

}  // namespace wenlu::content
