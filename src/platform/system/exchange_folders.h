// Two folders in each other's place at once.
#pragma once

#include <filesystem>

namespace wenlu::platform {

// Both exist, on one disk. False, and nothing is changed, where the system or the disk cannot.
bool exchange_folders(const std::filesystem::path& one, const std::filesystem::path& other);

}  // namespace wenlu::platform
