#include "content/diagnostic.h"

#include <algorithm>
#include <tuple>

namespace wenlu::content {

bool has_errors(const Diagnostics& found) {
  const auto is_error = [](const Diagnostic& d) { return d.severity == Severity::error; };
  return std::any_of(found.begin(), found.end(), is_error);
}

void sort(Diagnostics& found) {
  const auto key = [](const Diagnostic& d) {
    return std::tie(d.file, d.line, d.column, d.id, d.text);
  };
  const auto before = [&key](const Diagnostic& a, const Diagnostic& b) { return key(a) < key(b); };
  std::stable_sort(found.begin(), found.end(), before);
}

}  // namespace wenlu::content
