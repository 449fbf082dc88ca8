#include "content/read/read_cited.h"

namespace wenlu::content {

void read_required(ObjectReader& in, Cited& out) {
  in.optional("advice", out.advice);
  if (out.advice) return read_optional(in, out);
  in.required_some("sources", out.sources);
  in.required("checked", out.checked);
}

void read_optional(ObjectReader& in, Cited& out) {
  in.optional("advice", out.advice);
  in.optional("sources", out.sources);
  in.optional("checked", out.checked);
}

}  // namespace wenlu::content
