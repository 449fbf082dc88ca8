// Where a command writes, and how it ends.
#pragma once

#include <ostream>
#include <string_view>

#include "text/quote.h"

namespace wenlu::tool {

// What a command was for is 0; what the content has wrong is 1; what the caller has wrong is 2.
inline constexpr int kClean = 0;
inline constexpr int kContentProblems = 1;
inline constexpr int kWrongUsage = 2;

struct Console {
  std::ostream& out;
  std::ostream& err;
  int exit_code = kClean;

  void fail(int code) { exit_code = exit_code > code ? exit_code : code; }

  // In one line that no word of a stranger can leave.
  void note(std::string_view said) { err << "wenlu: " << text::harmless(said) << "\n"; }

  // Says why, and fails.
  void refuse(int code, std::string_view why) {
    note(why);
    fail(code);
  }
};

}  // namespace wenlu::tool
