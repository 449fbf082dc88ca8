// `wenlu serve DIR`: the guide in the browser of this machine, anew after each change.
#pragma once

#include <CLI/CLI.hpp>

#include "publish/browser_half.h"
#include "tool/console.h"

namespace wenlu::tool {

// Adds the command, which ends when it is interrupted (Ctrl+C). When it is run it writes to
// `console` and leaves its exit code there; `console` and `half` must outlive `app`.
void add_serve(CLI::App& app, const publish::BrowserHalf& half, Console& console);

}  // namespace wenlu::tool
