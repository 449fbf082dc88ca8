// `wenlu show`: one screen in the terminal.
#pragma once

#include <CLI/CLI.hpp>

#include "tool/console.h"

namespace wenlu::tool {

// Said of an --at that cannot be read.
inline constexpr const char* kNoInstant =
    " is not an instant; wanted 2026-11-22T22:40 or 2026-11-22T14:40Z";

// Adds the command. When it is run it writes to `console` and leaves its exit code there; `console`
// must outlive `app`.
void add_show(CLI::App& app, Console& console);

}  // namespace wenlu::tool
