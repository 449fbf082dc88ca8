// The pages of a guide and all that lies beside them, before they are published.
#pragma once

#include <memory>

#include "publish/pages.h"
#include "tool/chromium.h"
#include "tool/console.h"
#include "tool/open_guide.h"

namespace wenlu::tool {

// The styles of pages and sheets, each whole; that of the pages last.
std::vector<std::string> styles_of_pages();

// All but the pages and their sheets: style, titles, the single file's page, and as app/*.json what
// the page's script fetches.
publish::Pages shared_by_pages(const Opened& opened);

// A page for every place and language and their sheets; with `chromium` also PDFs and pictures of
// these. What cannot be made is said on the console, which then fails.
publish::Pages site_pages(const Opened& opened, Chromium* chromium, Console& console);

// Null, and said why, when there is none.
std::unique_ptr<Chromium> start_chromium(Console& console);

}  // namespace wenlu::tool
