// Secrets that only the words around them give away: "密码是 abc123", "123456 是我的验证码".
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "engine/safety/glyphs.h"
#include "engine/safety/secrets.h"

namespace wenlu::engine {

using Words = std::span<const std::u32string_view>;

// With places in Glyphs::plain instead of bytes.
std::vector<Secret> secrets_told_by_words(const Glyphs& glyphs);

// Does one of `words` stand within the `reach` characters before `at`?
bool stands_before(const Glyphs& glyphs, std::size_t at, std::size_t reach, Words words);

}  // namespace wenlu::engine
