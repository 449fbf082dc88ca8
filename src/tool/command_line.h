// The `wenlu` command line: wenlu check, routes, show and others. Each command is a file of its
// own.
#pragma once

#include <ostream>

#include "publish/browser_half.h"

namespace wenlu::tool {

// Runs it and answers the exit code: 0 clean, 1 content problems, 2 wrong usage.
// `half`: what it publishes beside a guide's pages; without one it does not publish.
int run_command_line(int argc, const char* const* argv, const publish::BrowserHalf& half,
                     std::ostream& out, std::ostream& err);

}  // namespace wenlu::tool
