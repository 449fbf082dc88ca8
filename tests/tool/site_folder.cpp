#include "tool/site_folder.h"

#include <algorithm>
#include <atomic>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <thread>

#include <catch2/catch_test_macros.hpp>

#include "platform/system/exchange_folders.h"
#include "tool/write_file.h"

namespace wenlu::tool {
namespace {

namespace fs = std::filesystem;

const publish::Files kSite = {{"SHA256SUMS", "0  index.html\n0  sw-off.js\n0  wenlu.html\n"},
                              {"en/index.html", "one"}};

// A folder of its own for each test, gone in the end.
struct Home {
  Home() {
    fs::remove_all(path);
    fs::create_directories(path);
  }
  ~Home() { fs::remove_all(path); }
  std::string site() const { return (path / "site").string(); }
  // Of all files and empty folders.
  std::vector<std::string> names() const {
    std::vector<std::string> out;
    for (const auto& entry : fs::recursive_directory_iterator(path))
      if (entry.is_regular_file() || fs::is_empty(entry))
        out.push_back(entry.path().lexically_relative(path).generic_string());
    std::sort(out.begin(), out.end());
    return out;
  }
  fs::path path = fs::temp_directory_path() / "wenlu-site-folder-测试 1";
};

std::string bytes_of(const fs::path& file) {
  std::ifstream in(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

TEST_CASE("a site lies in its folder and nothing lies beside it") {
  const Home home;
  CHECK(why_no_site_may_be(home.site()).empty());
  CHECK(replace_site(home.site() + "/", kSite).empty());
  CHECK(home.names() == std::vector<std::string>{"site/SHA256SUMS", "site/en/index.html"});
}

TEST_CASE("a new site takes the place of an old one, of which nothing stays") {
  const Home home;
  publish::Files old = kSite;
  old["en/old/index.html"] = "gone";
  CHECK(replace_site(home.site(), old).empty());
  CHECK(why_no_site_may_be(home.site()).empty());
  publish::Files fresh = kSite;
  fresh["en/index.html"] = "two";
  CHECK(replace_site(home.site(), fresh).empty());
  CHECK(home.names() == std::vector<std::string>{"site/SHA256SUMS", "site/en/index.html"});
  CHECK(bytes_of(home.path / "site/en/index.html") == "two");
}

TEST_CASE("while a site is replaced there is one all the time") {
  const Home home;
  CHECK(replace_site(home.site(), kSite).empty());
  fs::create_directories(home.path / "other");
  if (!platform::exchange_folders(home.site(), home.path / "other"))
    SKIP("this disk cannot exchange");
  CHECK(platform::exchange_folders(home.site(), home.path / "other"));
  fs::remove_all(home.path / "other");
  std::atomic<bool> done = false;
  std::atomic<int> missing = 0;
  std::thread visitor([&] {
    while (!done) missing += fs::exists(home.path / "site") ? 0 : 1;
  });
  for (int i = 0; i < 300; ++i) CHECK(replace_site(home.site(), kSite).empty());
  done = true;
  visitor.join();
  CHECK(missing == 0);
  CHECK(home.names() == std::vector<std::string>{"site/SHA256SUMS", "site/en/index.html"});
}

TEST_CASE("what a publication left that was cut short goes with the next one") {
  const Home home;
  write_file(home.path / "site.wenlu-new/half", "");
  write_file(home.path / "site.wenlu-old/half", "");
  CHECK(replace_site(home.site(), kSite).empty());
  CHECK(home.names() == std::vector<std::string>{"site/SHA256SUMS", "site/en/index.html"});
}

TEST_CASE("a folder with other things, or a file, is not taken for a site") {
  const Home home;
  write_file(home.path / "site/thesis.txt", "years of work");
  CHECK(why_no_site_may_be(home.site()).find("other things than a published site") !=
        std::string::npos);
  write_file(home.path / "site/SHA256SUMS", "0  thesis.txt\n");
  CHECK_FALSE(why_no_site_may_be(home.site()).empty());
  CHECK(why_no_site_may_be((home.path / "site/thesis.txt").string()).find("is not a folder") !=
        std::string::npos);
}

TEST_CASE("an empty folder is as good as none, and a link stays a link") {
  const Home home;
  fs::create_directories(home.path / "disk/site");
  fs::create_directory_symlink(home.path / "disk/site", home.site());
  CHECK(why_no_site_may_be(home.site()).empty());
  CHECK(replace_site(home.site(), kSite).empty());
  CHECK(fs::is_symlink(home.site()));
  CHECK(bytes_of(home.path / "disk/site/en/index.html") == "one");
}

TEST_CASE("what cannot be written leaves the old site as it was, and says why") {
  const Home home;
  CHECK(replace_site(home.site(), kSite).empty());
  publish::Files bad = kSite;
  bad["en/index.html/x"] = "a file cannot be a folder";
  CHECK(replace_site(home.site(), bad).find("cannot write") != std::string::npos);
  CHECK(home.names() == std::vector<std::string>{"site/SHA256SUMS", "site/en/index.html"});
}

}  // namespace
}  // namespace wenlu::tool
