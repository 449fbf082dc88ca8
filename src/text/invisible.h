// Characters that nobody sees and that can make a text lie: bidirectional controls, zero-width
// characters, control characters, tags.
#pragma once

namespace wenlu::text {

// C0 and C1 controls, line feed and tab included.
bool is_control(char32_t c);

// Bidirectional controls, zero-width characters, soft hyphens, tag characters, byte-order marks.
// Variation selectors and combining marks are not among them.
bool is_invisible(char32_t c);

}  // namespace wenlu::text
