#include "tool/read_folder.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <set>
#include <system_error>

#include "content/load/guide_files.h"
#include "text/quote.h"
#include "tool/file_path.h"

namespace wenlu::tool {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kMostFiles = 10'000;
constexpr std::size_t kMostOfFile = content::kLargestFile + 1;

// Also what was saved as "refund.json.txt" or "REFUND.JSON": the loader says so.
bool is_meant_as_json(const fs::path& path) {
  std::string name = name_of(path.filename());
  for (char& c : name)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return name.ends_with(".json") || name.ends_with(".json.txt");
}

class FolderReader {
 public:
  explicit FolderReader(fs::path root) : root_(std::move(root)) {}

  FolderRead read() {
    std::error_code failed;
    real_root_ = fs::canonical(root_, failed);
    if (failed) fail("cannot open", root_, failed.message());
    std::vector<fs::path> waiting = {root_};
    while (!waiting.empty() && error_.empty()) {
      const fs::path folder = std::move(waiting.back());
      waiting.pop_back();
      enter(folder, waiting);
    }
    if (!error_.empty()) return {{}, error_};
    const auto by_path = [](const auto& a, const auto& b) { return a.path < b.path; };
    // Every file system lists in an order of its own, and findings come in that of the files.
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
    const bool is_folder = entry.is_directory(failed);
    const bool is_file =
        !is_folder && is_meant_as_json(entry.path()) && entry.is_regular_file(failed);
    if (failed == std::errc::no_such_file_or_directory) return;  // a link to nothing
    if (failed) return fail("cannot read", entry.path(), failed.message());
    if (!is_folder && !is_file) return;
    if (entry.is_symlink(failed) && !stays_inside(entry.path()))
      return fail("cannot read", entry.path(), "the link leaves the folder");
    is_folder ? waiting.push_back(entry.path()) : read_file(entry.path());
  }

  bool stays_inside(const fs::path& link) const {
    std::error_code failed;
    const fs::path real = fs::canonical(link, failed);
    const auto [root, rest] =
        std::mismatch(real_root_.begin(), real_root_.end(), real.begin(), real.end());
    return !failed && root == real_root_.end();
  }

  void read_file(const fs::path& path) {
    if (files_.size() == kMostFiles) {
      return fail("cannot read", root_,
                  "it has more than " + std::to_string(kMostFiles) + " files");
    }
    std::string name = generic_name_of(path.lexically_relative(root_));
    std::string bytes;
    if (content::is_guide_file(name)) bytes = bytes_of(path);
    files_.push_back({std::move(name), std::move(bytes)});
    read_ += files_.back().bytes.size();
    if (read_ > content::kLargestGuide) fail("cannot read", root_, "it has more than 16 MB");
  }

  std::string bytes_of(const fs::path& path) {
    std::ifstream in(path, std::ios::binary);
    std::error_code ignored;
    const auto size = std::min<std::uintmax_t>(fs::file_size(path, ignored), kMostOfFile);
    std::string bytes(ignored ? 0 : static_cast<std::size_t>(size), '\0');
    in.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    if (!in) fail("cannot read", path, "it could not be read to its end");
    return bytes;
  }

  void fail(const char* what, const fs::path& path, const std::string& why) {
    error_ = std::string(what) + " \"" + text::harmless(name_of(path)) + "\": " + why;
  }

  fs::path root_;
  fs::path real_root_;  // without links
  std::vector<content::SourceFile> files_;
  std::set<fs::path> seen_;
  std::size_t read_ = 0;  // bytes
  std::string error_;
};

}  // namespace

FolderRead read_folder(const std::string& folder) { return FolderReader(path_of(folder)).read(); }

}  // namespace wenlu::tool
