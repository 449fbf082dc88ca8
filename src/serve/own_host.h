// Whom a request was meant for.
#pragma once

#include <string_view>

namespace wenlu::serve {

// Does the header Host name this machine, as 127.0.0.1, localhost or [::1] at `port`? Another name
// may lead here, too, if somebody elsewhere says so (DNS rebinding); their pages must not read what
// is served here.
bool is_own_host(std::string_view host, int port);

}  // namespace wenlu::serve
