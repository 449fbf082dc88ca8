#include "screen/wait_in_parts.h"

namespace wenlu::screen {

WaitBlock in_brief(WaitBlock wait) {
  for (std::string* told : {&wait.exact, &wait.better, &wait.second, &wait.basis}) told->clear();
  return wait;
}

WaitBlock beyond_brief(WaitBlock wait) {
  for (std::string* told : {&wait.label, &wait.figure, &wait.status}) told->clear();
  return wait;
}

}  // namespace wenlu::screen
