// What a block's kinds are called in JSON.
#pragma once

#include <string_view>

#include "screen/screen.h"

namespace wenlu::faces {

std::string_view name_of(screen::ScreenKind kind);
std::string_view name_of(screen::ContactCheckBlock::Finding finding);
std::string_view name_of(screen::Input::Kind kind);

}  // namespace wenlu::faces
