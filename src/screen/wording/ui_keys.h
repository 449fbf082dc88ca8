// Every word of the page that a guide must give in its ui.json, in order. A test holds the list
// against the code.
#pragma once

#include <span>
#include <string_view>

namespace wenlu::screen {

std::span<const std::string_view> ui_keys();

}  // namespace wenlu::screen
