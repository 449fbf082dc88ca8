// The page that a server shows for an address that is none: what happened and where to go on, in
// every language of the guide. It asks for no script, and works wherever it is shown.
#pragma once

#include <string>
#include <utility>
#include <vector>

namespace wenlu::faces::html {

struct NotFound {
  std::string language;
  std::string title;
  std::string text;
  std::vector<std::pair<std::string, std::string>> links;  // text, address
};

// `parts`: one a language, the guide's first language first. `style` is written inline.
std::string not_found_document(const std::vector<NotFound>& parts, const std::string& site,
                               const std::string& icon, const std::string& style);

}  // namespace wenlu::faces::html
