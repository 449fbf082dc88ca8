// How the guide is kept on this device for times without a network. The page finds out and says so
// ("keep kept"); nothing of it is stored.
#pragma once

namespace wenlu::screen {

enum class Keeping {
  unknown,
  kept,     // all of it works without a network now
  update,   // the same, and a newer version waits for the visitor to take it
  later,    // the visitor wants it later
  refused,  // this browser keeps nothing: the single file is the way
  alone,    // this is the single file
};

}  // namespace wenlu::screen
