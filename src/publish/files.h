// Files by their paths, in memory.
#pragma once

#include <map>
#include <string>

namespace wenlu::publish {

// By path relative to the folder, with "/" on every platform; in the order of their bytes.
using Files = std::map<std::string, std::string>;

}  // namespace wenlu::publish
