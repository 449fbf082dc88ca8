// What the command line can do. Each function adds one command, which writes to `console` and
// leaves its exit code there when it is run. `console` must outlive `app`.
#pragma once

#include <CLI/CLI.hpp>

#include "content/guide.h"
#include "tool/console.h"

namespace wenlu::tool {

void add_check(CLI::App& app, Console& console);
void add_routes(CLI::App& app, Console& console);
void add_show(CLI::App& app, Console& console);
void add_find(CLI::App& app, Console& console);
void add_pages(CLI::App& app, Console& console);
void add_feedback(CLI::App& app, Console& console);
void add_print(CLI::App& app, Console& console);

// The option --address of a command that writes QR codes, and its use: false, and said why, when it
// is no address.
void add_address(CLI::App& command, std::string& address);
bool use_address(const std::string& address, content::Guide& guide, Console& console);

// The option --format of a command that also writes JSON.
enum class Format { text, json };
void add_format(CLI::App& command, Format& format);

}  // namespace wenlu::tool
