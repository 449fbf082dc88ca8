// Guides for tests: the shipped one, and small made-up ones named by their shape (tests/guides/).
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "content/load/load.h"

namespace wenlu::tests {

// A path of the repository: "content/douyin".
std::string source_path(std::string_view relative);

std::string read_file(const std::string& path);

// Every *.json under `path`, sorted, paths relative to it.
std::vector<content::SourceFile> read_folder(const std::string& path);

// Asia/Shanghai as it has been since 1991.
content::TimeZone shanghai();

// Without errors, else they throw std::runtime_error with the first one.
content::Guide load_shipped();
content::Guide load_synthetic(std::string_view name);

}  // namespace wenlu::tests
