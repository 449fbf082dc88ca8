// `wenlu publish`: a guide as a site that any web server can serve.
#pragma once

#include <CLI/CLI.hpp>

#include "publish/browser_half.h"
#include "tool/console.h"

namespace wenlu::tool {

// What a command says that needs the browser's half and was built without it.
inline constexpr const char* kWithoutBrowserHalf =
    "this wenlu was built without the browser's half of a site and cannot publish; ./build.sh "
    "build makes one that can";

// Adds the command. When it is run it writes to `console` and leaves its exit code there; `console`
// and `half` must outlive `app`.
void add_publish(CLI::App& app, const publish::BrowserHalf& half, Console& console);

}  // namespace wenlu::tool
