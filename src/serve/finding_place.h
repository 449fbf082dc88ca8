// Where a finding stands, in one word that an editor can open.
#pragma once

#include <string>
#include <string_view>

#include "content/diagnostic.h"

namespace wenlu::serve {

// "help/questions/matter.json:10:15"; without a line the file, without a file the folder.
std::string finding_place(const content::Diagnostic& finding, std::string_view folder);

}  // namespace wenlu::serve
