#include "faces/look/icons.h"

#include <algorithm>
#include <array>

#include "faces/look/style.h"

namespace wenlu::faces {
namespace {

// Drawn for this project on a 24 × 24 grid.
constexpr std::array<Icon, 34> kIcons{{
    {"arrow-right", "M4 12h15M13 6l6 6-6 6"},
    {"arrow-left", "M20 12H5M11 6l-6 6 6 6"},
    {"chevron-down", "M5 9l7 7 7-7"},
    {"chevron-up", "M5 15l7-7 7 7"},
    {"external", "M14 4h6v6M20 4l-9 9M18 14v5a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1V7a1 1 0 0 1 1-1h5"},
    {"check", "M5 12.5l4.5 4.5L19 7.5"},
    {"change", "M4 20l1-4L16 5l3 3L8 19zM14 7l3 3"},
    {"restart", "M4 4v5h5M4.6 9a8 8 0 1 1-.4 5"},
    {"clock", "M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18zM12 7v5l3.5 2"},
    {"calendar",
     "M5 5h14a1 1 0 0 1 1 1v13a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1V6a1 1 0 0 1 1-1zM4 10h16M8 3v4M16 "
     "3v4"},
    {"phone", "M8 2h8a2 2 0 0 1 2 2v16a2 2 0 0 1-2 2H8a2 2 0 0 1-2-2V4a2 2 0 0 1 2-2zM11 18h2"},
    {"computer",
     "M4 4h16a1 1 0 0 1 1 1v10a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1V5a1 1 0 0 1 1-1zM12 16v4M8 20h8"},
    {"telephone",
     "M5 3h4l2 5-2.5 1.5a12 12 0 0 0 6 6L16 13l5 2v4a2 2 0 0 1-2 2A16 16 0 0 1 3 5a2 2 0 0 1 2-2z"},
    {"mail",
     "M4 5h16a1 1 0 0 1 1 1v12a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1V6a1 1 0 0 1 1-1zM3.5 7l8.5 6 8.5-6"},
    {"globe",
     "M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18zM3 12h18M12 3c5 5 5 13 0 18M12 3c-5 5-5 13 0 18"},
    {"place",
     "M12 21c-5-6-7-8-7-11a7 7 0 0 1 14 0c0 3-2 5-7 11zM12 7.500a2.500 2.500 0 1 1 0 5 2.500 2.500 "
     "0 0 1 0-5z"},
    {"info", "M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18zM12 11v6M12 7.5v.01"},
    {"warning", "M12 3.5L2.5 20h19zM12 10v4M12 17v.01"},
    {"shield", "M12 3l8 3v5c0 5-3.5 8.5-8 10-4.5-1.5-8-5-8-10V6zM12 8v5M12 16v.01"},
    {"list", "M9 6h11M9 12h11M9 18h11M4.5 6v.01M4.5 12v.01M4.5 18v.01"},
    {"copy",
     "M9 8h10a1 1 0 0 1 1 1v11a1 1 0 0 1-1 1H9a1 1 0 0 1-1-1V9a1 1 0 0 1 1-1zM5 16H4V4a1 1 0 0 1 "
     "1-1h11v2"},
    {"print",
     "M7 8V3h10v5M7 17H4a1 1 0 0 1-1-1V9a1 1 0 0 1 1-1h16a1 1 0 0 1 1 1v7a1 1 0 0 1-1 1h-3M7 "
     "14h10v7H7z"},
    {"share", "M12 15V3M7.5 7L12 3l4.5 4M6 11H5v9a1 1 0 0 0 1 1h12a1 1 0 0 0 1-1v-9h-1"},
    {"speak", "M4 9v6h4l5 4V5L8 9zM16.5 8.5a5 5 0 0 1 0 7M19 5.5a9 9 0 0 1 0 13"},
    {"stop", "M6 6h12v12H6z"},
    {"play", "M7 5l11 7-11 7z"},
    {"pause", "M8 5v14M16 5v14"},
    {"search", "M10.5 4a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13zM15.5 15.5L21 21"},
    {"settings", "M4 7h9M17 7h3M4 17h3M11 17h9M15 5v4M9 15v4"},
    {"text-size", "M2 19L8 5l6 14M4 14.5h8M14.5 19l3.5-9 3.5 9M15.8 16h4.400"},
    {"plus", "M12 5v14M5 12h14"},
    {"route", "M5 20v-2a3 3 0 0 1 3-3h5a3 3 0 0 0 3-3V4M12 8l4-4 4 4"},
    {"tap",
     "M9 13V4.5a1.5 1.5 0 0 1 3 0V10l5 1.200a2 2 0 0 1 1.5 2.300L17.5 21H11l-4.5-6a1.5 1.5 0 0 1 "
     "2.5-2z"},
    {"document",
     "M6 2h8l5 5v14a1 1 0 0 1-1 1H6a1 1 0 0 1-1-1V3a1 1 0 0 1 1-1zM14 2v5h5M9 13h6M9 17h6"},
}};

}  // namespace

std::span<const Icon> icons() { return kIcons; }

const Icon* find_icon(std::string_view name) {
  const auto it = std::ranges::find(kIcons, name, &Icon::name);
  return it == kIcons.end() ? nullptr : it;
}

}  // namespace wenlu::faces
