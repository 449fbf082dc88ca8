#include "content/load/documents.h"

#include <algorithm>

#include "content/json/encoding.h"
#include "content/json/parse_json.h"

namespace wenlu::content {
namespace {

constexpr std::size_t kMostLevels = 32;
constexpr std::size_t kMostValues = 50'000;
constexpr int kMostMends = 20;                      // of one file
constexpr std::size_t kLargestMended = 256 * 1024;  // bytes; each mend reads the file once more
constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

void note_error(const JsonError& error, const Document& document, Findings& found) {
  found.error({&document, error.offset}, error.id, [&] { return Said{error.text, error.hint}; });
}

}  // namespace

std::vector<Document> list_documents(const std::vector<SourceFile>& files, Findings& found) {
  std::vector<const SourceFile*> sorted;
  for (const SourceFile& file : files) sorted.push_back(&file);
  std::ranges::stable_sort(sorted, {}, &SourceFile::path);
  std::vector<Document> documents;
  documents.reserve(files.size());  // findings point to them
  for (const SourceFile* file : sorted) {
    if (documents.empty() || documents.back().path != file->path)
      documents.push_back({file->path, file->bytes, {}, false});
    else
      found.error({&documents.back()}, "duplicate-file", [&] {
        return Said{"the file is given twice", "only the first counts"};
      });
  }
  return documents;
}

void DocumentParser::parse(Document& document, Findings& found) {
  const std::size_t size = document.bytes.size();
  // Limits keep somebody else's folder from filling the memory of who checks it.
  if (size > kLargestFile) {
    found.error({&document}, "too-large", [&] {
      return Said{"the file has " + std::to_string(size) + " bytes, at most 4 MB are allowed"};
    });
    return;
  }
  if (size > bytes_left_) {
    found.error({&document}, "too-large",
                [&] { return Said{"with this file the guide has more than 16 MB"}; });
    return;
  }
  bytes_left_ -= size;
  if (document.bytes.starts_with(kByteOrderMark)) {
    found.error({&document, 0}, "byte-order-mark", [&] {
      return Said{"the file starts with a byte-order mark", "save it as UTF-8 without one"};
    });
  }
  if (const auto error = explain_encoding(document.bytes)) {
    note_error(*error, document, found);
    return;
  }
  ParsedJson parsed = parse_on(document, found);
  values_left_ -= parsed.values;
  if (parsed.error) return;
  document.root = std::move(parsed.root);
  document.readable = true;
}

// Where it is plain what was meant, the file is read on, for whatever else is wrong in it.
ParsedJson DocumentParser::parse_on(const Document& document, Findings& found) const {
  const JsonLimits most{kMostLevels, std::min(kMostValues, values_left_)};
  ParsedJson parsed = parse_json(document.bytes, most);
  std::string bytes(parsed.error ? document.bytes : "");
  for (int mends = 0; parsed.error; ++mends) {
    const JsonError error = *parsed.error;
    note_error(error, document, found);
    if (!has_mend(error) || mends == kMostMends || bytes.size() > kLargestMended) break;
    bytes = mended(bytes, error);
    parsed = parse_json(bytes, most);
  }
  return parsed;
}

}  // namespace wenlu::content
