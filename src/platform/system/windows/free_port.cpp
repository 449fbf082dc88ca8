#include "platform/system/free_port.h"

#include <winsock2.h>

namespace wenlu::platform {

// SO_REUSEADDR would share the port here.
void allow_only_free_port(std::uintptr_t socket) {
  const int on = 1;
  setsockopt(socket, SOL_SOCKET, SO_EXCLUSIVEADDRUSE, reinterpret_cast<const char*>(&on),
             sizeof on);
}

}  // namespace wenlu::platform
