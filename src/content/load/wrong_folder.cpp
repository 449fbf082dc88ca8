#include "content/load/wrong_folder.h"

namespace wenlu::content {

std::string_view folder_by_keys(const JsonNode& root) {
  const bool asks = root.find("options") != nullptr;
  const bool answers = root.find("ways") != nullptr || root.find("words") != nullptr;
  if (asks == answers) return "";
  return asks ? "questions/" : "outcomes/";
}

}  // namespace wenlu::content
