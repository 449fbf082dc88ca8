// A journey is the list of options that a visitor chose; everything else about it is replayed from
// the guide. Back, links, changed answers and old links are all this one function.
#pragma once

#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "content/guide.h"

namespace wenlu::engine {

// Chosen options, in the order of asking. Written as a URL path: "/seller/violation"; "/" is the
// start.
using Route = std::vector<content::OptionId>;

std::string to_string(const Route& route);

// Takes any bytes; empty segments are dropped, segments that cannot be ids are kept and will be
// reported as unknown by replay. At most 64 segments are read.
Route parse_route(std::string_view s);

struct Answer {
  content::QuestionId question;
  content::OptionId option;
  auto operator<=>(const Answer&) const = default;
};

using Node = std::variant<content::QuestionId, content::OutcomeId>;

struct Journey {
  std::vector<Answer> answers;  // asked and answered, in order
  Node at;                      // the question that is open, or the outcome
  Route pending;                // answers given whose question may still come
  Route dropped;                // answers given that no question on the way can take, or that
                                // the guide does not know: the visitor is told

  Route route() const;  // of `answers`
  bool operator==(const Journey&) const = default;
};

// Walks from the start; at each question takes that question's option out of `given`, wherever it
// stands there (renamed ids follow the guide's redirects), as long as its condition holds.
Journey replay(const content::Guide& guide, const Route& given);

// The journey with the answer to the `index`-th answered question taken back, so that this question
// is asked again; later answers stay pending until their questions come.
Journey reopen(const content::Guide& guide, const Journey& journey, std::size_t index);

// The journey with `option` chosen at its open question; an option that is not on offer changes
// nothing.
Journey choose(const content::Guide& guide, const Journey& journey,
               const content::OptionId& option);

bool holds(const content::Condition& condition, const std::vector<Answer>& answers);

// The options of `question` on offer after `answers`.
std::vector<const content::Option*> on_offer(const content::Question& question,
                                             const std::vector<Answer>& answers);

}  // namespace wenlu::engine
