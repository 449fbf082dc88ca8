// A file written whole.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include "tool/console.h"

namespace wenlu::tool {

// Makes the folders that are missing. False when it could not be written.
bool write_file(const std::filesystem::path& file, std::string_view bytes);

// The same; when it could not be written that is said, and the command fails.
void save_file(const std::string& file, std::string_view bytes, Console& console);

}  // namespace wenlu::tool
