#include "screen/compose/compose_statement.h"

#include <algorithm>
#include <charconv>

#include "engine/case/statement.h"
#include "screen/wording/word_secret.h"
#include "text/utf8.h"

namespace wenlu::screen {
namespace {

using Values = std::map<std::string, std::string>;

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

Input::Kind kind_of(content::FieldKind kind) {
  switch (kind) {
    case content::FieldKind::text:
      return Input::Kind::line;
    case content::FieldKind::number:
      return Input::Kind::digits;
    case content::FieldKind::date:
      return Input::Kind::date;
    case content::FieldKind::choice:
      return Input::Kind::choice;
  }
  return Input::Kind::line;
}

// The day of the field's event in this case; "" when it is not known.
std::string day_of_event(const Composer& composer, const content::Outcome& outcome,
                         const content::EventId& event) {
  const auto dates = composer.state.cases.find(outcome.id);
  if (dates == composer.state.cases.end()) return "";
  const auto date = dates->second.find(event);
  if (date == dates->second.end()) return "";
  return content::to_string(engine::wall_clock(date->second, composer.guide.time_zone).date);
}

std::string value_in(const Composer& composer, const content::Outcome& outcome,
                     const content::Field& field) {
  const auto it = composer.state.filled.find(field.id);
  return it == composer.state.filled.end() ? day_of_event(composer, outcome, field.event)
                                           : it->second;
}

std::string word_hint(const Composer& composer, const content::Field& field) {
  const bool to_write =
      field.kind == content::FieldKind::text || field.kind == content::FieldKind::number;
  const std::string hint = composer.text(field.hint);
  return composer.words.sentences(
      {hint.empty() ? "" : composer.say("sentence", {{"text", hint}}),
       to_write ? composer.say("for-example", {{"example", composer.text(field.example)}}) : ""});
}

Input compose_input(const Composer& composer, const content::Outcome& outcome,
                    const content::Field& field) {
  Input input;
  input.kind = kind_of(field.kind);
  input.label = composer.text(field.label);
  input.hint = word_hint(composer, field);
  input.value = value_in(composer, outcome, field);
  for (const content::Localized& choice : field.choices)
    input.choices.push_back(composer.text(choice));
  if (!input.choices.empty()) input.unchosen = composer.say("choose-one");
  input.problem = word_secret(composer.words, input.value);
  if (input.problem.empty() && text::length(input.value) >= kMostTyped)
    input.problem = composer.say("typed-too-long", {{"n", std::to_string(kMostTyped)}});
  input.action = {ActionKind::fill, field.id, ""};
  return input;
}

// A choice is stored as its number, so that it follows the language.
std::string value_of(const Input& input) {
  if (engine::looks_like_secret(input.value)) return "";
  if (input.kind != Input::Kind::choice) return input.value;
  std::size_t number = 0;
  std::from_chars(input.value.data(), input.value.data() + input.value.size(), number);
  return number >= 1 && number <= input.choices.size() ? input.choices[number - 1] : "";
}

std::string word_status(const Composer& composer, const content::Statement& statement,
                        const engine::Finished& finished) {
  if (finished.over_limit > 0)
    return composer.words.say_count({"statement-too-long", "statement-too-long-one"},
                                    static_cast<std::int64_t>(finished.over_limit));
  if (finished.missing.empty()) return composer.say("statement-complete");
  std::vector<std::string> labels;
  for (const content::Field& field : statement.fields)
    if (std::ranges::count(finished.missing, field.id) > 0)
      labels.push_back(composer.text(field.label));
  return composer.say("statement-missing", {{"label", composer.words.list(labels)}});
}

StatementBlock::Draft compose_draft(const Composer& composer, const content::Statement& statement,
                                    const std::vector<Input>& inputs) {
  Values values;
  for (const Input& input : inputs) values[input.action.subject] = value_of(input);
  engine::Finished finished = engine::finish(statement, composer.words.language(), values);
  StatementBlock::Draft draft;
  draft.title = composer.say("statement-preview");
  draft.count = composer.say("statement-count", {{"used", std::to_string(finished.characters)},
                                                 {"limit", std::to_string(statement.limit)}});
  draft.too_long = finished.over_limit > 0;
  // Harmless pieces may make a secret together.
  const std::string secret = word_secret(composer.words, finished.text);
  draft.status = secret.empty() ? word_status(composer, statement, finished) : secret;
  if (secret.empty()) draft.text = std::move(finished.text);
  draft.copy = {composer.say("copy"), copying(CopySource::draft), std::nullopt, true};
  draft.clear = {composer.say("statement-clear"), {ActionKind::fill, "", ""}, std::nullopt, false};
  return draft;
}

// The first that applies; null when none does.
const content::Statement* statement_of(const Composer& composer, const content::Outcome& outcome) {
  for (const content::StatementId& id : outcome.statements) {
    const content::Statement* statement = find_in(composer.guide.statements, id);
    if (statement && engine::holds(statement->when, composer.state.journey.answers))
      return statement;
  }
  return nullptr;
}

}  // namespace

std::optional<StatementBlock> compose_statement(const Composer& composer,
                                                const content::Outcome& outcome) {
  const content::Statement* statement = statement_of(composer, outcome);
  if (statement == nullptr) return std::nullopt;
  StatementBlock block;
  block.title = composer.say("statement-title");
  block.intro = composer.words.sentences(
      {composer.say("statement-limit", {{"n", std::to_string(statement->limit)}}),
       composer.text(statement->limit_note)});
  block.example = word_example(composer, *statement);
  block.copy = {composer.say("copy"), copying(CopySource::statement), std::nullopt, false};
  block.form = composer.say("statement-write-own");
  for (const content::Field& field : statement->fields) {
    if (composer.now)
      block.inputs.push_back(compose_input(composer, outcome, field));
    else
      block.parts.push_back(word_part(composer, field));
  }
  // A timeless page has no script that could put a text together.
  if (!composer.now) return block;
  block.privacy = composer.say("statement-stays-here");
  block.draft = compose_draft(composer, *statement, block.inputs);
  return block;
}

}  // namespace wenlu::screen
