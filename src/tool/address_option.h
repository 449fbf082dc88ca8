// The option --address of a command that writes QR codes: where the site is published.
#pragma once

#include <CLI/CLI.hpp>

#include "content/guide.h"
#include "tool/console.h"

namespace wenlu::tool {

void add_address(CLI::App& command, std::string& address);

// Puts it in the place of the guide's own; false, and said why, when it is not the address of a
// site.
bool use_address(const std::string& address, content::Guide& guide, Console& console);

}  // namespace wenlu::tool
