// The files of a guide, opened one by one: size, encoding and syntax checked, nothing understood
// yet.
#pragma once

#include <vector>

#include "content/json/parse_json.h"
#include "content/load/load.h"
#include "content/read/findings.h"

namespace wenlu::content {

// Sorted by path, each path once, none parsed. The documents refer to the bytes of `files`, and
// findings to the documents.
std::vector<Document> list_documents(const std::vector<SourceFile>& files, Findings& found);

// Parses documents, as long as the guide has no more than may be.
class DocumentParser {
 public:
  // Fills in the root; what is wrong goes to `found`, and the document is not readable then, unless
  // it was plain what was meant.
  void parse(Document& document, Findings& found);

 private:
  ParsedJson parse_on(const Document& document, Findings& found) const;

  std::size_t bytes_left_ = kLargestGuide;
  std::size_t values_left_ = 300'000;
};

}  // namespace wenlu::content
