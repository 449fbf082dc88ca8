// Going from one place to another without losing the answers that may still count.
#pragma once

#include "screen/state.h"

namespace wenlu::screen {

// The state of a visitor who opens the guide at `place`.
State open(const content::Guide& guide, const Place& place);

// The state at `to`. Going on from where the visitor was, or to the same place in another language,
// keeps the answers put aside; with `change` the answers after the end of the new route are put
// aside too, save the first of them, which is the one to be changed. Going anywhere else forgets
// them.
State visit(const content::Guide& guide, const State& from, const Place& to, bool change);

// Is it beyond the start of the questions, and no page?
bool is_deeper(const Place& place);

// Where the state stands, as its address tells: without answers that the guide does not know.
Place place_of(const State& state);

}  // namespace wenlu::screen
