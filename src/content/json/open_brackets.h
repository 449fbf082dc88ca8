// Which bracket of a broken JSON text was left open.
#pragma once

#include <cstddef>
#include <string_view>

namespace wenlu::content {

// The byte of the bracket that was most likely forgotten to close, of those that are open at the
// end of `bytes`: the outermost whose lines are indented as if it had been closed; else the
// innermost. npos when all are closed.
std::size_t left_open(std::string_view bytes);

// The byte of the innermost bracket that is open at the end of `bytes`; npos when there is none.
std::size_t innermost_open(std::string_view bytes);

}  // namespace wenlu::content
