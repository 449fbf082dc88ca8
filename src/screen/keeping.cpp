#include "screen/keeping.h"

#include <array>

namespace wenlu::screen {

std::optional<Keeping> parse_keeping(std::string_view name) {
  constexpr std::array<std::string_view, 6> kNames{"unknown", "kept",    "update",
                                                   "later",   "refused", "alone"};
  for (std::size_t i = 0; i < kNames.size(); ++i)
    if (kNames[i] == name) return static_cast<Keeping>(i);
  return std::nullopt;
}

}  // namespace wenlu::screen
