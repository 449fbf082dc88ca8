// Headings, paragraphs and notices as elements.
#pragma once

#include <string>
#include <string_view>

#include "faces/html/page_context.h"
#include "screen/block.h"

namespace wenlu::faces::html {

// "h2" of level 2; levels are 1 to 4.
std::string_view heading_tag(int level);

// <h2 id="ID-title">; the class is that of the level too.
Element heading(int level, const std::string& id, std::string_view text, const PageContext& page);

Element show(const screen::Paragraph& paragraph, const PageContext& page);
Element show(const screen::NoticeBlock& notice, const std::string& id, const PageContext& page);

}  // namespace wenlu::faces::html
