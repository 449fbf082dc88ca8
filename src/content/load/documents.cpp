#include "content/load/documents.h"

#include <algorithm>

#include "content/json/parse_json.h"
#include "text/quote.h"

namespace wenlu::content {
namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

void parse(Document& document, Findings& found) {
  if (document.bytes.size() > kLargestFile) {
    const std::string size = std::to_string(document.bytes.size());
    found.error({&document}, "too-large",
                "the file has " + size + " bytes, at most 4 MB are allowed");
    return;
  }
  if (document.bytes.substr(0, kByteOrderMark.size()) == kByteOrderMark) {
    found.error({&document, 0}, "byte-order-mark", "the file starts with a byte-order mark",
                "save it as UTF-8 without one");
  }
  ParsedJson parsed = parse_json(document.bytes, kMostLevels);
  if (parsed.error) {
    const JsonError& error = *parsed.error;
    found.error({&document, error.offset}, error.id, error.text, error.hint);
    return;
  }
  document.root = std::move(parsed.root);
  document.readable = true;
}

}  // namespace

std::vector<Document> open_documents(const std::vector<SourceFile>& files, Findings& found) {
  std::vector<Document> documents;
  for (const SourceFile& file : files) documents.push_back({file.path, file.bytes, {}, false});
  const auto by_path = [](const Document& a, const Document& b) { return a.path < b.path; };
  std::stable_sort(documents.begin(), documents.end(), by_path);
  for (Document& document : documents) {
    if (&document != documents.data() && (&document)[-1].path == document.path) {
      found.error({&document}, "duplicate-file", "the file is given twice",
                  "only the first counts");
    } else {
      parse(document, found);
    }
  }
  return documents;
}

}  // namespace wenlu::content
