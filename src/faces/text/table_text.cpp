#include "faces/text/table_text.h"

namespace wenlu::faces {

void write_table(const std::vector<std::string>& head,
                 const std::vector<std::vector<std::string>>& rows, LineWriter& out) {
  for (const std::vector<std::string>& row : rows) {
    if (row.empty()) continue;
    const std::string first = head.empty() || head.front().empty() ? "" : head.front() + ": ";
    out.line(first + row.front(), "- ");
    for (std::size_t i = 1; i < row.size(); ++i) {
      const std::string label = i < head.size() && !head[i].empty() ? head[i] + ": " : "";
      out.line(label + row[i], "  ");
    }
  }
}

}  // namespace wenlu::faces
