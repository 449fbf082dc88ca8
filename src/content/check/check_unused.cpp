#include "content/check/check_unused.h"

#include <set>

#include "text/quote.h"

namespace wenlu::content {
namespace {

constexpr Part kTables[] = {Part::channel, Part::material,  Part::wait,     Part::notice,
                            Part::source,  Part::statement, Part::deadline, Part::event};

constexpr Part kAll[] = {Part::question,  Part::option,   Part::outcome, Part::channel,
                         Part::material,  Part::wait,     Part::notice,  Part::source,
                         Part::statement, Part::deadline, Part::event};

}  // namespace

void check_unused(Reading& reading) {
  // A file or a value that could not be read may have used anything.
  for (const std::string_view rule : {"wrong-type", "missing-key", "unknown-key", "bad-id"})
    if (reading.found.has(rule)) return;
  for (const Part part : kAll) {
    if (reading.index.lost_any(part)) return;
  }
  std::set<std::pair<Part, std::string>> used;
  std::set<Part> misspelt;  // an unknown id of this kind may have meant any entry
  for (const Reference& reference : reading.index.references) {
    used.insert({reference.part, reference.id});
    if (!reading.index.knows(reference.part, reference.id)) misspelt.insert(reference.part);
  }
  for (const Part part : kTables) {
    if (misspelt.count(part) > 0) continue;
    for (const std::string& id : reading.index.ids(part)) {
      if (used.count({part, id}) > 0) continue;
      reading.found.warning(reading.index.place_of(part, id), "unused-entry", [&] {
        return Said{"nothing refers to the " + std::string(name_of(part)) + " " + text::quoted(id),
                    "name it where it belongs, or remove it"};
      });
    }
  }
}

}  // namespace wenlu::content
