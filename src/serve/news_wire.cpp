#include "serve/news_wire.h"

#include <utility>

namespace wenlu::serve {

void NewsWire::tell(std::string news) {
  const std::lock_guard lock(mutex_);
  latest_ = std::move(news);
  ++number_;
  changed_.notify_all();
}

void NewsWire::end() {
  const std::lock_guard lock(mutex_);
  ended_ = true;
  changed_.notify_all();
}

std::string NewsWire::next(unsigned& number, std::chrono::milliseconds patience) {
  std::unique_lock lock(mutex_);
  changed_.wait_for(lock, patience, [&] { return ended_ || number_ != number; });
  if (ended_) return "";
  if (number == number_) return ":\n\n";
  number = number_;
  return "data: " + latest_ + "\n\n";
}

}  // namespace wenlu::serve
