// The taps that lead somewhere, and what plays them.
#pragma once

#include "screen/compose/composer.h"

namespace wenlu::screen {

Steps compose_steps(const Composer& composer, const std::vector<content::Step>& steps,
                    content::Device device);
Player compose_player(const Composer& composer, const std::string& name);
// "我 › 我的订单"; `there_only`: without what is handed over once one is there.
std::string in_one_line(const Steps& steps, bool there_only = false);

}  // namespace wenlu::screen
