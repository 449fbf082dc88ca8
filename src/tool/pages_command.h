// `wenlu pages`: the pages of a guide by themselves, for tests and for other publishers.
#pragma once

#include <CLI/CLI.hpp>

#include "tool/console.h"

namespace wenlu::tool {

// Adds the command. When it is run it writes to `console` and leaves its exit code there; `console`
// must outlive `app`.
void add_pages(CLI::App& app, Console& console);

}  // namespace wenlu::tool
