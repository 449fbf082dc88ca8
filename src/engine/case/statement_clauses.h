// A statement's template cut into clauses, so that one can be left out and the rest still reads
// well.
//
//   订单号{order}，          text 订单号, field order           end ，
//   {date}下单。             field date, text 下单              end 。
#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace wenlu::engine {

struct ClausePart {
  std::string text;  // literal text, or a field's id
  bool field = false;
};

struct Clause {
  std::vector<ClausePart> parts;
  std::string end;  // punctuation and spaces after it; "" at the end of the text
  bool ends_sentence = false;
};

// Punctuation inside round brackets ends no clause. Only `fields` in braces are fields.
std::vector<Clause> clauses_of(std::string_view text, const std::set<std::string>& fields);

}  // namespace wenlu::engine
