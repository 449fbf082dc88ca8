// The files at the top of a guide's folder, guide.json aside: tables of entries by id, lists, and
// the words of the page.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "content/guide.h"
#include "content/read/reading.h"

namespace wenlu::content {

struct TableFile {
  std::string_view path;
  std::optional<Part> part;  // what is lost when it cannot be read
  void (*read)(const JsonNode& root, Reading& reading, Guide& guide);
};

// The words of the page that the guide gives itself; the bundle carries all, without their names.
inline constexpr std::string_view kUiFile = "ui.json";

// Those that only paper needs; they stay out of the bundle.
inline constexpr std::string_view kSheetsFile = "sheets.json";

// The one that is called so; nullptr when none is.
const TableFile* table_at(std::string_view path);

std::vector<std::string> table_paths();

}  // namespace wenlu::content
