// The files of a guide, opened: size, encoding and syntax checked, nothing understood yet.
#pragma once

#include <string_view>
#include <vector>

#include "content/load/load.h"
#include "content/read/findings.h"

namespace wenlu::content {

inline constexpr std::size_t kLargestFile = 4 * 1024 * 1024;
inline constexpr std::size_t kMostLevels = 32;

// Sorted by path. The documents refer to the bytes of `files`, and findings to the documents.
std::vector<Document> open_documents(const std::vector<SourceFile>& files, Findings& found);

}  // namespace wenlu::content
