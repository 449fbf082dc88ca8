// Secrets: whatever is typed, what is found lies inside it, in its order, and never overlaps.
#include "engine/safety/secrets.h"

#include "fuzz.h"

namespace wenlu::fuzz {

WENLU_FUZZ_TARGET {
  const std::string_view s = bytes(data, size);
  const auto found = engine::find_secrets(s);
  std::size_t end = 0;
  for (const engine::Secret& secret : found) {
    hold(secret.begin >= end && secret.begin < secret.end && secret.end <= s.size());
    end = secret.end;
  }
  const auto first = engine::looks_like_secret(s);
  hold(found.empty() ? !first : first == found.front());
  return 0;
}

}  // namespace wenlu::fuzz
