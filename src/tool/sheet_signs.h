// Characters of a sheet that no printer has a sign for.
#pragma once

#include <set>
#include <string_view>

#include "tool/console.h"

namespace wenlu::tool {

class SheetSigns {
 public:
  explicit SheetSigns(Console& console) : console_(console) {}

  // Refuses each character of `html` that a printer would make an empty box of, once for all
  // sheets; `sheet` names the sheet.
  void check(std::string_view html, std::string_view sheet);

 private:
  Console& console_;
  std::set<char32_t> told_;
};

}  // namespace wenlu::tool
