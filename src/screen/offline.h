// Does the guide work without a network on this device? The page finds out and says so
// ("offline ready"); nothing of it is saved.
#pragma once

namespace wenlu::screen {

enum class Offline {
  unknown,
  ready,    // all of it works without a network now
  update,   // the same, and a newer version waits for the visitor to take it
  later,    // the visitor wants it later
  refused,  // this browser keeps nothing: the single file is the way
  alone,    // this is the single file
};

}  // namespace wenlu::screen
