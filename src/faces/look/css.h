// The look as a stylesheet.
#pragma once

#include <string>

namespace wenlu::faces {

// The rules for all boxes and inks (style.h), both shades (prefers-color-scheme and the classes
// "light" and "dark" on <html>), more contrast on request, black on white on paper, forced colours
// left to the browser. Ends with the rules of canvas mode: under html.canvas boxes and text are
// transparent, because the canvas below paints them; the focus ring, what is typed into fields and
// the status message (p-status, which stays in place while the page scrolls) are the browser's.
std::string css();

}  // namespace wenlu::faces
