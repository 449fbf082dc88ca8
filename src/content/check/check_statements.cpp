#include "content/check/check_statements.h"

#include <algorithm>

#include "content/placeholder.h"
#include "text/quote.h"
#include "text/utf8.h"

namespace wenlu::content {
namespace {

using text::quoted;

// A statement with every field answered by its example.
std::string filled_with_examples(const Statement& statement, Language language) {
  const std::string& text = statement.text.in(language);
  std::string filled;
  std::size_t at = 0;
  for (const Placeholder& placeholder : find_placeholders(text).all) {
    filled += text.substr(at, placeholder.offset - at);
    for (const Field& field : statement.fields)
      if (field.id == placeholder.id) filled += field.example.in(language);
    at = placeholder.offset + placeholder.size;
  }
  return filled + text.substr(at);
}

class StatementCheck {
 public:
  StatementCheck(const Guide& guide, Reading& reading) : guide_(guide), reading_(reading) {}

  void look_at(const Statement& statement) {
    look_at_length(statement);
    for (const Field& field : statement.fields) look_at(statement, field);
  }

 private:
  FilePlace place_of(const Statement& statement) const {
    return reading_.index.place_of(Part::statement, statement.id.value);
  }

  static std::string named(const Statement& statement, const Field& field) {
    return "the field " + quoted(field.id) + " of the statement " + quoted(statement.id.value);
  }

  void look_at_length(const Statement& statement) {
    if (statement.limit <= 0) return;  // found already
    for (Language language = 0; language < guide_.languages.size(); ++language) {
      const std::size_t size = text::to_utf32(filled_with_examples(statement, language)).size();
      if (size <= static_cast<std::size_t>(statement.limit)) continue;
      reading_.found.warning(place_of(statement), "example-too-long", [&] {
        return Said{"with its own examples the statement " + quoted(statement.id.value) + " has " +
                    std::to_string(size) + " characters in " + quoted(guide_.languages[language]) +
                    ", and the desk reads " + std::to_string(statement.limit)};
      });
    }
  }

  void look_at(const Statement& statement, const Field& field) {
    if (field.kind != FieldKind::choice && !field.choices.empty())
      warn_of_key(statement, field, "choices", "choice");
    if (field.kind != FieldKind::date && !field.event.empty())
      warn_of_key(statement, field, "event", "date");
    if (field.kind != FieldKind::choice || field.choices.empty()) return;
    for (Language language = 0; language < guide_.languages.size(); ++language) {
      const std::string& example = field.example.in(language);
      if (std::ranges::any_of(field.choices, [&](const Localized& choice) {
            return choice.in(language) == example;
          }))
        continue;
      reading_.found.warning(place_of(statement), "no-such-choice", [&] {
        return Said{
            "the example " + quoted(example) + " is no choice of " + named(statement, field),
            "take one of its choices for it"};
      });
      return;
    }
  }

  void warn_of_key(const Statement& statement, const Field& field, std::string_view key,
                   std::string_view kind) {
    reading_.found.warning(place_of(statement), "unused-key", [&] {
      return Said{named(statement, field) + " has " + quoted(key) + ", which nobody sees",
                  "only the kind " + quoted(kind) + " has one"};
    });
  }

  const Guide& guide_;
  Reading& reading_;
};

}  // namespace

void check_statements(const Guide& guide, Reading& reading) {
  StatementCheck check(guide, reading);
  for (const auto& [id, statement] : guide.statements) check.look_at(statement);
}

}  // namespace wenlu::content
