#include "platform/system/exchange_folders.h"

#include <cstdio>

// What Linux has beyond rename(), where the C library tells of it.
#ifdef RENAME_EXCHANGE
#include <fcntl.h>
#endif

namespace wenlu::platform {

bool exchange_folders([[maybe_unused]] const std::filesystem::path& one,
                      [[maybe_unused]] const std::filesystem::path& other) {
#ifdef RENAME_EXCHANGE
  return renameat2(AT_FDCWD, one.c_str(), AT_FDCWD, other.c_str(), RENAME_EXCHANGE) == 0;
#else
  return false;
#endif
}

}  // namespace wenlu::platform
