// "sources" and "checked": where a statement comes from, and when somebody last looked; or
// "advice" in their place.
#pragma once

#include "content/cited.h"
#include "content/read/object_reader.h"

namespace wenlu::content {

// `sources` and `checked` may be missing where it is advice.
void read_required(ObjectReader& in, Cited& out);
void read_optional(ObjectReader& in, Cited& out);

}  // namespace wenlu::content
