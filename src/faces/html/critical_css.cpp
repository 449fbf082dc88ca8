#include "faces/html/critical_css.h"

#include "faces/look/css.h"
#include "faces/look/style.h"

namespace wenlu::faces::html {
namespace {

bool is_space(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

// No space is needed after these, nor before them; before ":" it means a descendant, before "(" an
// "and (".
bool joins_left(char c) { return std::string_view("{};,>").find(c) != std::string_view::npos; }
bool joins_right(char c) { return joins_left(c) || c == ':'; }

std::string without_comments(std::string_view css) {
  std::string out;
  for (;;) {
    const std::size_t start = css.find("/*");
    out += css.substr(0, start);
    if (start == std::string_view::npos) return out;
    const std::size_t end = css.find("*/", start + 2);
    if (end == std::string_view::npos) return out;
    css.remove_prefix(end + 2);
  }
}

}  // namespace

std::string smaller_css(std::string_view css) {
  std::string out;
  bool space = false;
  for (const char c : without_comments(css)) {
    if (is_space(c)) {
      space = true;
      continue;
    }
    if (space && !out.empty() && !joins_right(out.back()) && !joins_left(c)) out += ' ';
    space = false;
    // The last semicolon of a block says nothing.
    if (c == '}' && !out.empty() && out.back() == ';') out.pop_back();
    out += c;
  }
  return out;
}

std::string critical_css() {
  return smaller_css(css()) + smaller_css(picture_css()) + smaller_css(page_css());
}

}  // namespace wenlu::faces::html
