// What leads elsewhere, as blocks and frame hold it.
#pragma once

#include "screen/compose/composer.h"

namespace wenlu::screen {

Link link_to(const Composer& composer, std::string text, Place place);
Link link_to_route(const Composer& composer, std::string text, engine::Route route);
// A file of the site; `file` is its address from the page of the route `from`.
Link link_to_file(const Composer& composer, std::string text, engine::Route from,
                  std::string_view file);
// To the page on which the place's sheets are chosen; `text` says so. None where there are no files
// beside the page.
std::optional<LinkList> link_to_sheets(const Composer& composer, std::string text);
Link link_outside(std::string text, std::string address);

}  // namespace wenlu::screen
