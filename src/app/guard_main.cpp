// The guard against secrets alone, for pages that have no guide and no canvas: the sheets that are
// filled in. Its own small WebAssembly, loaded by web/guard.mjs.
#include <cstddef>
#include <string>

#include "engine/safety/secrets.h"

namespace {

std::string typed;

}  // namespace

extern "C" {

// Room for a text of `size` bytes in UTF-8.
__attribute__((export_name("guard_room"))) char* guard_room(std::size_t size) {
  typed.assign(size, ' ');
  return typed.data();
}

// What the text there looks like: 0 for no secret, else its kind from 1.
__attribute__((export_name("guard_secret"))) int guard_secret() {
  const auto secret = wenlu::engine::looks_like_secret(typed);
  return secret ? 1 + static_cast<int>(secret->kind) : 0;
}
}
