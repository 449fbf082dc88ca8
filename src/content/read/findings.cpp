#include "content/read/findings.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
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

auto Findings::by_place(const Finding& f) { return std::pair(f.place.document, f.place.offset); }

void Findings::note(const FilePlace& place, Severity severity, std::string_view id, Said said) {
  if (is_full()) return;
  found_.push_back(
      {place,
       {severity, std::string(id), "", 0, 0, std::move(said.text), std::move(said.hint), ""}});
}

bool Findings::is(const Finding& finding, const FilePlace& place, std::string_view id,
                  std::string_view text) {
  return finding.place.document == place.document && finding.place.offset == place.offset &&
         finding.diagnostic.id == id && finding.diagnostic.text == text;
}

bool Findings::says(const FilePlace& place, std::string_view id, std::string_view text) const {
  return std::ranges::any_of(found_, [&](const Finding& f) { return is(f, place, id, text); });
}

void Findings::withdraw(const FilePlace& place, std::string_view id, std::string_view text) {
  errors_ -= std::erase_if(found_, [&](const Finding& f) { return is(f, place, id, text); });
}

void Findings::drop_warnings(const Document* document, std::string_view id,
                             std::string_view beginning) {
  std::erase_if(found_, [&](const Finding& f) {
    return f.place.document == document && f.diagnostic.severity == Severity::warning &&
           f.diagnostic.id == id && f.diagnostic.text.starts_with(beginning);
  });
}

void Findings::keep_first(std::string (*key)(const Diagnostic&)) {
  std::ranges::stable_sort(found_, {}, by_place);
  std::map<std::string, std::vector<std::size_t>> alike;
  for (std::size_t i = 0; i < found_.size(); ++i)
    if (std::string words = key(found_[i].diagnostic); !words.empty())
      alike[std::move(words)].push_back(i);
  std::set<std::size_t> more;
  for (const auto& [words, places] : alike) {
    if (places.size() == 1) continue;
    found_[places.front()].diagnostic.text +=
        " (and in " + std::to_string(places.size() - 1) +
        (places.size() == 2 ? " more place)" : " more places)");
    more.insert(places.begin() + 1, places.end());
  }
  std::size_t i = 0;
  errors_ -= std::erase_if(found_, [&](const Finding&) { return more.contains(i++); });
}

bool Findings::has(std::string_view id) const {
  return std::any_of(found_.begin(), found_.end(),
                     [id](const Finding& f) { return f.diagnostic.id == id; });
}

bool Findings::has_error_in(const Document* document) const {
  return std::ranges::any_of(found_, [document](const Finding& f) {
    return f.place.document == document && f.diagnostic.severity == Severity::error;
  });
}

Diagnostics Findings::take() {
  if (!findings_are_read()) return Diagnostics(errors_ > 0 ? 1 : 0);
  text::sort_few(found_, {}, by_place);
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
