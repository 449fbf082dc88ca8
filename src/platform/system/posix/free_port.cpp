#include "platform/system/free_port.h"

#include <sys/socket.h>

namespace wenlu::platform {

void allow_only_free_port(std::uintptr_t socket) {
  const int on = 1;
  setsockopt(static_cast<int>(socket), SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
}

}  // namespace wenlu::platform
