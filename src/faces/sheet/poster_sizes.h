// How large each thing on a poster is, in the sheet's unit: 10 pt on A4, 14.14 pt on A3. The page
// is set from these figures (web/sheet.css reads them as custom properties), and what fits is
// reckoned with the same.
#pragma once

#include <array>
#include <string>

namespace wenlu::faces::sheet {

struct TypeSize {
  double text, line;
};

// Of the taps, the largest first.
inline constexpr std::array kTapSizes{TypeSize{3.6, 5.6}, TypeSize{3.2, 4.8}, TypeSize{2.8, 4.0},
                                      TypeSize{2.4, 3.1}};

// The em of the pictures in the strip of so many taps at most (web/picture.css), and whether their
// numbers stand beside them instead of above.
struct StripSize {
  std::size_t most;
  double unit;
  bool beside;
};
inline constexpr std::array kStripSizes{StripSize{5, 0.6, false}, StripSize{7, 0.46, false},
                                        StripSize{9, 0.34, false}, StripSize{7, 0.22, true},
                                        StripSize{14, 0.22, false}};
inline constexpr double kStripHeight = 14;  // em

inline constexpr double kTitleLeading = 1.2;  // line height by size of type
inline constexpr double kLeading = 1.3;       // of all text but title and taps
inline constexpr double kTitle = 5.2;
inline constexpr double kLongTitle = 4.4;
inline constexpr double kFlowingTitle = 3.0;  // where the taps flow
inline constexpr double kWay = 2.8;           // the name of the way, and the figures at the foot
inline constexpr double kText = 2.4;

// These figures in CSS, for `.poster` and its classes fit-0 to fit-3 and strip-0 to strip-4.
std::string poster_css();

}  // namespace wenlu::faces::sheet
