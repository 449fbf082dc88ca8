#include "platform/system/console_streams.h"

namespace wenlu::platform {

void open_console_streams() {}  // as they are here

}  // namespace wenlu::platform
