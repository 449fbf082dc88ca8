// A Screen as a whole HTML document.
#pragma once

#include <string>

#include "faces/html/page.h"

namespace wenlu::faces::html {

// Where the parts of the application lie, relative to the page; empty script: no script at all.
struct Assets {
  std::string script = {};  // "../../app/wenlu.mjs"
  std::string icon = {};
  std::string touch_icon = {};  // of a home screen
  std::string manifest = {};
  std::string style = {};   // the critical CSS, written inline
  std::string linked = {};  // what the page says as data, JSON without "<"; may be empty
  bool alone = false;       // the page is the whole guide and names no other
  Address absolute = {};    // of the site's places; none where nobody knows where it will lie
  std::string card = {};    // the whole address of the picture to show where the page is shared
};

// A whole document, UTF-8, with meta tags for phones, description, its own address, alternate
// languages, what is shown where it is shared.
std::string document(const screen::Screen& screen, const Address& address, const Assets& assets);

}  // namespace wenlu::faces::html
