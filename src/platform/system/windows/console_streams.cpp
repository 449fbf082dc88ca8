#include "platform/system/console_streams.h"

#include <cstdio>
#include <initializer_list>

#include <fcntl.h>
#include <io.h>
#include <windows.h>

namespace wenlu::platform {

void open_console_streams() {
  for (FILE* stream : {stdin, stdout, stderr}) _setmode(_fileno(stream), _O_BINARY);
  SetConsoleOutputCP(CP_UTF8);
  SetConsoleCP(CP_UTF8);
}

}  // namespace wenlu::platform
