#include "publish/texts_by_language.h"

#include "publish/fill_in.h"

namespace wenlu::publish {
namespace {

constexpr std::string_view kGap = "{\"wenlu:texts\":\"\"}";

// A name without a hyphen needs no quotes in a script.
std::string key_of(const std::string& language) {
  return language.find('-') == language.npos ? language : "\"" + language + "\"";
}

}  // namespace

std::string with_texts(const std::string& script, const Pages& pages,
                       const std::function<std::string(const std::string& file)>& where) {
  std::string table;
  for (const auto& [language, title] : pages.titles) {
    table += (table.empty() ? "" : ",") + key_of(language);
    table += ":\"" + where("app/texts." + language + ".json") + "\"";
  }
  return filled_in(script, kGap, "{" + table + "}");
}

}  // namespace wenlu::publish
