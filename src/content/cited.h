// Where a statement comes from, and when somebody last looked.
#pragma once

#include <optional>
#include <vector>

#include "content/date.h"
#include "content/id.h"

namespace wenlu::content {

struct Cited {
  std::vector<SourceId> sources;
  std::optional<Date> checked;
  bool advice = false;  // said by no source: advice of the guide itself
  bool operator==(const Cited&) const = default;
};

}  // namespace wenlu::content
