// The key of a word of the page or of a sheet: written as its name, kept as its number, so that no
// name travels to the browser. One that a guide is not asked to give does not compile.
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <string_view>

#include "screen/wording/sheet_keys.h"
#include "screen/wording/ui_keys.h"

namespace wenlu::screen {

static_assert(std::ranges::is_sorted(kUiKeys) && std::ranges::is_sorted(kSheetKeys));

// The names by number: those of the page, then those of paper.
inline constexpr auto kWordNames = [] {
  std::array<std::string_view, std::size(kUiKeys) + std::size(kSheetKeys)> names;
  std::ranges::copy(kSheetKeys, std::ranges::copy(kUiKeys, names.begin()).out);
  return names;
}();

// Has no body: calling it ends the compilation, and names what is wrong.
void is_neither_in_ui_keys_nor_in_sheet_keys();

class WordKey {
 public:
  consteval WordKey(const char* name)  // NOLINT(google-explicit-constructor)
      : number_(static_cast<std::uint16_t>(std::ranges::find(kWordNames, std::string_view(name)) -
                                           kWordNames.begin())) {
    if (number_ == kWordNames.size()) is_neither_in_ui_keys_nor_in_sheet_keys();
  }
  constexpr std::size_t number() const { return number_; }

 private:
  std::uint16_t number_;
};

}  // namespace wenlu::screen
