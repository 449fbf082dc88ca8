// Whether a program tells what it finds.
#pragma once

namespace wenlu::content {

// True. A program in which nobody reads what findings say, such as the page's engine, defines this
// in its main to be false: findings have no words and no places then, and none are linked.
bool findings_are_read();

}  // namespace wenlu::content
