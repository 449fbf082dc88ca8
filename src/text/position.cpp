#include "text/position.h"

#include <algorithm>

#include "text/utf8.h"

namespace wenlu::text {
namespace {

std::size_t line_start(std::string_view text, std::size_t offset) {
  const std::size_t feed = offset == 0 ? std::string_view::npos : text.rfind('\n', offset - 1);
  return feed == std::string_view::npos ? 0 : feed + 1;
}

}  // namespace

Position position_of(std::string_view text, std::size_t offset) {
  offset = std::min(offset, text.size());
  const std::size_t start = line_start(text, offset);
  const auto feeds =
      std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(start), '\n');
  return {static_cast<std::size_t>(feeds) + 1, length(text.substr(start, offset - start)) + 1};
}

std::string_view line_at(std::string_view text, std::size_t offset) {
  const std::size_t start = line_start(text, std::min(offset, text.size()));
  std::string_view line = text.substr(start, text.find('\n', start) - start);
  if (!line.empty() && line.back() == '\r') line.remove_suffix(1);
  return line;
}

}  // namespace wenlu::text
