// What chats and feeds show of a page that somebody shares there: the Open Graph protocol, and the
// one word of Twitter's that says how large the picture is.
#pragma once

#include <string>

#include "faces/html/page.h"

namespace wenlu::faces::html {

// The page in one or two sentences.
std::string description(const screen::Screen& screen);

// `absolute`: of the site's places; where there is none nobody knows where the site will lie, and
// neither the page's address nor `card`, that of a picture, is told.
Elements open_graph(const screen::Screen& screen, const Address& absolute, const std::string& card);

}  // namespace wenlu::faces::html
