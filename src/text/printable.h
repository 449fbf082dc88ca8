// Whether a character comes out of a printer as people see it on a screen.
#pragma once

namespace wenlu::text {

// Not: emoji (Emoji_Presentation of Unicode's emoji-data.txt), which screens draw as pictures in
// colour; private use, where each font of icons has its own; characters beyond Unicode's first
// plane, which the Chinese fonts of most machines lack. A printer makes an empty box of them.
bool is_printable(char32_t c);

}  // namespace wenlu::text
