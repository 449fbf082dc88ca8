// wenlu words [DIR]: the words of the page and of paper, what each is for, and what a guide says in
// its place.
#pragma once

#include <CLI/CLI.hpp>

#include "tool/console.h"

namespace wenlu::tool {

void add_words(CLI::App& app, Console& console);

}  // namespace wenlu::tool
