#include "tool/render_diagnostics.h"

#include <algorithm>

#include "text/invisible.h"
#include "text/json_writer.h"
#include "text/quote.h"
#include "text/utf8.h"
#include "text/width.h"

namespace wenlu::tool {
namespace {

using content::Diagnostic;
using content::Severity;

constexpr std::string_view kIndent = "    ";
constexpr std::size_t kWidestLine =
    160;  // cells; of a longer line the part around the caret is shown

std::string_view severity_name(Severity severity) {
  return severity == Severity::error ? "error" : "warning";
}

std::size_t count(const content::Diagnostics& found, Severity severity) {
  const auto is_it = [severity](const Diagnostic& d) { return d.severity == severity; };
  return static_cast<std::size_t>(std::count_if(found.begin(), found.end(), is_it));
}

std::string counted(std::size_t n, const std::string& noun) {
  return std::to_string(n) + " " + noun + (n == 1 ? "" : "s");
}

std::string place_of(const Diagnostic& d, std::string_view folder) {
  std::string path(folder);
  while (path.size() > 1 && path.back() == '/') path.pop_back();
  if (d.file.empty()) return path;
  if (!path.empty() && path.back() != '/') path += '/';
  return path + d.file;
}

bool is_unsafe(char32_t c) { return (text::is_control(c) && c != '\t') || text::is_invisible(c); }

// A quoted line with the caret under its `column`-th character.
class QuotedLine {
 public:
  QuotedLine(std::string_view line, std::size_t column) : line_(text::to_utf32(line)) {
    for (char32_t& c : line_) {
      if (is_unsafe(c)) c = 0xFFFD;
    }
    caret_ = std::min(column == 0 ? 0 : column - 1, line_.size());
    from_ = caret_;
    to_ = caret_;
    widen();
  }

  std::string str() const {
    const std::string before =
        (from_ > 0 ? "…" : "") + text::to_utf8(line_.substr(from_, caret_ - from_));
    const std::string after =
        text::to_utf8(line_.substr(caret_, to_ - caret_)) + (to_ < line_.size() ? "…" : "");
    std::string out(kIndent);
    out += before + after + "\n" + std::string(kIndent) + spaces_for(before) + "^\n";
    return out;
  }

 private:
  // Takes in characters on both sides of the caret until the line is wide enough.
  void widen() {
    std::size_t cells = 0;
    while (cells < kWidestLine && (from_ > 0 || to_ < line_.size())) {
      if (from_ > 0) cells += text::width(line_[--from_]);
      if (to_ < line_.size()) cells += text::width(line_[to_++]);
    }
  }

  // As wide as `before`, with its tabs kept: nobody knows how wide a tab is.
  static std::string spaces_for(const std::string& before) {
    std::string out;
    for (const char32_t c : text::to_utf32(before)) {
      if (c == '\t')
        out += '\t';
      else
        out.append(text::width(c), ' ');
    }
    return out;
  }

  std::u32string line_;
  std::size_t caret_ = 0;
  std::size_t from_ = 0;  // what is shown of the line
  std::size_t to_ = 0;
};

std::string render(const Diagnostic& d, std::string_view folder) {
  std::string out = place_of(d, folder);
  if (!out.empty()) out = text::shown(out);
  if (d.line > 0) out += ":" + std::to_string(d.line) + ":" + std::to_string(d.column);
  if (!out.empty()) out += ": ";
  out +=
      std::string(severity_name(d.severity)) + ": " + text::harmless(d.text) + " [" + d.id + "]\n";
  if (!d.quoted.empty()) out += QuotedLine(d.quoted, d.column).str();
  if (!d.hint.empty()) out += "  " + text::harmless(d.hint) + "\n";
  return out;
}

}  // namespace

std::string render_diagnostics(const content::Diagnostics& found, std::string_view folder) {
  if (found.empty()) return "no findings\n";
  std::string out;
  for (const Diagnostic& d : found) out += render(d, folder);
  return out + counted_findings(found) + "\n";
}

std::string render_diagnostics_json(const content::Diagnostics& found, std::string_view folder) {
  text::JsonWriter out(2);
  out.begin_object().member("errors", count(found, Severity::error));
  out.member("warnings", count(found, Severity::warning)).key("findings").begin_array();
  for (const Diagnostic& d : found) {
    out.begin_object().member("severity", severity_name(d.severity)).member("id", d.id);
    out.member("file", place_of(d, folder)).member("line", d.line).member("column", d.column);
    out.member("text", d.text).member("hint", d.hint).end_object();
  }
  out.end_array().end_object();
  return out.str() + "\n";
}

std::string counted_findings(const content::Diagnostics& found) {
  return counted(count(found, Severity::error), "error") + ", " +
         counted(count(found, Severity::warning), "warning");
}

}  // namespace wenlu::tool
