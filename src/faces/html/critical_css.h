// The stylesheet of a page, to be written into it: the look of faces/look and the layout of
// web/page.css.
#pragma once

#include <string>
#include <string_view>

namespace wenlu::faces::html {

// Both, without comments and needless spaces.
std::string critical_css();

// web/page.css as it was when this was built.
std::string_view page_css();

// web/picture.css, of page and paper.
std::string_view picture_css();

// CSS without comments, line feeds and the spaces around { } : ; , and >.
std::string smaller_css(std::string_view css);

}  // namespace wenlu::faces::html
