// One slip of the finger: a letter too many, too few, wrong, or swapped with its neighbour.
#pragma once

#include <string>
#include <string_view>

namespace wenlu::engine {

// Calls `meant` with what may have been meant by `typed`. The first letter is
// taken to be right, one too many, or swapped with the second. `begins` answers whether anything
// begins with the letters given; nothing is tried after letters with which nothing does.
template <class Begins, class Meant>
void for_each_slip(const std::string& typed, const Begins& begins, const Meant& meant) {
  for (std::size_t i = 0; i < typed.size() && begins(std::string_view(typed).substr(0, i)); ++i) {
    const std::string head = typed.substr(0, i);
    const std::string rest = typed.substr(i + 1);
    meant(head + rest);  // too many
    if (!rest.empty()) meant(head + rest[0] + typed[i] + rest.substr(1));
    if (i == 0) continue;
    for (const char c : std::string_view("abcdefghijklmnopqrstuvwxyz0123456789")) {
      meant(head + c + rest);             // wrong
      meant(head + c + typed.substr(i));  // too few
    }
  }
}

}  // namespace wenlu::engine
