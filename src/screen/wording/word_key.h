// The key of a word of the page or of a sheet. One that a guide is not asked to give does not
// compile.
#pragma once

#include <algorithm>
#include <string_view>

#include "screen/wording/sheet_keys.h"
#include "screen/wording/ui_keys.h"

namespace wenlu::screen {

static_assert(std::ranges::is_sorted(kUiKeys) && std::ranges::is_sorted(kSheetKeys));

// Has no body: calling it ends the compilation, and names what is wrong.
void is_neither_in_ui_keys_nor_in_sheet_keys();

class WordKey {
 public:
  consteval WordKey(const char* name) : name_(name) {  // NOLINT(google-explicit-constructor)
    if (!std::ranges::binary_search(kUiKeys, name_) &&
        !std::ranges::binary_search(kSheetKeys, name_))
      is_neither_in_ui_keys_nor_in_sheet_keys();
  }
  constexpr std::string_view name() const { return name_; }

 private:
  std::string_view name_;
};

}  // namespace wenlu::screen
