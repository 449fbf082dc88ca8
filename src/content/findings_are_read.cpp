#include "content/findings_are_read.h"

namespace wenlu::content {

bool findings_are_read() { return true; }

}  // namespace wenlu::content
