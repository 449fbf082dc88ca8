#include "tool/watch_folder.h"

#include <fstream>

#include <catch2/catch_test_macros.hpp>
#include <unistd.h>

namespace wenlu::tool {
namespace {

namespace fs = std::filesystem;

FileTimes at(int second, std::uintmax_t size = 10) {
  return {{"a.json", {fs::file_time_type(std::chrono::seconds(second)), size}}};
}

TEST_CASE("a change is told once, when the files have stayed the same") {
  FolderWatch watch("none");
  CHECK_FALSE(watch.has_changed(at(1)));  // being written
  CHECK_FALSE(watch.has_changed(at(2)));
  CHECK(watch.has_changed(at(2)));
  CHECK_FALSE(watch.has_changed(at(2)));
}

TEST_CASE("another size is a change, and so is a file that is gone, but not what comes back") {
  FolderWatch watch("none");
  watch.has_changed(at(1));
  REQUIRE(watch.has_changed(at(1)));
  CHECK_FALSE(watch.has_changed(at(1, 11)));
  CHECK(watch.has_changed(at(1, 11)));
  CHECK_FALSE(watch.has_changed({}));
  CHECK_FALSE(watch.has_changed(at(1, 11)));
  CHECK_FALSE(watch.has_changed(at(1, 11)));
  CHECK_FALSE(watch.has_changed({}));
  CHECK(watch.has_changed({}));
}

TEST_CASE("only JSON is watched, in subfolders too; a folder that is not there has no files") {
  const fs::path folder = fs::temp_directory_path() / ("wenlu-watch-" + std::to_string(::getpid()));
  fs::create_directories(folder / "questions");
  for (const char* name : {"guide.json", "README.md", ".guide.json.swp", "questions/a.json"})
    std::ofstream(folder / name) << name;
  const FileTimes times = file_times(folder.string());
  CHECK(times.size() == 2);
  CHECK(times.at((folder / "questions/a.json").generic_string()).second == 16);
  fs::remove_all(folder);
  CHECK(file_times(folder.string()).empty());
}

TEST_CASE("what has been read already is no change") {
  const fs::path folder = fs::temp_directory_path() / ("wenlu-watch-" + std::to_string(::getpid()));
  fs::create_directories(folder);
  std::ofstream(folder / "guide.json") << "{}";
  FolderWatch watch(folder.string());
  watch.follow();
  CHECK_FALSE(watch.has_changed());
  CHECK_FALSE(watch.has_changed());
  std::ofstream(folder / "guide.json") << "{ }";
  CHECK_FALSE(watch.has_changed());
  CHECK(watch.has_changed());
  fs::remove_all(folder);
}

}  // namespace
}  // namespace wenlu::tool
