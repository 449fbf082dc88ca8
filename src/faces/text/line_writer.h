// Lines of text for a terminal: broken at `columns` cells, hanging under their first word.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace wenlu::faces {

class LineWriter {
 public:
  explicit LineWriter(std::size_t columns) : columns_(columns) {}

  // `mark` and `text` beside it, further lines under the text; nothing at all for an empty text.
  void line(std::string_view text, std::string_view mark = "");

  // A line and a rule of `under` below it.
  void heading(std::string_view text, std::string_view under);

  // One empty line between what stands above and what comes; never two.
  void gap();

  // Everything from here on stands `by` cells further right, or left again.
  void indent(std::ptrdiff_t by) {
    indent_ = static_cast<std::size_t>(static_cast<std::ptrdiff_t>(indent_) + by);
  }

  const std::string& written() const { return out_; }

 private:
  std::size_t columns_;
  std::size_t indent_ = 0;
  bool gap_ = false;
  std::string out_;
};

}  // namespace wenlu::faces
