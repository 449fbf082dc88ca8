// One finding about content: what was found, what was wanted, where, and how to mend it.
#pragma once

#include <string>
#include <vector>

namespace wenlu::content {

enum class Severity { error, warning };

struct Diagnostic {
  Severity severity = Severity::error;
  std::string id;    // stable name of the rule: "unknown-target"
  std::string file;  // as given to the loader: "questions/who.json"; "" for the guide as a whole
  std::size_t line = 0;    // from 1; 0 when the finding has no place
  std::size_t column = 0;  // from 1, in characters
  std::string text;        // lower case, no full stop: `"sellr" is not a question or outcome`
  std::string hint;        // what to do; "" when the text says it all
  std::string quoted;      // the line of the file, for the caret; "" without a place
  bool operator==(const Diagnostic&) const = default;
};

using Diagnostics = std::vector<Diagnostic>;

bool has_errors(const Diagnostics& found);

// By file, line, column, id.
void sort(Diagnostics& found);

}  // namespace wenlu::content
