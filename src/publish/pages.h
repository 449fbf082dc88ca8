// What publishing takes of a guide.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "publish/files.h"

namespace wenlu::publish {

// Pages ask for parts of the application by plain names ("app/start.mjs"), which publishing
// replaces.
struct Pages {
  Files files;                 // pages and what lies beside them; data of the page as app/*.json
  std::string single;          // the page that becomes the single file
  std::string not_found = {};  // that of an address which is none, to be shown at any depth
  std::string address = {};    // where the site will lie, "https://…/"; "" when nobody knows
  std::string style;           // of every page but sheets
  std::vector<std::string> styles;  // of pages and sheets, each whole
  std::vector<std::string> parts;   // of the application, as the pages ask for them
  std::vector<std::string> paths;   // of all pages but sheets, "" or ending in "/"
  // Of the start, by language; the guide's first language first.
  std::vector<std::pair<std::string, std::string>> titles;
};

}  // namespace wenlu::publish
