// How one page of the guide names another.
#pragma once

#include <string>
#include <string_view>

namespace wenlu::faces::html {

// The address of `to` from the page at path `from` (both as screen::to_path gives), always
// relative.
std::string relative_address(std::string_view from, std::string_view to);

}  // namespace wenlu::faces::html
