// Findings about content as a person reads them in a terminal, and as a program reads them.
#pragma once

#include <string>
#include <string_view>

#include "content/diagnostic.h"

namespace wenlu::tool {

// content/guide/questions/role.json:8:72: error: "sellr" is not a question or outcome
// [unknown-target]
//     {"id": "seller", "label": {"zh-CN": "商家"}, "next": "sellr"}
//                                                          ^
//   did you mean "seller"?
// 1 error, 0 warnings
//
// File names get `folder` in front and are quoted where they could mislead. The caret stands under
// the right character however wide those before it are; nothing of a stranger can steer the
// terminal or begin a line. Without findings: "no findings".
std::string render_diagnostics(const content::Diagnostics& found, std::string_view folder);

// {"errors": 1, "warnings": 0, "findings": [{"severity": "error", "id": …, "file": …, "line": …,
// "column": …, "text": …, "hint": …}, …]} and a line feed.
std::string render_diagnostics_json(const content::Diagnostics& found, std::string_view folder);

// "1 error, 2 warnings".
std::string counted_findings(const content::Diagnostics& found);

}  // namespace wenlu::tool
