// The streams by which the command line speaks.
#pragma once

namespace wenlu::platform {

// From now on bytes written are bytes read, and a console takes them for UTF-8. To be called once,
// before anything is written.
void open_console_streams();

}  // namespace wenlu::platform
