// What the build put into the command line.
#pragma once

#include "publish/browser_half.h"

namespace wenlu::app {

// Of the folder WENLU_BROWSER_HALF, as it was when this was built; empty without one.
publish::BrowserHalf browser_half();

}  // namespace wenlu::app
