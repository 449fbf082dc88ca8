// The option --format of a command that also writes JSON.
#pragma once

#include <CLI/CLI.hpp>

namespace wenlu::tool {

enum class Format { text, json };
void add_format(CLI::App& command, Format& format);

}  // namespace wenlu::tool
