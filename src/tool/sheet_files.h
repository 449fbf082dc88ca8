// The sheets of a whole site: beside each page that has any, in "-print/", the page to choose on
// and every sheet.
#pragma once

#include <functional>
#include <optional>
#include <string>

#include "content/guide.h"
#include "faces/sheet/sheet_face.h"
#include "tool/chromium.h"
#include "tool/console.h"

namespace wenlu::tool {

// Parts of the site that sheets ask for, from its root on.
inline constexpr const char* kIcon = "app/icon.svg";
inline constexpr const char* kSheetScript = "app/print.mjs";

// One sheet as HTML under `bar`; nothing where the place has no such sheet. A poster and cards show
// `way`, or the best way for "".
std::optional<std::string> sheet_html(const content::Guide& guide, const screen::Place& place,
                                      screen::SheetKind kind, const faces::sheet::Bar& bar,
                                      std::string_view way = "");

// Called with a path relative to the site's root, and what to write there.
using WriteFile = std::function<void(const std::string& path, const std::string& bytes)>;

// With `chromium` also a PDF and a picture of every outcome's result sheet and of every role's
// handbook; places that say the same share them.
void write_sheets(const content::Guide& guide, Chromium* chromium, const WriteFile& write,
                  Console& console);

// Those of one place, without PDFs and pictures.
void write_sheets_of(const content::Guide& guide, const screen::Place& place,
                     const WriteFile& write, Console& console);

}  // namespace wenlu::tool
