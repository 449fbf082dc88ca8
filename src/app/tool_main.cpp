// The command line.
#include <iostream>

#include "tool/command_line.h"

int main(int argc, char** argv) {
  return wenlu::tool::run_command_line(argc, argv, std::cout, std::cerr);
}
