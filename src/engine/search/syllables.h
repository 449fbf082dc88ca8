// Pinyin without spaces, cut into syllables.
#pragma once

#include <string_view>
#include <vector>

#include "engine/search/readings.h"

namespace wenlu::engine {

// "woyaotuik" → wo yao tui k: the longest syllables with which all of it can be cut; the last may
// be half typed. Nothing when it cannot.
std::vector<std::string_view> syllables_of(std::string_view letters, const Readings& readings);

}  // namespace wenlu::engine
