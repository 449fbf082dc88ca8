// Telephone numbers as they are dialled from mainland China.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace wenlu::engine {

struct Telephone {
  std::string national;  // without +86 or 0086
  bool foreign = false;  // with another country's code, which stands in `national` too
};

// `digits` with the sign before them taken off: `plus` tells whether it was there.
Telephone read_telephone(std::string_view digits, bool plus);

// Made like a number that can be dialled: mobile, 400 and 800, area code, 95 and 96, 100xx and
// 12xxx.
bool is_dialled(const Telephone& telephone);

}  // namespace wenlu::engine
