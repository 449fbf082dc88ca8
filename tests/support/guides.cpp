#include "support/guides.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <stdexcept>

#include "screen/wording/number_words.h"

namespace wenlu::tests {
namespace {

namespace fs = std::filesystem;

content::Guide load_or_throw(const std::vector<content::SourceFile>& files) {
  const content::BuiltInWords built_in = content::built_in_words();
  content::Loaded loaded = content::load(files, shanghai(), built_in);
  for (const content::Diagnostic& d : loaded.found) {
    if (d.severity != content::Severity::error) continue;
    throw std::runtime_error(d.file + ":" + std::to_string(d.line) + ": " + d.text + " [" + d.id +
                             "]");
  }
  screen::number_words(built_in, loaded.guide);
  return std::move(loaded.guide);
}

}  // namespace

std::string source_path(std::string_view relative) {
  return std::string(WENLU_SOURCE_DIR "/").append(relative);
}

std::string read_file(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  if (!in) throw std::runtime_error("cannot read " + path);
  return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

std::vector<content::SourceFile> read_folder(const std::string& path) {
  std::vector<content::SourceFile> files;
  for (const fs::directory_entry& entry : fs::recursive_directory_iterator(path)) {
    if (!entry.is_regular_file() || entry.path().extension() != ".json") continue;
    files.push_back(
        {entry.path().lexically_relative(path).generic_string(), read_file(entry.path().string())});
  }
  std::sort(files.begin(), files.end(),
            [](const auto& a, const auto& b) { return a.path < b.path; });
  return files;
}

content::TimeZone shanghai() { return {"Asia/Shanghai", {{-62135596800, 8 * 3600}}}; }

content::Guide load_shipped() { return load_or_throw(read_folder(source_path("content/douyin"))); }

content::Guide load_synthetic(std::string_view name) {
  return load_or_throw(read_folder(source_path("tests/guides/").append(name)));
}

}  // namespace wenlu::tests
