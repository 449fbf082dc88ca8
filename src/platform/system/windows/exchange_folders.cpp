#include "platform/system/exchange_folders.h"

namespace wenlu::platform {

bool exchange_folders(const std::filesystem::path&, const std::filesystem::path&) { return false; }

}  // namespace wenlu::platform
