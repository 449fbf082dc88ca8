// A table that needs no sideways scrolling: on narrow screens its rows stand below each other,
// while its rows, columns and heads stay what they are for a screen reader.
#pragma once

#include <string>
#include <vector>

#include "faces/html/page_context.h"

namespace wenlu::faces::html {

// `labelled_by`: the id of the heading that names it. The first column holds the rows' names.
Element table(const std::vector<std::string>& head,
              const std::vector<std::vector<std::string>>& rows, const std::string& labelled_by,
              const PageContext& page);

}  // namespace wenlu::faces::html
