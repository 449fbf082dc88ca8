#include "content/read/findings.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "text/edit_distance.h"
#include "text/position.h"
#include "text/quote.h"
#include "text/sort_few.h"

namespace wenlu::content {
namespace {

constexpr std::size_t kMostCandidates = 20'000;  // comparing with more takes too long
constexpr std::size_t kLongestQuote = 2000;  // bytes; a longer line would only drown the message

// Positions in one file, asked for in ascending order.
class Ruler {
 public:
  explicit Ruler(const Document* document) : document_(document) {}

  const Document* document() const { return document_; }

  void locate(Diagnostic& diagnostic, std::size_t offset) {
    const std::string_view bytes = document_->bytes;
    const text::Position step = text::position_of(bytes.substr(offset_), offset - offset_);
    // Findings come in the order of the file: lines are counted on from the one before.
    const bool same_line = step.line == 1;
    if (!same_line || !quoted_) quote(text::line_at(bytes, offset));
    position_.line += step.line - 1;
    position_.column = (same_line ? position_.column - 1 : 0) + step.column;
    offset_ = offset;
    diagnostic.line = position_.line;
    diagnostic.column = position_.column;
    diagnostic.quoted = *quoted_;
  }

 private:
  void quote(std::string_view line) {
    quoted_ = line.size() <= kLongestQuote ? line : std::string_view();
  }

  const Document* document_;
  std::size_t offset_ = 0;
  text::Position position_;
  std::optional<std::string_view> quoted_;  // the line at offset_
};

bool has_line(const FilePlace& place) {
  return place.document != nullptr && place.offset <= place.document->bytes.size() &&
         !place.document->bytes.empty();
}

}  // namespace

void Findings::note(const FilePlace& place, Severity severity, std::string_view id, Said said) {
  if (is_full()) return;
  found_.push_back(
      {place,
       {severity, std::string(id), "", 0, 0, std::move(said.text), std::move(said.hint), ""}});
}

bool Findings::has(std::string_view id) const {
  return std::any_of(found_.begin(), found_.end(),
                     [id](const Finding& f) { return f.diagnostic.id == id; });
}

Diagnostics Findings::take() {
  if (!findings_are_read()) return Diagnostics(errors_ > 0 ? 1 : 0);
  text::sort_few(found_, {},
                 [](const Finding& f) { return std::pair(f.place.document, f.place.offset); });
  Diagnostics out;
  Ruler ruler(nullptr);
  for (Finding& finding : found_) {
    if (finding.place.document != ruler.document()) ruler = Ruler(finding.place.document);
    if (finding.place.document != nullptr) finding.diagnostic.file = finding.place.document->path;
    if (has_line(finding.place)) ruler.locate(finding.diagnostic, finding.place.offset);
    out.push_back(std::move(finding.diagnostic));
  }
  sort(out);
  if (is_full()) {
    const std::string text = "these are the first " + std::to_string(kMost) + " findings";
    out.push_back({Severity::error, "too-many", "", 0, 0, text,
                   "mend some of them: there may be more, and not all was read", ""});
  }
  return out;
}

std::string did_you_mean(std::string_view word, const std::vector<std::string>& candidates) {
  if (candidates.size() > kMostCandidates) return "";
  const std::string near = text::nearest(word.substr(0, 200), candidates);
  return near.empty() ? "" : "did you mean " + text::quoted(near) + "?";
}

}  // namespace wenlu::content
