// SHA-256 (FIPS 180-4). Written out here, for no library that Wenlu keeps has it.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace wenlu::publish {

using Sha256 = std::array<std::uint8_t, 32>;

Sha256 sha256(std::string_view bytes);

}  // namespace wenlu::publish
