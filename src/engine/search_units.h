// Text cut into the units that search compares: one for each Chinese character, one for each word
// or number of other scripts, reduced to a stem (refunds, refunded → refund).
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "engine/readings.h"

namespace wenlu::engine {

struct Unit {
  std::string text;     // the character, or the word's stem
  std::string written;  // the whole word
  bool han = false;
  bool joined = false;  // follows the unit before it without a blank or punctuation
  bool operator==(const Unit&) const = default;
};

std::vector<Unit> units_of(std::string_view s, const Readings& readings);

// Units `from` to `to` (exclusive) as one key.
std::string phrase(const std::vector<Unit>& units, std::size_t from, std::size_t to);

// A run of joined Chinese characters, as units `from` to `to` (exclusive).
struct Run {
  std::size_t from;
  std::size_t to;
};
std::vector<Run> han_runs(const std::vector<Unit>& units);

// The units of a query without the words that only ask (怎么办, how do I), unless nothing else is
// left.
std::vector<Unit> without_asking_words(std::vector<Unit> units);

}  // namespace wenlu::engine
