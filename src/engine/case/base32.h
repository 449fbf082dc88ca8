// Bits as letters that can be read out and typed: Crockford's base 32 with a check symbol at the
// end.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace wenlu::engine {

// The check finds every wrong symbol and every swap of neighbours in codes of up to 31 symbols, the
// check included; longer ones are refused with "".
std::string to_base32(const std::vector<bool>& bits);

// The bits, padded with zeros to a multiple of five; nothing when a symbol or the check is wrong.
std::optional<std::vector<bool>> from_base32(std::string_view code);

}  // namespace wenlu::engine
