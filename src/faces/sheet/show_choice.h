// The page on which one of a place's sheets is chosen.
#pragma once

#include <string>
#include <vector>

#include "faces/sheet/sheet_face.h"

namespace wenlu::faces::sheet {

// Where one of a place's sheets is chosen. Files lie beside it, named as in file_name.
struct Ready {
  std::string pdf;                    // address of a PDF; "" when there is none
  std::vector<std::string> pictures;  // addresses of pictures
};
struct ReadySheet {
  screen::SheetKind kind;
  Ready ready;
};
std::string choice(const screen::SheetChoice& choice, const std::vector<ReadySheet>& ready,
                   const Bar& bar);

// "result", "handbook", "poster", "poster-a3", "cards", "fill-in".
std::string file_name(screen::SheetKind kind);

}  // namespace wenlu::faces::sheet
