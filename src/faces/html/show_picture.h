// The picture of a step's screen as nested boxes, which the page lays out: large on the stage, with
// its label on what is touched, or small beside the words. web/page.css and web/sheet.css size it.
#pragma once

#include "faces/html/page_context.h"
#include "screen/path_picture.h"

namespace wenlu::faces::html {

// Beside the words of a step.
Element thumbnail(const screen::PathPicture& picture, const PageContext& page);

// A step on the stage: `before` is the step that the finger comes from, null at the first.
Element stage_screen(const screen::PathPicture& picture, const screen::PathPicture* before,
                     bool live, const PageContext& page);

}  // namespace wenlu::faces::html
