#include "publish/hashes.h"

#include "publish/sha256.h"
#include "text/base64.h"
#include "text/hex.h"

namespace wenlu::publish {
namespace {

constexpr std::size_t kDigitsInNames = 10;

}  // namespace

std::string sha256_hex(std::string_view bytes) {
  std::string out;
  for (const std::uint8_t byte : sha256(bytes)) {
    out.push_back(text::kHex[byte >> 4]);
    out.push_back(text::kHex[byte & 0xF]);
  }
  return out;
}

std::string integrity(std::string_view bytes) {
  const Sha256 hash = sha256(bytes);
  return "sha256-" + text::to_base64(std::string(hash.begin(), hash.end()));
}

std::string hashed_name(std::string_view name, std::string_view bytes) {
  const std::size_t dot = name.rfind('.');
  return std::string(name.substr(0, dot)) + "-" + sha256_hex(bytes).substr(0, kDigitsInNames) +
         std::string(name.substr(dot));
}

}  // namespace wenlu::publish
