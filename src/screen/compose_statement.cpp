#include <algorithm>

#include "screen/composer.h"

namespace wenlu::screen {
namespace {

// The template with every field's example in its place.
std::string word_example(const Composer& composer, const content::Statement& statement) {
  return replace_braces(
      composer.text(statement.text), [&](std::string_view name) -> std::optional<std::string> {
        const auto it = std::ranges::find(statement.fields, name, &content::Field::id);
        if (it == statement.fields.end()) return std::nullopt;
        return composer.text(it->example);
      });
}

std::string word_part(const Composer& composer, const content::Field& field) {
  const std::string label = composer.text(field.label);
  const std::string hint = composer.text(field.hint);
  return hint.empty() ? label : composer.say("with-remark", {{"text", label}, {"remark", hint}});
}

}  // namespace

std::optional<StatementBlock> compose_statement(const Composer& composer,
                                                const content::Outcome& outcome) {
  const content::Statement* statement = find_in(composer.guide.statements, outcome.statement);
  if (statement == nullptr) return std::nullopt;
  StatementBlock block;
  block.title = composer.say("statement-title");
  block.intro = composer.words.sentences(
      {composer.say("statement-limit", {{"n", std::to_string(statement->limit)}}),
       composer.text(statement->limit_note)});
  block.example = word_example(composer, *statement);
  for (const content::Field& field : statement->fields)
    block.parts.push_back(word_part(composer, field));
  block.copy = {composer.say("copy"), {Verb::copy, "statement", ""}, std::nullopt, true};
  return block;
}

}  // namespace wenlu::screen
