// What every fuzz target has: bytes in, and a claim that must hold for all of them.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#define WENLU_FUZZ_TARGET \
  extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)

namespace wenlu::fuzz {

// What a target is called, by libFuzzer and by replay.cpp.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

inline std::string_view bytes(const std::uint8_t* data, std::size_t size) {
  return {reinterpret_cast<const char*>(data), size};
}

// Ends the run when a claim does not hold; the fuzzer then keeps the input.
inline void hold(bool claim) {
  if (!claim) std::abort();
}

}  // namespace wenlu::fuzz
