// `wenlu publish`: a guide as a site that any web server can serve.
#pragma once

#include <CLI/CLI.hpp>

#include "publish/browser_half.h"
#include "tool/console.h"

namespace wenlu::tool {

// Adds the command. When it is run it writes to `console` and leaves its exit code there; `console`
// and `half` must outlive `app`.
void add_publish(CLI::App& app, const publish::BrowserHalf& half, Console& console);

}  // namespace wenlu::tool
