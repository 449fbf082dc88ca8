#include "tool/write_file.h"

#include <fstream>

#include "tool/file_path.h"

namespace wenlu::tool {

bool write_file(const std::filesystem::path& file, std::string_view bytes) {
  std::error_code ignored;  // what follows from it is seen below
  std::filesystem::create_directories(file.parent_path(), ignored);
  std::ofstream stream(file, std::ios::binary);
  stream << bytes;
  return static_cast<bool>(stream.flush());
}

void save_file(const std::string& file, std::string_view bytes, Console& console) {
  if (!write_file(path_of(file), bytes))
    console.refuse(kWrongUsage, "cannot write " + text::shown(file));
}

}  // namespace wenlu::tool
