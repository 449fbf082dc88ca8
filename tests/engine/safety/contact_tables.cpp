// Held on whole tables of the shipped guide's contacts, "expected<tab>text" a line: contacts_unseen
// was written without looking at the code, contacts_seen with it.
#include <sstream>

#include <catch2/catch_test_macros.hpp>

#include "engine/safety/contact_check.h"
#include "support/guides.h"

using namespace wenlu;
using engine::Verdict;

namespace {

std::vector<std::string> lines_of(const std::string& name) {
  std::istringstream in(tests::read_file(tests::source_path("tests/engine/safety/" + name)));
  std::vector<std::string> lines;
  for (std::string line; std::getline(in, line);)
    if (!line.empty()) lines.push_back(line);
  return lines;
}

std::string word(Verdict verdict) {
  switch (verdict) {
    case Verdict::official:
    case Verdict::unverified:
      return "listed";
    case Verdict::partial:
      return "partial";
    case Verdict::anybodys:
      return "anyone";
    case Verdict::public_service:
      return "public";
    case Verdict::only_code:
      return "code";
    case Verdict::fraud:
      return "alarm";
    case Verdict::not_listed:
    case Verdict::unknown:
      return "unknown";
  }
  return "";
}

bool is_as(const std::string& expected, const std::string& told) {
  if (expected.starts_with('!')) return expected.substr(1) != told;
  return ("|" + expected + "|").find("|" + told + "|") != std::string::npos;
}

// "told, not expected: text" for each line of the table that is judged otherwise.
std::vector<std::string> misjudged(const std::string& name) {
  static const content::Guide guide = tests::load_shipped();
  std::vector<std::string> rows;
  for (const std::string& line : lines_of(name)) {
    const std::size_t tab = line.find('\t');
    const std::string text = line.substr(tab + 1);
    const std::string told = word(engine::check_contact(guide, text, {}).verdict);
    if (!is_as(line.substr(0, tab), told))
      rows.push_back(told + ", not " + line.substr(0, tab) + ": " + text);
  }
  return rows;
}

}  // namespace

TEST_CASE("the tables of contacts are long enough to tell") {
  CHECK(lines_of("contacts_unseen.txt").size() >= 100);
  CHECK(lines_of("contacts_unseen.txt").size() + lines_of("contacts_seen.txt").size() >= 200);
}

TEST_CASE("every contact written with the code at hand is judged as it should be") {
  CHECK(misjudged("contacts_seen.txt") == std::vector<std::string>{});
}

TEST_CASE("of the contacts written without it at most one in twenty is judged otherwise") {
  const std::vector<std::string> rows = misjudged("contacts_unseen.txt");
  CAPTURE(rows);
  CHECK(rows.size() * 20 <= lines_of("contacts_unseen.txt").size());
  for (const std::string& row : rows) CHECK_FALSE(row.starts_with("listed,"));
}

TEST_CASE("of the harmless texts at most one in a hundred is called a fraud") {
  const content::Guide guide = tests::load_shipped();
  std::vector<std::string> texts = lines_of("harmless_unseen.txt");
  for (const char* name : {"harmless_seen.txt", "harmless_held_out.txt"})
    for (const std::string& text : lines_of(name)) texts.push_back(text);
  std::vector<std::string> alarms;
  for (const std::string& text : texts)
    if (engine::check_contact(guide, text, {}).verdict == Verdict::fraud) alarms.push_back(text);
  CAPTURE(alarms);
  CHECK(alarms.size() * 100 <= texts.size());
}
