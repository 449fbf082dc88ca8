// What to write to the desk.
#pragma once

#include "screen/compose/composer.h"

namespace wenlu::screen {

// Nothing where nothing is to be written.
std::optional<StatementBlock> compose_statement(const Composer& composer,
                                                const content::Outcome& outcome);

}  // namespace wenlu::screen
