// The latest news, and the threads that wait for it, one for each page that listens.
#pragma once

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <string>

namespace wenlu::serve {

class NewsWire {
 public:
  // In the place of what was told before.
  void tell(std::string news);

  // Nobody waits any longer, now or later.
  void end();

  // Waits for other news than the `number`-th, which is counted up: an event of a stream to send;
  // a comment where there was none for `patience`, so that a page that went away is noticed; ""
  // when there will be none.
  std::string next(unsigned& number, std::chrono::milliseconds patience);

 private:
  std::mutex mutex_;
  std::condition_variable changed_;
  std::string latest_;
  unsigned number_ = 0;
  bool ended_ = false;
};

}  // namespace wenlu::serve
