// QR codes as one SVG path: prints without backgrounds and stays sharp at any size.
#pragma once

#include <string>
#include <string_view>

#include "faces/html/element.h"

namespace wenlu::faces::sheet {

struct QrCode {
  int modules = 0;   // along one side, with the four-module margin on both
  std::string path;  // SVG "d" in modules
};

// Level M, or better where that costs no module. No modules when `text` is too long for any code.
QrCode qr_code(std::string_view text);

// The code of `address`, each module `module_mm` wide, named `label`; nothing without an address.
html::Elements qr_picture(const std::string& address, const std::string& label, double module_mm);

}  // namespace wenlu::faces::sheet
