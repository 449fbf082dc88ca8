#include "faces/text/line_writer.h"

#include <algorithm>

#include "text/line_break.h"
#include "text/width.h"

namespace wenlu::faces {
namespace {

// However far something is indented, it keeps this much room.
constexpr std::size_t kLeastRoom = 20;

}  // namespace

void LineWriter::line(std::string_view text, std::string_view mark) {
  if (text.empty()) return;
  if (gap_ && !out_.empty()) out_ += "\n";
  gap_ = false;
  const std::size_t hanging = indent_ + text::width(mark);
  const std::size_t room = std::max(columns_ - std::min(hanging, columns_), kLeastRoom);
  bool first = true;
  for (const std::string& part : text::break_lines(text, room)) {
    std::string margin(first ? indent_ : hanging, ' ');
    if (first) margin += mark;
    first = false;
    out_ += part.empty() ? "\n" : margin + part + "\n";
  }
}

void LineWriter::heading(std::string_view text, std::string_view under) {
  if (text.empty()) return;
  line(text);
  const std::size_t length = std::min(text::width(text), columns_);
  out_ += std::string(indent_, ' ');
  for (std::size_t i = 0; i < length; ++i) out_ += under;
  out_ += "\n";
}

void LineWriter::gap() { gap_ = true; }

}  // namespace wenlu::faces
