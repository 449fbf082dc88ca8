// What a guide says in two places that do not agree, and what can never come true.
#pragma once

#include "content/guide.h"
#include "content/read/reading.h"

namespace wenlu::content {

// Warnings: "hidden-queue" and "queue-when-closed" for queues that never count, "no-hours",
// "past-midnight" and "no-holidays" for hours that are hardly meant so, "dials-another-number" and
// "unlisted-contact" for what is not the channel's or not in contacts.json, "no-such-contact" for
// what no contact looks like, "free-and-worked".
void check_contradictions(const Guide& guide, Reading& reading);

}  // namespace wenlu::content
