#include "tool/read_folder.h"

#include <filesystem>
#include <fstream>

#include <catch2/catch_test_macros.hpp>
#include <unistd.h>

#include "support/guides.h"

namespace wenlu::tool {
namespace {

namespace fs = std::filesystem;

// An empty folder of its own for each test, gone afterwards.
class TemporaryFolder {
 public:
  TemporaryFolder() : path_(fs::temp_directory_path() / ("wenlu-" + std::to_string(::getpid()))) {
    fs::remove_all(path_);
    fs::create_directories(path_);
  }
  ~TemporaryFolder() { fs::remove_all(path_); }
  TemporaryFolder(const TemporaryFolder&) = delete;
  TemporaryFolder& operator=(const TemporaryFolder&) = delete;

  void write(const std::string& name, const std::string& bytes) const {
    fs::create_directories((path_ / name).parent_path());
    std::ofstream(path_ / name, std::ios::binary) << bytes;
  }
  const fs::path& path() const { return path_; }

 private:
  fs::path path_;
};

std::vector<std::string> paths(const FolderRead& read) {
  std::vector<std::string> out;
  for (const content::SourceFile& file : read.files) out.push_back(file.path);
  return out;
}

TEST_CASE("a folder is read sorted, with relative paths, JSON only") {
  const TemporaryFolder folder;
  folder.write("guide.json", "{}");
  folder.write("questions/b.json", "b");
  folder.write("questions/a.json", "a");
  folder.write("README.md", "no");
  folder.write("empty.json", "");
  const FolderRead read = read_folder(folder.path().string());
  CHECK(read.error.empty());
  CHECK(paths(read) == std::vector<std::string>{"empty.json", "guide.json", "questions/a.json",
                                                "questions/b.json"});
  CHECK(read.files[2].bytes == "a");
  CHECK(paths(read_folder(folder.path().string() + "/")) == paths(read));
}

TEST_CASE("the shipped guide reads as the tests read it") {
  const std::string folder = tests::source_path("content/douyin");
  const FolderRead read = read_folder(folder);
  const auto expected = tests::read_folder(folder);
  REQUIRE(read.files.size() == expected.size());
  for (std::size_t i = 0; i < expected.size(); ++i) {
    CHECK(read.files[i].path == expected[i].path);
    CHECK(read.files[i].bytes == expected[i].bytes);
  }
}

TEST_CASE("a folder that is not there is said so") {
  const FolderRead read = read_folder("/no/such/folder");
  CHECK(read.files.empty());
  CHECK(read.error == "cannot open \"/no/such/folder\": No such file or directory");
}

TEST_CASE("links in a circle are refused, other links are followed") {
  const TemporaryFolder folder;
  folder.write("real/a.json", "a");
  fs::create_directory_symlink(folder.path() / "real", folder.path() / "outside");
  CHECK(read_folder((folder.path() / "outside").string()).files.size() == 1);
  fs::create_directory_symlink(folder.path(), folder.path() / "real" / "up");
  const FolderRead read = read_folder(folder.path().string());
  CHECK(read.files.empty());
  CHECK(read.error.find("links lead in a circle") != read.error.npos);
}

TEST_CASE("more than ten thousand files are refused") {
  const TemporaryFolder folder;
  for (int i = 0; i <= 10'000; ++i) folder.write(std::to_string(i) + ".json", "");
  const FolderRead read = read_folder(folder.path().string());
  CHECK(read.files.empty());
  CHECK(read.error.find("it has more than 10000 files") != read.error.npos);
}

TEST_CASE("of a file that is too large only so much is read that the loader refuses it") {
  const TemporaryFolder folder;
  folder.write("guide.json", std::string(5 * 1024 * 1024, ' '));
  const FolderRead read = read_folder(folder.path().string());
  REQUIRE(read.files.size() == 1);
  CHECK(read.files[0].bytes.size() == 4 * 1024 * 1024 + 1);
  CHECK(content::load(read.files, {}).found.front().id == "too-large");
}

}  // namespace
}  // namespace wenlu::tool
