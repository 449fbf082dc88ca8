// The command line.
#include <iostream>

#include "app/built_in.h"
#include "platform/system/console_streams.h"
#include "tool/command_line.h"

int main(int argc, char** argv) {
  wenlu::platform::open_console_streams();
  return wenlu::tool::run_command_line(argc, argv, wenlu::app::browser_half(), std::cout,
                                       std::cerr);
}
