#include "content/load/load.h"

#include "content/check/check_claims.h"
#include "content/check/check_conditions.h"
#include "content/check/check_contradictions.h"
#include "content/check/check_deadlines.h"
#include "content/check/check_repeats.h"
#include "content/check/check_statements.h"
#include "content/check/check_translations.h"
#include "content/check/check_unused.h"
#include "content/check/check_words.h"
#include "content/load/absent_tables.h"
#include "content/load/assemble.h"
#include "content/load/documents.h"
#include "content/load/unknown_once.h"
#include "text/position.h"

namespace wenlu::content {

Loaded load(const std::vector<SourceFile>& files, const TimeZone& zone,
            const BuiltInWords& built_in) {
  Reading reading;
  std::vector<Document> documents = list_documents(files, reading.found);
  DocumentParser parser;
  const auto open = [&](Document& document) { parser.parse(document, reading.found); };
  const auto absent = lose_absent_tables(documents, reading);
  Guide guide = assemble(documents, open, zone, reading);
  report_absent_tables(absent, documents, reading);
  say_unknown_once(reading.found);
  check_conditions(guide, reading);
  check_claims(guide, reading);
  check_contradictions(guide, reading);
  check_repeats(guide, reading);
  check_statements(guide, reading);
  check_deadlines(guide, reading);
  check_unused(reading);
  check_translations(guide, built_in, reading);
  if (!built_in.empty()) check_words(guide, built_in, reading);
  return {std::move(guide), reading.found.take()};
}

NamedZone named_zone(const std::vector<SourceFile>& files) {
  for (const SourceFile& file : files) {
    if (file.path != "guide.json") continue;
    Findings ignored;
    Document document{file.path, file.bytes, {}, false};
    DocumentParser().parse(document, ignored);
    const JsonNode* name = document.root.find("time_zone");
    if (name == nullptr) return {};
    const auto [line, column] = text::position_of(file.bytes, name->offset);
    return {name->string, line, column, std::string(text::line_at(file.bytes, name->offset))};
  }
  return {};
}

}  // namespace wenlu::content
