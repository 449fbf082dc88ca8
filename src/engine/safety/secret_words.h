// What the words before a number or a word say that it is: "密码改成了 Abc12345", "订单号：6217…".
#pragma once

#include <string>
#include <vector>

#include "engine/safety/glyphs.h"
#include "engine/safety/secrets.h"

namespace wenlu::engine {

enum class Named { password, pin, code, bare_code, card_check, document, card, identity, harmless };

// A word that names what follows it.
struct Name {
  Named named;
  std::size_t from;  // places in Glyphs::plain
  std::size_t to;    // exclusive
};

// In the order of the text, never overlapping: of two that begin at one place the longer.
std::vector<Name> names_in(const std::u32string& s);

// Secrets that only words give away, with places in `s` instead of bytes.
std::vector<Secret> secrets_told_by_words(const std::u32string& s, const std::vector<Name>& names);

// The nearest of `names` before `at`, within `reach` characters; null for none.
const Name* name_before(const std::vector<Name>& names, std::size_t at, std::size_t reach);

// Does 年, 开头, 元 or the like stand at `at`, so that the figures before it are no secret?
bool is_cleared_behind(const std::u32string& s, std::size_t at);

// Is what stands from `from` to `to` said to be something else: an order's number just before it,
// 年, 开头 or 元 just behind?
bool is_cleared(const std::u32string& s, const std::vector<Name>& names, std::size_t from,
                std::size_t to);

}  // namespace wenlu::engine
