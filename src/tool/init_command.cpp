#include "tool/init_command.h"

#include <filesystem>
#include <memory>

#include "content/id.h"
#include "tool/file_path.h"
#include "tool/starter_guide.h"
#include "tool/today.h"
#include "tool/write_file.h"

namespace wenlu::tool {
namespace {

namespace fs = std::filesystem;

// In the time zone of the guide that is written, since 1991.
const content::TimeZone kShanghai{"Asia/Shanghai", {{-62135596800, 8 * 3600}}};

// The guide is called as its folder is, where that can be an id.
std::string id_for(const fs::path& folder) {
  const std::string name = last_name_of(folder);
  return content::is_id(name) ? name : "help";
}

// "" when there is no such folder yet, or nothing in it; else why not.
std::string why_not_there(const fs::path& folder) {
  std::error_code failed;
  const fs::file_status status = fs::status(folder, failed);
  if (status.type() == fs::file_type::not_found) return "";
  if (status.type() != fs::file_type::directory) return "is no folder";
  const bool is_empty = fs::is_empty(folder, failed);
  if (failed) return "cannot be read: " + failed.message();
  return is_empty ? "" : "is not empty; wanted a new folder, or an empty one";
}

void run(const std::string& named, Console& console) {
  const fs::path folder = path_of(named);
  const std::string why_not = why_not_there(folder);
  if (!why_not.empty()) return console.refuse(kWrongUsage, text::shown(named) + " " + why_not);
  const auto files = starter_guide(id_for(folder), today_in(kShanghai));
  for (const auto& [path, bytes] : files)
    if (!write_file(folder / path_of(path), bytes))
      return console.refuse(kWrongUsage, "cannot write " + text::shown(name_of(folder / path)));
  console.out << "wrote " << files.size() << " files into " << text::shown(named)
              << "; its README.md says what each is for\n";
}

}  // namespace

void add_init(CLI::App& app, Console& console) {
  const auto folder = std::make_shared<std::string>();
  CLI::App* command = app.add_subcommand("init", "write a small guide to begin with");
  command->add_option("DIR", *folder, "a folder that is empty, or not there yet")->required();
  command->callback([folder, &console] { run(*folder, console); });
}

}  // namespace wenlu::tool
