// Settings as actions and the device's storage name them: "text large", "theme dark", "face plain".
#pragma once

#include <string>
#include <string_view>

#include "screen/state.h"

namespace wenlu::screen {

// Sets what `subject` names to `value`; false, and nothing done, when either is unknown.
bool apply_setting(Settings& settings, std::string_view subject, std::string_view value);

std::string name(TextSize size);
std::string name(Theme theme);
std::string name(FaceChoice face);

}  // namespace wenlu::screen
