// A few letters by which a visitor tells the editors what was wrong and where, by any means,
// without a network: "7K2M-9QXD-4". They hold the guide's version, the route and the reason,
// nothing typed.
//
// The symbols are Crockford's base 32 (no I, L, O, U); the last is a check symbol that finds every
// wrong symbol and every swap of neighbours. Reading forgives case, spaces, hyphens, full-width
// forms and O, I, L for 0, 1, 1.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "content/guide.h"
#include "engine/journey/journey.h"

namespace wenlu::engine {

enum class FeedbackReason { path_moved, did_not_help, wrong_fact, hard_to_understand };

struct Feedback {
  Route route;
  FeedbackReason reason = FeedbackReason::did_not_help;
  bool operator==(const Feedback&) const = default;
};

// Of the guide's id, version, questions and options: what a code can be read with. 20 bits.
std::uint32_t fingerprint(const content::Guide& guide);

// Only answers that replay takes are told. "" when the route is too long for a code (more than
// about 130 bits, which no real guide has).
std::string encode(const content::Guide& guide, const Feedback& feedback);

enum class CodeProblem { none, damaged, other_version };

struct DecodedFeedback {
  CodeProblem problem = CodeProblem::damaged;
  std::uint32_t version = 0;  // fingerprint of the guide that made the code; 0 when damaged
  Feedback feedback;          // set when there is no problem
};

// `guide` must be the one that made the code, else the problem is other_version.
DecodedFeedback decode_feedback(const content::Guide& guide, std::string_view code);

}  // namespace wenlu::engine
