#include "content/read/table_files.h"

#include <algorithm>

#include "content/read/object_reader.h"
#include "content/read/own_id.h"
#include "content/read/read_channel.h"
#include "content/read/read_readings.h"
#include "content/read/read_statement.h"
#include "content/read/read_tables.h"
#include "content/read/read_text.h"
#include "content/read/read_value.h"
#include "text/quote.h"

namespace wenlu::content {
namespace {

// A table: {"<id>": {…}, …}.
template <class T>
void read_table(const JsonNode& root, Reading& reading, std::map<Id<T>, T>& out) {
  for (const JsonNode& member : root.items) {
    if (reading.found.is_full()) return;
    if (member.key == "$schema") continue;
    if (!is_id(member.key)) {
      reading.found.error(reading.at_key(member), "bad-id", [&] {
        return Said{text::quoted(member.key) + " is not a valid id",
                    "wanted lower-case letters, digits and hyphens, starting with a letter"};
      });
      if (findings_are_read()) reading.index.lose_all(kPartOf<T>);
      continue;
    }
    reading.index.define(kPartOf<T>, member.key, reading.at_key(member));
    T entry;
    entry.id.value = member.key;
    read(member, reading, entry);
    out.emplace(entry.id, std::move(entry));
  }
}

// A list: {"entries": [{…}, …]}.
template <class T>
void read_list(const JsonNode& root, Reading& reading, std::vector<T>& out) {
  ObjectReader in(root, reading);
  in.find("$schema");
  in.required("entries", out);
}

void read_frauds(const JsonNode& root, Reading& reading, std::vector<FraudMark>& out) {
  read_list(root, reading, out);
  if (const JsonNode* entries = root.find("entries"))
    check_distinct_ids(*entries, reading, "fraud mark");
}

void read_ui(const JsonNode& root, Reading& reading, std::map<std::string, Localized>& out) {
  for (const JsonNode& member : root.items) {
    if (reading.found.is_full()) return;
    if (member.key == "$schema") continue;
    if (!is_id(member.key)) {
      reading.found.error(reading.at_key(member), "bad-id", [&] {
        return Said{text::quoted(member.key) + " is not a key of a text",
                    "wanted lower-case letters, digits and hyphens, starting with a letter"};
      });
      continue;
    }
    reading.index.remember("word:" + member.key, reading.at_key(member));
    Localized text;
    read_text(member, reading, Braces::names, text);
    out.emplace(member.key, std::move(text));
  }
}

constexpr TableFile kTables[] = {
    {"channels.json", Part::channel,
     [](auto& n, auto& r, auto& g) { read_table(n, r, g.channels); }},
    {"materials.json", Part::material,
     [](auto& n, auto& r, auto& g) { read_table(n, r, g.materials); }},
    {"waits.json", Part::wait, [](auto& n, auto& r, auto& g) { read_table(n, r, g.waits); }},
    {"notices.json", Part::notice, [](auto& n, auto& r, auto& g) { read_table(n, r, g.notices); }},
    {"sources.json", Part::source, [](auto& n, auto& r, auto& g) { read_table(n, r, g.sources); }},
    {"statements.json", Part::statement,
     [](auto& n, auto& r, auto& g) { read_table(n, r, g.statements); }},
    {"events.json", Part::event, [](auto& n, auto& r, auto& g) { read_table(n, r, g.events); }},
    {"deadlines.json", Part::deadline,
     [](auto& n, auto& r, auto& g) { read_table(n, r, g.deadlines); }},
    {"holidays.json", std::nullopt, [](auto& n, auto& r, auto& g) { read_list(n, r, g.holidays); }},
    {"contacts.json", std::nullopt, [](auto& n, auto& r, auto& g) { read_list(n, r, g.contacts); }},
    {"public_services.json", std::nullopt,
     [](auto& n, auto& r, auto& g) { read_list(n, r, g.public_services); }},
    {"frauds.json", std::nullopt, [](auto& n, auto& r, auto& g) { read_frauds(n, r, g.frauds); }},
    {"readings.json", std::nullopt, [](auto& n, auto& r, auto& g) { read(n, r, g.readings); }},
    {kUiFile, std::nullopt, [](auto& n, auto& r, auto& g) { read_ui(n, r, g.ui); }},
    {kSheetsFile, std::nullopt, [](auto& n, auto& r, auto& g) { read_ui(n, r, g.ui); }},
};

}  // namespace

const TableFile* table_at(std::string_view path) {
  const auto is_it = [path](const TableFile& table) { return table.path == path; };
  const TableFile* found = std::find_if(std::begin(kTables), std::end(kTables), is_it);
  return found == std::end(kTables) ? nullptr : found;
}

std::vector<std::string> table_paths() {
  std::vector<std::string> paths;
  for (const TableFile& table : kTables) paths.emplace_back(table.path);
  return paths;
}

}  // namespace wenlu::content
