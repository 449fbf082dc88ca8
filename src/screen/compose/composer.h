// What every part of compose() is given.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "engine/journey/journey.h"
#include "engine/time/ranking.h"
#include "screen/screen.h"
#include "screen/wording/words.h"

namespace wenlu::screen {

struct Composer {
  const content::Guide& guide;
  const State& state;
  std::optional<engine::Instant> now;
  Words words;
  std::vector<content::SourceId> listed = {};  // at the end of the screen, where claims refer to it

  std::string say(WordKey key, Params params = {}) const { return words.say(key, params); }
  std::string text(const content::Localized& localized) const { return words.text(localized); }
};

// The moment that the screen is shown for: the one that an editor looks at, else `now`; nothing for
// the timeless edition.
std::optional<engine::Instant> moment_shown(const State& state, std::optional<engine::Instant> now);

template <class Part>
void add(Screen& screen, std::optional<Part> part) {
  if (part) screen.blocks.push_back(std::move(*part));
}

// The entry of `table` under `id`; null when there is none (broken guides only).
template <class Table>
const typename Table::mapped_type* find_in(const Table& table, const typename Table::key_type& id) {
  const auto it = table.find(id);
  return it == table.end() ? nullptr : &it->second;
}

}  // namespace wenlu::screen
