// Screens with every kind of block, made by hand: what the html face's tests look at.
#pragma once

#include "faces/html/page.h"
#include "screen/screen.h"

namespace wenlu::test::sample {

screen::Screen start(bool english);     // the first question
screen::Screen question(bool english);  // the second, with an answer and something to be told
screen::Screen outcome(bool english);   // every kind of block

// Addresses as seen from the screen's own page.
faces::html::Address address_from(const screen::Screen& screen);

}  // namespace wenlu::test::sample
