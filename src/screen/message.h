// What the page may have to announce by itself once it has performed an effect.
#pragma once

#include <string>

namespace wenlu::screen {

enum class MessageId {
  copied,
  not_copied,
  shared,
  not_shared,
  not_printed,
  saved,
  not_saved,
  wiped,
  not_wiped,
  update_ready,
};

struct Message {
  MessageId id = MessageId::copied;
  std::string text;
};

}  // namespace wenlu::screen
