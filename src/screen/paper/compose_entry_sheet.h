// What a poster and a card say: the taps of one way.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "screen/paper/sheets.h"

namespace wenlu::screen {

// `way` is one of entry_ways, or "" for the best. Nothing where there are no taps.
std::optional<EntrySheet> compose_entry(const content::Guide& guide, const Place& place,
                                        std::string_view way = "");

// The ways of a place whose taps a poster or a card can show, the best first: ids of channels.
std::vector<std::string> entry_ways(const content::Guide& guide, const Place& place);

}  // namespace wenlu::screen
