// A port that a server may listen on.
#pragma once

#include <cstdint>

namespace wenlu::platform {

// Has `socket` refuse a port on which another program listens, and take one on which a server ended
// just now.
void allow_only_free_port(std::uintptr_t socket);

}  // namespace wenlu::platform
