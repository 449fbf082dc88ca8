// The html face: a Screen as elements, and as a whole document.
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

// Where the parts of the application lie, relative to the page; empty script: no script at all.
struct Assets {
  std::string script = {};  // "../../app/wenlu.mjs"
  std::string icon = {};
  std::string touch_icon = {};  // of a home screen
  std::string manifest = {};
  std::string style = {};  // the critical CSS, written inline
  bool alone = false;      // the page is the whole guide and names no other
};

// A whole document, UTF-8, with meta tags for phones, description, alternate languages.
std::string document(const screen::Screen& screen, const Address& address, const Assets& assets);

// The address of `to` from the page at path `from` (both as screen::to_path gives), always
// relative.
std::string relative_address(std::string_view from, std::string_view to);

}  // namespace wenlu::faces::html
