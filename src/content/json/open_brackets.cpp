#include "content/json/open_brackets.h"

#include <vector>

namespace wenlu::content {
namespace {

// How far the line of byte `at` is indented.
std::size_t indent_of(std::string_view bytes, std::size_t at) {
  const std::size_t feed = bytes.substr(0, at).rfind('\n');
  const std::size_t begin = feed == bytes.npos ? 0 : feed + 1;
  return bytes.find_first_not_of(" \t", begin) - begin;
}

bool begins_its_line(std::string_view bytes, std::size_t at) {
  const std::size_t before = bytes.substr(0, at).find_last_not_of(" \t");
  return before == bytes.npos || bytes[before] == '\n';
}

// One walk over the text, strings aside.
class BracketWalk {
 public:
  explicit BracketWalk(std::string_view bytes) : bytes_(bytes) {
    for (std::size_t at = 0; at < bytes.size(); ++at) look_at(at);
  }

  const std::vector<std::size_t>& open() const { return open_; }
  std::size_t suspect() const { return suspect_; }

 private:
  void look_at(std::size_t at) {
    const char c = bytes_[at];
    if (in_string_) {
      if (c == '"' && !escaped_) in_string_ = false;
      escaped_ = c == '\\' && !escaped_;
    } else if (c == '"') {
      in_string_ = true;
    } else if (c == '{' || c == '[') {
      open_.push_back(at);
    } else if ((c == '}' || c == ']') && !open_.empty()) {
      close(at);
    }
  }

  // A bracket that begins a line closes one whose line is indented as its own.
  void close(std::size_t at) {
    const bool fits =
        !begins_its_line(bytes_, at) || indent_of(bytes_, at) == indent_of(bytes_, open_.back());
    if (!fits && suspect_ == bytes_.npos) suspect_ = open_.back();
    open_.pop_back();
  }

  std::string_view bytes_;
  std::vector<std::size_t> open_;
  std::size_t suspect_ = std::string_view::npos;
  bool in_string_ = false;
  bool escaped_ = false;
};

}  // namespace

std::size_t left_open(std::string_view bytes) {
  const BracketWalk walk(bytes);
  if (walk.open().empty()) return bytes.npos;
  return walk.suspect() == bytes.npos ? walk.open().back() : walk.suspect();
}

std::size_t innermost_open(std::string_view bytes) {
  const BracketWalk walk(bytes);
  return walk.open().empty() ? bytes.npos : walk.open().back();
}

}  // namespace wenlu::content
