#include "tool/read_folder.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <set>
#include <system_error>

#include "text/quote.h"

namespace wenlu::tool {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kMostFiles = 10'000;
constexpr std::size_t kMostBytes = 4 * 1024 * 1024 + 1;  // one more than the loader takes

class FolderReader {
 public:
  explicit FolderReader(fs::path root) : root_(std::move(root)) {}

  FolderRead read() {
    std::vector<fs::path> waiting = {root_};
    while (!waiting.empty() && error_.empty()) {
      const fs::path folder = std::move(waiting.back());
      waiting.pop_back();
      enter(folder, waiting);
    }
    if (!error_.empty()) return {{}, error_};
    const auto by_path = [](const auto& a, const auto& b) { return a.path < b.path; };
    std::sort(files_.begin(), files_.end(), by_path);
    return {std::move(files_), ""};
  }

 private:
  void enter(const fs::path& folder, std::vector<fs::path>& waiting) {
    std::error_code failed;
    const fs::path real = fs::canonical(folder, failed);
    if (failed) return fail("cannot open", folder, failed.message());
    if (!seen_.insert(real).second) return fail("cannot read", folder, "links lead in a circle");
    fs::directory_iterator entries(folder, failed);
    if (failed) return fail("cannot open", folder, failed.message());
    for (; entries != fs::directory_iterator() && error_.empty(); entries.increment(failed)) {
      if (failed) return fail("cannot read", folder, failed.message());
      look_at(*entries, waiting);
    }
  }

  void look_at(const fs::directory_entry& entry, std::vector<fs::path>& waiting) {
    std::error_code failed;
    if (entry.is_directory(failed)) {
      waiting.push_back(entry.path());
    } else if (entry.path().extension() == ".json" && entry.is_regular_file(failed)) {
      read_file(entry.path());
    } else if (failed) {
      fail("cannot read", entry.path(), failed.message());
    }
  }

  void read_file(const fs::path& path) {
    if (files_.size() == kMostFiles) {
      return fail("cannot read", root_,
                  "it has more than " + std::to_string(kMostFiles) + " files");
    }
    std::ifstream in(path, std::ios::binary);
    std::error_code ignored;
    const auto size = std::min<std::uintmax_t>(fs::file_size(path, ignored), kMostBytes);
    std::string bytes(ignored ? 0 : static_cast<std::size_t>(size), '\0');
    in.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    if (!in) return fail("cannot read", path, "it could not be read to its end");
    files_.push_back({path.lexically_relative(root_).generic_string(), std::move(bytes)});
  }

  void fail(const char* what, const fs::path& path, const std::string& why) {
    error_ = std::string(what) + " " + text::quoted(path.string()) + ": " + why;
  }

  fs::path root_;
  std::vector<content::SourceFile> files_;
  std::set<fs::path> seen_;
  std::string error_;
};

}  // namespace

FolderRead read_folder(const std::string& folder) { return FolderReader(folder).read(); }

}  // namespace wenlu::tool
