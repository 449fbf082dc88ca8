// The html face: a Screen as elements.
#pragma once

#include <functional>
#include <string>

#include "faces/html/element.h"
#include "screen/screen.h"

namespace wenlu::faces::html {

// The address of a place as the current page should write it: "../seller/", "#/zh-CN/seller".
using Address = std::function<std::string(const screen::Place&)>;

// What goes inside <body>: header, main, footer. Every element that stands for an action has it in
// data-action (screen::to_string), links that stay in the guide have href too and work without
// script. Boxes carry "p-…" and inks "i-…" classes of faces/look. Ids are stable between two
// screens that show the same block, so that the twin can be patched and focus kept.
Element body(const screen::Screen& screen, const Address& address);

// The attributes of <html> for this screen: lang, class (theme, text size).
Attributes root_attributes(const screen::Screen& screen);

}  // namespace wenlu::faces::html
