// Content from somebody who means harm: whatever it is, it ends in findings.
#include <algorithm>

#include <catch2/catch_test_macros.hpp>

#include "content/edited_guide.h"
#include "support/guides.h"
#include "support/times_as_long.h"

namespace wenlu::tests {
namespace {

using content::load;
using content::Loaded;

Files everything() { return read_folder(source_path("tests/guides/everything")); }

// guide.json and one more file: enough to read that one, and quick.
struct Pair {
  Files files;
  std::string& changed() { return files.back().bytes; }
};

std::vector<Pair> pairs() {
  const Files all = everything();
  std::vector<Pair> out;
  for (const content::SourceFile& file : all) {
    Pair pair;
    if (file.path != "guide.json")
      pair.files.push_back(
          {"guide.json", read_file(source_path("tests/guides/everything/guide.json"))});
    pair.files.push_back(file);
    out.push_back(std::move(pair));
  }
  return out;
}

bool complains_about(const Loaded& loaded, const std::string& path) {
  return std::any_of(loaded.found.begin(), loaded.found.end(),
                     [&path](const content::Diagnostic& d) { return d.file == path; });
}

TEST_CASE("a content file cut short at any byte is refused") {
  for (Pair& pair : pairs()) {
    const std::string whole = pair.changed();
    const std::string path = pair.files.back().path;
    for (std::size_t size = 0; size <= whole.find_last_of('}'); ++size) {
      pair.changed() = whole.substr(0, size);
      if (!complains_about(load(pair.files, shanghai()), path)) FAIL(path << " cut at " << size);
    }
  }
}

TEST_CASE("a content file with any byte changed does no harm") {
  std::size_t broken = 0;
  constexpr std::string_view kFlips = "\x01\x20\x80";
  for (Pair& pair : pairs()) {
    std::string& bytes = pair.changed();
    for (std::size_t at = 0; at < bytes.size(); ++at) {
      const char kept = bytes[at];
      bytes[at] = static_cast<char>(kept ^ kFlips[at % kFlips.size()]);
      if (!keeps_its_word(load(pair.files, shanghai()))) ++broken;
      bytes[at] = kept;
    }
  }
  CHECK(broken == 0);
}

TEST_CASE("any value may stand where another is wanted") {
  std::size_t broken = 0;
  for (Pair& pair : pairs()) {
    const std::string whole = pair.changed();
    for (std::size_t at = whole.find(": "); at != whole.npos; at = whole.find(": ", at + 1)) {
      const std::size_t end = whole.find_first_of(",}\n", at);
      for (const char* value :
           {"null", "true", "-7", "1e308", "\"\"", "[]", "{}", "[[null]]", "{\"a\": {}}"}) {
        pair.changed() = whole;
        pair.changed().replace(at + 2, end - at - 2, value);
        if (!keeps_its_word(load(pair.files, shanghai()))) ++broken;
      }
    }
  }
  CHECK(broken == 0);
}

// What one would put into every string of the content to break out of it.
const std::vector<std::string> kPayloads = {
    R"(<script>alert(1)</script>)",
    R"('\" onload=alert(1) x=\")",
    "javascript:alert(1)",
    "__proto__",
    "constructor",
    "\\u202Etxt.exe",
    "\\u200B\\u200D\\uFEFF",
    "\\u0000",
    "\\u001b[2J",
    "{wait:x}{",
    "%00%n%s",
    "../../etc/passwd",
    "\\ud83d\\ude00",
    "{{7*7}}",
    "$(id)",
    "`id`",
    "\\u2028",
};

TEST_CASE("payloads in every string come back as text or are refused") {
  std::size_t payload = 0;
  std::size_t broken = 0;
  for (Pair& pair : pairs()) {
    const std::string whole = pair.changed();
    for (std::size_t at = whole.find('"'); at != whole.npos; at = whole.find('"', at + 1)) {
      pair.changed() = whole;
      pair.changed().insert(at + 1, kPayloads[payload++ % kPayloads.size()]);
      if (!keeps_its_word(load(pair.files, shanghai()))) ++broken;
    }
  }
  CHECK(broken == 0);
}

TEST_CASE("markup in a text stays what it is") {
  Files files = everything();
  edit(files, "sources.json", "An article", "<img src=x onerror=alert(1)>");
  const Loaded loaded = load(files, shanghai());
  CHECK(loaded.found.empty());
  CHECK(loaded.guide.sources.at({"article"}).title.in(1) == "<img src=x onerror=alert(1)>");
}

TEST_CASE("keys that mean something to JavaScript are keys like any other") {
  Files files = everything();
  edit(files, "sources.json", "\"article\":", "\"__proto__\": {\"toString\": 1}, \"article\":");
  CHECK(content::has_errors(load(files, shanghai()).found));
}

TEST_CASE("a finding cannot forge its line or steer the terminal") {
  Files files = everything();
  edit(files, "questions/role.json", R"("next": "order-help")", R"("next": "x\u001b[2J\nok")");
  for (const content::Diagnostic& d : load(files, shanghai()).found) {
    for (const char c : d.text + d.hint) CHECK(static_cast<unsigned char>(c) >= 0x20);
  }
}

// `begin`, then what `part` gives for 0, 1, 2… until there are `size` bytes, then `end`.
std::string mischief(std::size_t size, const std::string& begin, std::string (*part)(int),
                     const std::string& end) {
  std::string bytes = begin;
  for (int i = 0; bytes.size() < size; ++i) bytes += part(i);
  return bytes + end;
}

TEST_CASE("four times the mischief in one file takes about four times as long") {
  struct Row {
    const char* path;
    std::string begin;
    std::string (*part)(int);
    std::string end;
  };
  const Row rows[] = {
      {"questions/role.json", "{", [](int) -> std::string { return "\"a\":1,"; }, "\"b\":1}"},
      {"sources.json", "{", [](int i) { return "\"K" + std::to_string(i) + "\":{},"; }, "\"b\":1}"},
      {"frauds.json", "{\"entries\":[", [](int) -> std::string { return "7,"; }, "7]}"},
  };
  for (const Row& row : rows) {
    const auto loading = [&](std::size_t size) {
      Files files = read_folder(source_path("tests/guides/smallest"));
      std::erase_if(files, [&](const auto& file) { return file.path == row.path; });
      files.push_back({row.path, mischief(size, row.begin, row.part, row.end)});
      CHECK(content::has_errors(load(files, shanghai()).found));
      return [files] { load(files, shanghai()); };
    };
    CAPTURE(row.path);
    CHECK(times_as_long(loading(400'000), loading(100'000)) < 10);
  }
}

}  // namespace
}  // namespace wenlu::tests
