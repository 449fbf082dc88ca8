// "when": {"role": ["seller"], "device": ["phone", "tablet"]}: every question named must have been
// answered with one of the options listed for it. No expression language, so that every route can
// be walked.
#pragma once

#include <vector>

#include "content/id.h"

namespace wenlu::content {

struct Clause {
  QuestionId question;
  std::vector<OptionId> any_of;  // never empty
  bool operator==(const Clause&) const = default;
};

struct Condition {
  std::vector<Clause> all_of;  // empty: always true
  bool operator==(const Condition&) const = default;
};

}  // namespace wenlu::content
