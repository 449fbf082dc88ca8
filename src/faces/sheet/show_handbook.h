// A handbook as a sheet.
#pragma once

#include <string>
#include <vector>

#include "faces/sheet/sheet_face.h"

namespace wenlu::faces::sheet {

// `pages`: on which page each chapter begins; empty while nobody knows.
std::string handbook(const screen::Handbook& book, const std::vector<int>& pages, const Bar& bar);

// Its first page alone, for a picture.
std::string handbook_cover(const screen::Handbook& book);

}  // namespace wenlu::faces::sheet
