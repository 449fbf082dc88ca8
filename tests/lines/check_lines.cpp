// What the contact check says of each line of its input, for tests that ask by the hundred
// thousand: the verdict, then a tab and the text of each web address that it takes for an official
// one.
//
//   wenlu_check_lines content/douyin <addresses.txt
#include <iostream>

#include "engine/safety/contact_check.h"
#include "tool/read_folder.h"

using namespace wenlu;

namespace {

bool is_all_clear(engine::Verdict verdict) {
  return verdict == engine::Verdict::official || verdict == engine::Verdict::unverified;
}

void check(const content::Guide& guide, const std::string& line) {
  const engine::ContactCheck found = engine::check_contact(guide, line, {});
  std::cout << (is_all_clear(found.verdict) ? "clear" : "other");
  for (const engine::FoundContact& contact : found.contacts)
    if (contact.official != nullptr && contact.form == engine::ContactForm::web)
      std::cout << "\t" << contact.written;
  std::cout << "\n";
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) return 2;
  const content::Loaded loaded = content::load(tool::read_folder(argv[1]).files, {});
  for (std::string line; std::getline(std::cin, line);) check(loaded.guide, line);
  return 0;
}
