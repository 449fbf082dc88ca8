#include "engine/case/statement_clauses.h"

#include "text/utf8.h"

namespace wenlu::engine {
namespace {

enum class Mark { none, pause, stop };

// A comma or full stop of Latin text ends a clause only before a space: 2.5 and 1,000 stay whole.
Mark mark_at(std::string_view s, std::size_t at) {
  const text::CodePoint c = text::decode(s, at);
  const std::size_t next = at + c.size;
  const bool before_space = next >= s.size() || s[next] == ' ' || s[next] == '\n';
  switch (c.value) {
    case U'，':
    case U'、':
    case U'；':
      return Mark::pause;
    case U'。':
    case U'！':
    case U'？':
    case U'\n':
      return Mark::stop;
    case U',':
    case U';':
      return before_space ? Mark::pause : Mark::none;
    case U'.':
    case U'!':
    case U'?':
      return before_space ? Mark::stop : Mark::none;
    default:
      return Mark::none;
  }
}

class Cutter {
 public:
  Cutter(std::string_view text, const std::set<std::string>& fields)
      : text_(text), fields_(fields) {}

  std::vector<Clause> cut() {
    while (at_ < text_.size()) {
      if (take_field()) continue;
      const text::CodePoint c = text::decode(text_, at_);
      // A mark in brackets ends no clause: what they hold goes with the words around them.
      if (c.value == U'(' || c.value == U'（') ++depth_;
      if ((c.value == U')' || c.value == U'）') && depth_ > 0) --depth_;
      const Mark mark = depth_ > 0 ? Mark::none : mark_at(text_, at_);
      if (mark == Mark::none)
        take_literal(c.size);
      else
        end_clause(mark);
    }
    if (!clause_.parts.empty()) clauses_.push_back(clause_);
    return clauses_;
  }

 private:
  bool take_field() {
    if (text_[at_] != '{') return false;
    const std::size_t end = text_.find('}', at_);
    if (end == std::string_view::npos) return false;
    const std::string id(text_.substr(at_ + 1, end - at_ - 1));
    if (!fields_.contains(id)) return false;
    clause_.parts.push_back({id, true});
    at_ = end + 1;
    return true;
  }

  void take_literal(std::size_t size) {
    if (clause_.parts.empty() || clause_.parts.back().field) clause_.parts.push_back({});
    clause_.parts.back().text += text_.substr(at_, size);
    at_ += size;
  }

  void end_clause(Mark mark) {
    const std::size_t from = at_;
    at_ += text::decode(text_, at_).size;
    while (at_ < text_.size() && text_[at_] == ' ') ++at_;
    clause_.end = text_.substr(from, at_ - from);
    clause_.ends_sentence = mark == Mark::stop;
    clauses_.push_back(std::move(clause_));
    clause_ = {};
  }

  std::string_view text_;
  const std::set<std::string>& fields_;
  std::size_t at_ = 0;
  int depth_ = 0;
  Clause clause_;
  std::vector<Clause> clauses_;
};

}  // namespace

std::vector<Clause> clauses_of(std::string_view text, const std::set<std::string>& fields) {
  return Cutter(text, fields).cut();
}

}  // namespace wenlu::engine
