// A place of the guide as its sheets are composed from it: no clock, nothing ticked.
#pragma once

#include "screen/compose/composer.h"
#include "screen/paper/sheets.h"

namespace wenlu::screen {

struct SheetPlace {
  SheetPlace(const content::Guide& guide, const Place& place);
  SheetPlace(const SheetPlace&) = delete;
  SheetPlace& operator=(const SheetPlace&) = delete;

  // What the route leads to; null when it leads to a question.
  const content::Outcome* outcome() const;
  // The one answer given so far; null when there are none or more.
  const content::Option* role() const;

  State state;
  Composer composer;
};

Imprint compose_imprint(const SheetPlace& at, const content::Cited& cited);

}  // namespace wenlu::screen
