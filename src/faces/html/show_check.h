// The check of a contact, and what the visitor can tell the editors, as elements.
#pragma once

#include "faces/html/page_context.h"
#include "screen/block.h"

namespace wenlu::faces::html {

Element show(const screen::ContactCheckBlock& check, const PageContext& page);
Element show(const screen::FeedbackBlock& feedback, const PageContext& page);

}  // namespace wenlu::faces::html
