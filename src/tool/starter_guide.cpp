#include "tool/starter_guide.h"

namespace wenlu::tool {
namespace {

constexpr std::string_view kId = R"("id": "starter")";
constexpr std::string_view kDate = R"("2000-01-01")";

std::string replaced(std::string text, std::string_view from, const std::string& to) {
  for (std::size_t at = 0; (at = text.find(from, at)) != text.npos; at += to.size())
    text.replace(at, from.size(), to);
  return text;
}

}  // namespace

std::map<std::string, std::string> starter_guide(const std::string& id,
                                                 const content::Date& today) {
  std::map<std::string, std::string> files;
  for (const auto& [path, text] : starter_texts()) {
    const std::string dated =
        replaced(std::string(text), kDate, "\"" + content::to_string(today) + "\"");
    files.emplace(path, replaced(dated, kId, R"("id": ")" + id + "\""));
  }
  return files;
}

}  // namespace wenlu::tool
