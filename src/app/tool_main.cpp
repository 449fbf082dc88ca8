// The command line.
#include <iostream>

#include "app/built_in.h"
#include "tool/command_line.h"

int main(int argc, char** argv) {
  return wenlu::tool::run_command_line(argc, argv, wenlu::app::browser_half(), std::cout,
                                       std::cerr);
}
