// What the words around a number say that it is: 卡号, "password", 订单号.
#pragma once

#include <string>
#include <vector>

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

// The nearest of `names` before `at`, within `reach` characters; null for none.
const Name* name_before(const std::vector<Name>& names, std::size_t at, std::size_t reach);

// What joins a name to what it names.
struct Link {
  std::size_t at;      // behind the link
  bool named = false;  // said outright: ":", 是, "is", 改成了
  bool spelt = false;  // by a colon or an equals sign
};

// The link that stands at `at`, which may be none.
Link skip_link(const std::u32string& s, std::size_t at);

// The link of `name`, which may come some words later: "OTP I received is …", 密码现在设的是….
Link find_link(const std::u32string& s, const Name& name);

// Does 年, 开头, 元 or the like stand at `at`, so that the figures before it are no secret?
bool is_cleared_behind(const std::u32string& s, std::size_t at);

// Is what stands from `from` to `to` said to be something else: an order's number just before or
// just behind it, 年, 开头 or 元 behind?
bool is_cleared(const std::u32string& s, const std::vector<Name>& names, std::size_t from,
                std::size_t to);

}  // namespace wenlu::engine
