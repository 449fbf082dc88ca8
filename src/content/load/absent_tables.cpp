#include "content/load/absent_tables.h"

#include <algorithm>

#include "content/load/path_meant.h"
#include "text/quote.h"

namespace wenlu::content {
namespace {

bool is_among(const std::vector<Document>& documents, std::string_view path) {
  return std::ranges::find(documents, path, &Document::path) != documents.end();
}

bool is_elsewhere(const std::vector<Document>& documents, std::string_view path) {
  return is_among(documents, "questions/" + std::string(path)) ||
         is_among(documents, "outcomes/" + std::string(path));
}

}  // namespace

std::vector<const TableFile*> lose_absent_tables(const std::vector<Document>& documents,
                                                 Reading& reading) {
  std::vector<const TableFile*> absent;
  for (const std::string& path : table_paths()) {
    const TableFile* table = table_at(path);
    if (!table->part || is_among(documents, path)) continue;
    reading.index.lose_all(*table->part);
    absent.push_back(table);
  }
  return absent;
}

void report_absent_tables(const std::vector<const TableFile*>& absent,
                          const std::vector<Document>& documents, Reading& reading) {
  for (const TableFile* table : absent) {
    const auto uses = std::ranges::count(reading.index.references, *table->part, &Reference::part);
    if (is_meant(documents, table->path) || is_elsewhere(documents, table->path)) continue;
    if (uses == 0) {
      reading.index.find_again(*table->part);
      continue;
    }
    reading.found.error({}, "missing-file", [&] {
      return Said{"there is no " + text::quoted(table->path) + ", to which " +
                      std::to_string(uses) + (uses == 1 ? " place refers" : " places refer"),
                  "is it missing, or does it lie elsewhere?"};
    });
  }
}

}  // namespace wenlu::content
