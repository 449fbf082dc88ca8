#include "content/diagnostic.h"

#include <algorithm>
#include <tuple>

#include "text/sort_few.h"

namespace wenlu::content {

bool has_errors(const Diagnostics& found) {
  const auto is_error = [](const Diagnostic& d) { return d.severity == Severity::error; };
  return std::any_of(found.begin(), found.end(), is_error);
}

void sort(Diagnostics& found) {
  text::sort_few(found, {}, [](const Diagnostic& d) {
    return std::tie(d.file, d.line, d.column, d.id, d.text);
  });
}

}  // namespace wenlu::content
