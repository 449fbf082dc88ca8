// Writes the time zones of this machine into a file; the build puts it into the command line.
#include <fstream>
#include <iostream>

#include "platform/zones/machine_zones.h"
#include "zones/zone_table.h"

int main(int argc, char** argv) {
  constexpr const char* kFolder = "/usr/share/zoneinfo";
  const auto zones = wenlu::platform::machine_zones(kFolder);
  if (argc != 2 || zones.empty()) {
    std::cerr << "wenlu_zone_writer: no time zones in " << kFolder
              << "; on Debian: apt-get install tzdata\n";
    return 1;
  }
  std::ofstream out(argv[1], std::ios::binary);
  out << wenlu::zones::write_zones(zones);
  return out.flush() ? 0 : 1;
}
