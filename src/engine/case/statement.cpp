#include "engine/case/statement.h"

#include <algorithm>

#include "engine/case/statement_clauses.h"
#include "text/utf8.h"

namespace wenlu::engine {
namespace {

using Values = std::map<std::string, std::string>;
using Parts = std::vector<ClausePart>;

constexpr std::string_view kSpaces = " \t\r\n";

std::string trimmed(std::string s) {
  std::ranges::replace_if(
      s, [](char c) { return kSpaces.find(c) != kSpaces.npos; }, ' ');
  const std::size_t from = s.find_first_not_of(' ');
  return from == s.npos ? "" : s.substr(from, s.find_last_not_of(' ') - from + 1);
}

// A value without the full stop or comma that somebody typed at its end: the template has its own.
std::string without_end_mark(std::string s) {
  for (const std::string_view mark : {"。", "，", "；", "、", ".", ",", ";"})
    if (s.ends_with(mark)) return trimmed(s.substr(0, s.size() - mark.size()));
  return s;
}

bool is_missing(const ClausePart& part, const Values& values) {
  return part.field && !values.contains(part.text);
}

bool has_field(const Parts& parts) {
  return std::ranges::any_of(parts, [](const ClausePart& part) { return part.field; });
}

bool lacks_field(const Parts& parts, const Values& values) {
  return std::ranges::any_of(parts,
                             [&](const ClausePart& part) { return is_missing(part, values); });
}

// Cuts at the first colon in a literal: "Seller: " and "{seller-did}". Nothing after it when there
// is none.
std::pair<Parts, Parts> cut_at_colon(const Parts& parts) {
  std::pair<Parts, Parts> cut;
  bool found = false;
  for (const ClausePart& part : parts) {
    const std::size_t colon = part.field || found
                                  ? std::string::npos
                                  : std::min(part.text.find(": "), part.text.find("："));
    if (colon == std::string::npos) {
      (found ? cut.second : cut.first).push_back(part);
      continue;
    }
    found = true;
    cut.first.push_back({part.text.substr(0, colon), false});
    const std::size_t after = colon + (part.text[colon] == ':' ? 2 : std::string_view("：").size());
    if (after < part.text.size()) cut.second.push_back({part.text.substr(after), false});
  }
  return cut;
}

// Without the missing fields and the words between each and the field before it; a unit after the
// last one (98元) goes with it.
Parts without_missing(const Parts& parts, const Values& values) {
  Parts kept;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    if (!is_missing(parts[i], values)) {
      kept.push_back(parts[i]);
      continue;
    }
    const bool led_to = kept.size() > 1 && !kept.back().field;
    if (led_to) kept.pop_back();
    const bool unit_follows = i + 2 == parts.size() && text::length(parts[i + 1].text) <= 2;
    if (unit_follows) ++i;
  }
  return kept;
}

// What is left of a clause; nothing when no field of it is known.
Parts left_of(const Parts& parts, const Values& values) {
  if (!lacks_field(parts, values)) return parts;
  const auto [head, tail] = cut_at_colon(parts);
  if (!tail.empty()) {
    if (has_field(head) && !lacks_field(head, values)) return head;
    if (has_field(tail) && !lacks_field(tail, values) && has_field(head)) return tail;
  }
  const Parts left = without_missing(parts, values);
  return has_field(left) ? left : Parts{};
}

std::string written(const Parts& parts, const Values& values) {
  std::string text;
  for (const ClausePart& part : parts) text += part.field ? values.at(part.text) : part.text;
  return text;
}

void begin_with_capital(std::string& s) {
  if (!s.empty() && s[0] >= 'a' && s[0] <= 'z') s[0] = static_cast<char>(s[0] - 'a' + 'A');
}

// Puts the clauses that are left together; what ends a sentence takes the place of a comma before
// it.
class Writer {
 public:
  void add(const Clause& clause, std::string text) {
    text = trimmed(std::move(text));
    if (text.empty()) {
      lost_beginning_ = lost_beginning_ || at_beginning_;
      if (clause.ends_sentence) end_sentence(clause.end);
      return;
    }
    if (at_beginning_ && lost_beginning_) begin_with_capital(text);
    out_ += text;
    end_at_ = out_.size();
    out_ += clause.end;
    at_beginning_ = clause.ends_sentence;
    lost_beginning_ = false;
  }

  std::string finish() {
    if (!at_beginning_ && end_at_ < out_.size())
      end_sentence(out_[end_at_] < 0 || out_[end_at_] & 0x80 ? "。" : ".");
    return trimmed(out_);
  }

 private:
  void end_sentence(std::string_view end) {
    if (!at_beginning_) out_.replace(end_at_, out_.npos, end);
    at_beginning_ = true;
    lost_beginning_ = false;
  }

  std::string out_;
  std::size_t end_at_ = 0;       // where the punctuation after the last clause begins
  bool at_beginning_ = true;     // of a sentence
  bool lost_beginning_ = false;  // the first clause of this sentence was left out
};

}  // namespace

Finished finish(const content::Statement& statement, content::Language language,
                const Values& typed) {
  Finished finished;
  Values values;
  std::set<std::string> fields;
  for (const content::Field& field : statement.fields) {
    fields.insert(field.id);
    const auto it = typed.find(field.id);
    // The clause around it brings its own full stop.
    const std::string value = it == typed.end() ? "" : without_end_mark(trimmed(it->second));
    if (!value.empty())
      values[field.id] = value;
    else if (field.required)
      finished.missing.push_back(field.id);
  }
  Writer writer;
  for (const Clause& clause : clauses_of(statement.text.in(language), fields))
    writer.add(clause, written(left_of(clause.parts, values), values));
  finished.text = writer.finish();
  finished.characters = text::length(finished.text);
  const auto limit = static_cast<std::size_t>(std::max(0, statement.limit));
  finished.over_limit = finished.characters > limit ? finished.characters - limit : 0;
  return finished;
}

}  // namespace wenlu::engine
