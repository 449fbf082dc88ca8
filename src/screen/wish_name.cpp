#include "screen/wish_name.h"

#include <algorithm>
#include <array>

namespace wenlu::screen {
namespace {

struct WishName {
  engine::Wish wish;
  std::string_view name;
};

constexpr std::array kNames = {
    WishName{engine::Wish::none, "none"},
    WishName{engine::Wish::by_phone, "by-phone"},
    WishName{engine::Wish::only_a_phone, "only-a-phone"},
    WishName{engine::Wish::in_writing, "in-writing"},
    WishName{engine::Wish::urgent, "urgent"},
};

}  // namespace

std::string wish_name(engine::Wish wish) {
  return std::string(std::ranges::find(kNames, wish, &WishName::wish)->name);
}

std::optional<engine::Wish> parse_wish(std::string_view name) {
  const auto it = std::ranges::find(kNames, name, &WishName::name);
  if (it == kNames.end()) return std::nullopt;
  return it->wish;
}

}  // namespace wenlu::screen
