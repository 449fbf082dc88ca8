// The `wenlu` command line: wenlu check, routes, show and others. Each command is a file of its
// own.
#pragma once

#include <ostream>

namespace wenlu::tool {

// Runs it and answers the exit code: 0 clean, 1 content problems, 2 wrong usage.
int run_command_line(int argc, const char* const* argv, std::ostream& out, std::ostream& err);

}  // namespace wenlu::tool
