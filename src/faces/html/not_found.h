// The page that a server shows for an address that is none: what happened and where to go on, in
// every language of the guide. It works wherever it is shown, and without a script, which makes a
// field for search of a link to all answers (web/not_found.mjs).
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "faces/html/document.h"

namespace wenlu::faces::html {

using TextAndAddress = std::pair<std::string, std::string>;

struct NotFound {
  std::string language;
  std::string title;
  std::string text;
  std::string search;  // names the field
  std::string hint;
  TextAndAddress start;
  TextAndAddress all;  // where what was typed is looked up
};

// `parts`: one a language, the guide's first language first. `assets`: script, icon and style.
std::string not_found_document(const std::vector<NotFound>& parts, const std::string& site,
                               const Assets& assets);

}  // namespace wenlu::faces::html
