// What is saved of a visit on the device.
#pragma once

#include <string>
#include <string_view>

#include "screen/state.h"

namespace wenlu::screen {

// What is saved on the device, and back: a line a fact, its name, a space, its value.
//
//   wenlu 1
//   guide help-desk
//   text large
//   tick order-number
//   date order filed 2026-11-22T22:40+08:00
//   place zh-CN/seller/violation/
//
// Reading takes any bytes: what is not understood is left out, the rest holds. From another guide
// only the settings are taken. The place comes back as the last one. Typed text is never saved.
std::string save(const content::Guide& guide, const State& state);
State restore(const content::Guide& guide, std::string_view saved);

}  // namespace wenlu::screen
