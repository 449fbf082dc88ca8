// Braces in texts: "{wait:ordinary}" stands for an entry of a table, "{order}" for a field of a
// statement or a figure that the page fills in.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace wenlu::content {

struct Placeholder {
  std::size_t offset;     // of its "{"
  std::size_t size;       // with both braces
  std::string_view kind;  // "wait"; "" in "{order}"
  std::string_view id;    // "ordinary", "order"
};

struct Placeholders {
  std::vector<Placeholder> all;
  std::optional<std::size_t> broken;  // offset of the first brace that belongs to none of them
};

// What lies between braces is "id" or "kind:id", both as is_id() has them; underscores count as
// letters.
Placeholders find_placeholders(std::string_view text);

}  // namespace wenlu::content
