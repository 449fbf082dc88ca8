// What a guide says in two places that do not agree, and what can never come true.
#pragma once

#include "content/guide.h"
#include "content/read/reading.h"

namespace wenlu::content {

// Warnings of: two options with one label, an outcome related to itself, queues that never count, a
// number that is dialled but is not the channel's or not in contacts.json, days both free and
// worked, a statement whose own examples are longer than the desk reads.
void check_contradictions(const Guide& guide, Reading& reading);

}  // namespace wenlu::content
