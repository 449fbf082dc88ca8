// Sources, links and buttons as elements.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "faces/html/page_context.h"
#include "screen/block.h"

namespace wenlu::faces::html {

// Underlined links below or, by their class, beside each other; their ids are ID-1, ID-2….
Element link_list(const std::vector<screen::Link>& links, const std::string& id,
                  std::string_view classes, const PageContext& page);

Element show(const screen::SourcesBlock& sources, const PageContext& page);
Element show(const screen::LinkList& list, const std::string& id, const PageContext& page);
Element show(const screen::Button& button, const PageContext& page);
Element show(const screen::Button& button, std::string id, const PageContext& page);
Element show(const screen::ButtonRow& row, const std::string& id, const PageContext& page);

}  // namespace wenlu::faces::html
