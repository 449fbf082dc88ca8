#include "serve/finding_place.h"

namespace wenlu::serve {

std::string finding_place(const content::Diagnostic& finding, std::string_view folder) {
  std::string out(folder);
  while (out.size() > 1 && out.back() == '/') out.pop_back();
  if (finding.file.empty()) return out;
  if (!out.empty() && out.back() != '/') out += '/';
  out += finding.file;
  if (finding.line > 0)
    out += ":" + std::to_string(finding.line) + ":" + std::to_string(finding.column);
  return out;
}

}  // namespace wenlu::serve
