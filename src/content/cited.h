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
};

}  // namespace wenlu::content
