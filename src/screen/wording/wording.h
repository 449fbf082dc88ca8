// Durations, hours, dates and moments as people say them, in the visitor's language.
//
// Figures that are known exactly ("24 hours", "opens at 9:00") are said as they are; computed
// moments are rounded: to 5 minutes up to two hours ahead, to a quarter of an hour beyond, never to
// the past and never so that a promise gets earlier.
#pragma once

#include "screen/wording/word_duration.h"
#include "screen/wording/word_hours.h"
#include "screen/wording/word_moment.h"
