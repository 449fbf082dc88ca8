// The loader and the published schemas know the same keys.
#include <set>

#include <catch2/catch_test_macros.hpp>
#include <nlohmann/json.hpp>

#include "content/edited_guide.h"
#include "support/guides.h"

namespace wenlu::tests {
namespace {

using Keys = std::set<std::string>;

// The keys that the loader lists when it meets one that it does not know, in the object of `path`
// that starts with `opening` in the guide "everything".
Keys known_to_loader(const char* path, const std::string& opening) {
  Files files = read_folder(source_path("tests/guides/everything"));
  edit(files, path, opening,
       opening.substr(0, opening.find('{') + 1) + "\"zzzzzzzzzzzz\": 0, " +
           opening.substr(opening.find('{') + 1));
  Keys keys;
  for (const content::Diagnostic& d : content::load(files, shanghai()).found) {
    if (d.id != "unknown-key") continue;
    for (std::size_t at = d.hint.find('"'); at != d.hint.npos; at = d.hint.find('"', at)) {
      const std::size_t end = d.hint.find('"', at + 1);
      keys.insert(d.hint.substr(at + 1, end - at - 1));
      at = end + 1;
    }
  }
  return keys;
}

Keys known_to_schema(const std::string& schema, const std::string& pointer) {
  const auto document = nlohmann::json::parse(read_file(source_path("content/schema/") + schema));
  Keys keys;
  for (const auto& property :
       document.at(nlohmann::json::json_pointer(pointer + "/properties")).items()) {
    keys.insert(property.key());
  }
  return keys;
}

TEST_CASE("the loader and the schemas know the same keys") {
  struct Row {
    const char* path;
    const char* opening;
    const char* schema;
    const char* pointer;
  };
  const Row rows[] = {
      {"guide.json", "{\n  \"$schema\"", "guide.schema.json", ""},
      {"questions/role.json", "{\n  \"$schema\"", "question.schema.json", ""},
      {"questions/order-help.json", "{\"id\": \"late\"", "question.schema.json", "/$defs/option"},
      {"outcomes/order.json", "{\n  \"$schema\"", "outcome.schema.json", ""},
      {"outcomes/order.json", "{\"channel\": \"hotline\"", "outcome.schema.json", "/$defs/way"},
      {"outcomes/order.json", "\"sections\": [\n    {", "outcome.schema.json", "/$defs/section"},
      {"outcomes/order.json", "\"table\": {", "outcome.schema.json",
       "/$defs/section/properties/table"},
      {"outcomes/order.json", "{\"do\": \"tap\"", "common.schema.json", "/$defs/step"},
      {"channels.json", "\"hotline\": {", "channels.schema.json", "/$defs/entry"},
      {"channels.json", "\"place\": {", "channels.schema.json", "/$defs/place"},
      {"channels.json", "{\"wait\": \"long-queue\"", "channels.schema.json", "/$defs/queue"},
      {"materials.json", "\"order-number\": {", "materials.schema.json", "/$defs/entry"},
      {"waits.json", "\"complex\": {", "waits.schema.json", "/$defs/entry"},
      {"notices.json", "\"no-codes\": {", "notices.schema.json", "/$defs/entry"},
      {"sources.json", "\"article\": {", "sources.schema.json", "/$defs/entry"},
      {"statements.json", "\"complaint\": {", "statements.schema.json", "/$defs/entry"},
      {"statements.json", "\"fields\": [\n      {", "statements.schema.json", "/$defs/field"},
      {"events.json", "\"request\": {", "events.schema.json", "/$defs/entry"},
      {"deadlines.json", "\"more-material\": {", "deadlines.schema.json", "/$defs/entry"},
      {"holidays.json", "{\n  \"$schema\"", "holidays.schema.json", ""},
      {"holidays.json", "\"entries\": [\n    {", "holidays.schema.json", "/$defs/entry"},
      {"contacts.json", "\"entries\": [\n    {", "contacts.schema.json", "/$defs/entry"},
      {"readings.json", "{\n  \"$schema\"", "readings.schema.json", ""},
      {"frauds.json", "\"entries\": [\n    {", "frauds.schema.json", "/$defs/entry"},
      {"public_services.json", "\"entries\": [\n    {", "public_services.schema.json",
       "/$defs/entry"},
  };
  for (const Row& row : rows) {
    INFO(row.path << " at " << row.opening);
    CHECK(known_to_loader(row.path, row.opening) == known_to_schema(row.schema, row.pointer));
  }
}

}  // namespace
}  // namespace wenlu::tests
