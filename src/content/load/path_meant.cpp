#include "content/load/path_meant.h"

#include <algorithm>

#include "content/id.h"
#include "content/load/guide_files.h"
#include "content/read/table_files.h"
#include "text/edit_distance.h"

namespace wenlu::content {
namespace {

constexpr std::string_view kJson = ".json";

std::string in_small_letters(std::string_view path) {
  std::string out(path);
  for (char& c : out)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return out;
}

std::string without(std::string s, std::string_view ending) {
  if (s.ends_with(ending)) s.resize(s.size() - ending.size());
  return s;
}

std::string nearest_table(const std::string& stem) {
  std::vector<std::string> stems = {without(std::string(kGuideFile), kJson)};
  for (const std::string& table : table_paths()) stems.push_back(without(table, kJson));
  const std::string near = text::nearest(stem, stems);
  return near.empty() ? "" : near + std::string(kJson);
}

}  // namespace

std::string path_meant_by(std::string_view path) {
  const std::string stem = without(without(in_small_letters(path), ".txt"), kJson);
  const std::size_t slash = stem.find('/');
  if (slash == stem.npos) return nearest_table(stem);
  const std::string folder = text::nearest(stem.substr(0, slash), {"questions", "outcomes"});
  const std::string id = stem.substr(stem.rfind('/') + 1);
  return folder.empty() || !is_id(id) ? "" : folder + "/" + id + std::string(kJson);
}

bool is_meant(const std::vector<Document>& documents, std::string_view path) {
  return std::ranges::any_of(documents, [path](const Document& document) {
    return !is_guide_file(document.path) && path_meant_by(document.path) == path;
  });
}

}  // namespace wenlu::content
