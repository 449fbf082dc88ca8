#include "screen/wish_name.h"

#include <algorithm>
#include <array>

namespace wenlu::screen {
namespace {

struct Name {
  engine::Wish wish;
  std::string_view name;
};

constexpr std::array kNames = {
    Name{engine::Wish::none, "none"},
    Name{engine::Wish::by_phone, "by-phone"},
    Name{engine::Wish::only_a_phone, "only-a-phone"},
    Name{engine::Wish::in_writing, "in-writing"},
    Name{engine::Wish::urgent, "urgent"},
};

}  // namespace

std::string wish_name(engine::Wish wish) {
  return std::string(std::ranges::find(kNames, wish, &Name::wish)->name);
}

std::optional<engine::Wish> parse_wish(std::string_view name) {
  const auto it = std::ranges::find(kNames, name, &Name::name);
  if (it == kNames.end()) return std::nullopt;
  return it->wish;
}

}  // namespace wenlu::screen
