// Held on whole tables, one text a line: *_unseen.txt were written without looking at the code,
// *_seen.txt with it. *_held_out.txt were written later, a list at a time, by people who had seen
// neither the code nor the other tables. Of a hundred secrets of the first lists 14 to 23 were
// missed when they were first read; what was missed was mended before the next list, and of the
// last two hundred 7 were missed (3.5 %), while none of two hundred harmless texts was blocked.
// \n in them is a line break.
#include <sstream>

#include <catch2/catch_test_macros.hpp>

#include "engine/safety/secrets.h"
#include "support/guides.h"

using namespace wenlu;

namespace {

std::string with_breaks(std::string line) {
  for (std::size_t at = line.find("\\n"); at != line.npos; at = line.find("\\n", at))
    line.replace(at, 2, "\n");
  return line;
}

std::vector<std::string> lines_of(const std::string& name) {
  std::istringstream in(tests::read_file(tests::source_path("tests/engine/safety/" + name)));
  std::vector<std::string> lines;
  for (std::string line; std::getline(in, line);)
    if (!line.empty()) lines.push_back(with_breaks(line));
  return lines;
}

// The lines of a table in which secrets are found, or are not.
std::vector<std::string> lines_where(const std::string& name, bool secret) {
  std::vector<std::string> lines = lines_of(name);
  std::erase_if(lines, [&](const std::string& line) {
    return engine::looks_like_secret(line).has_value() != secret;
  });
  return lines;
}

}  // namespace

TEST_CASE("the tables of secrets and of harmless texts are long enough to tell") {
  CHECK(lines_of("secrets_unseen.txt").size() >= 100);
  CHECK(lines_of("secrets_unseen.txt").size() + lines_of("secrets_seen.txt").size() >= 200);
  CHECK(lines_of("harmless_unseen.txt").size() >= 100);
  CHECK(lines_of("harmless_unseen.txt").size() + lines_of("harmless_seen.txt").size() >= 200);
}

TEST_CASE("no secret of the tables is missed, however it is written") {
  CHECK(lines_where("secrets_unseen.txt", false) == std::vector<std::string>{});
  CHECK(lines_where("secrets_seen.txt", false) == std::vector<std::string>{});
}

TEST_CASE("no harmless text of the tables is taken for a secret") {
  CHECK(lines_where("harmless_unseen.txt", true) == std::vector<std::string>{});
  CHECK(lines_where("harmless_seen.txt", true) == std::vector<std::string>{});
}

TEST_CASE("of the secrets held out at most one in twenty is missed") {
  const std::vector<std::string> missed = lines_where("secrets_held_out.txt", false);
  const std::size_t count = lines_of("secrets_held_out.txt").size();
  CAPTURE(missed);
  CHECK(count >= 800);
  CHECK(missed.size() * 20 <= count);
}

TEST_CASE("of the harmless texts held out at most one in twenty is blocked") {
  const std::vector<std::string> blocked = lines_where("harmless_held_out.txt", true);
  const std::size_t count = lines_of("harmless_held_out.txt").size();
  CAPTURE(blocked);
  CHECK(count >= 800);
  CHECK(blocked.size() * 20 <= count);
}
