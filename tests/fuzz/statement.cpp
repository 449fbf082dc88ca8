// A statement: the first line is an editor's template, the others are what a visitor typed.
// Whatever they are, only required fields that were left empty are missed, and the count is kept.
#include "engine/case/statement.h"

#include <array>

#include "fuzz.h"

namespace wenlu::fuzz {
namespace {

constexpr std::array<const char*, 3> kFields = {"order", "day", "wish"};

content::Statement statement(std::string_view text) {
  content::Statement made;
  made.text.by_language = {std::string(text)};
  made.limit = 20;
  for (const char* id : kFields) {
    content::Field field;
    field.id = id;
    field.required = field.id == "order";
    made.fields.push_back(field);
  }
  return made;
}

// `s` up to the next line feed, which it loses.
std::string_view take_line(std::string_view& s) {
  const std::size_t end = s.find('\n');
  const std::string_view line = s.substr(0, end);
  s.remove_prefix(end == s.npos ? s.size() : end + 1);
  return line;
}

}  // namespace

WENLU_FUZZ_TARGET {
  std::string_view rest = bytes(data, size);
  const content::Statement made = statement(take_line(rest));
  std::map<std::string, std::string> typed;
  for (const char* id : kFields) typed[id] = take_line(rest);
  const engine::Finished finished = engine::finish(made, 0, typed);
  for (const std::string& id : finished.missing) hold(id == "order");
  hold(finished.characters <= finished.text.size());
  hold(finished.over_limit == (finished.characters > 20 ? finished.characters - 20 : 0));
  return 0;
}

}  // namespace wenlu::fuzz
