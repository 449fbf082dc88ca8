// What of a screen stands on paper. A sheet has room for what helps without the screen; a page that
// the browser prints leaves out only what can be pressed or filled in.
#pragma once

#include "screen/screen.h"

namespace wenlu::screen {

enum class OnPaper {
  sheet,    // on both
  page,     // where the browser prints the page; a sheet says it in another place, or need not
  nowhere,  // it is there to be pressed or filled in; web/page.css hides it from print
};

OnPaper on_paper(const Block& block);

// What a sheet shows of the screen.
Screen as_on_sheet(Screen screen);

}  // namespace wenlu::screen
