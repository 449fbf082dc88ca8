#include "engine/safety/secret_words.h"

#include <algorithm>
#include <optional>

namespace wenlu::engine {
namespace {

constexpr std::u32string_view kPasswordWords[] = {U"密码",     U"密碼",   U"口令", U"password",
                                                  U"passcode", U"passwd", U"pwd",  U"pin码"};

constexpr std::u32string_view kCodeWords[] = {
    U"验证码",        U"驗證碼",        U"校验码",        U"校驗碼",
    U"动态码",        U"動態碼",        U"短信码",        U"确认码",
    U"確認碼",        U"otp",           U"sms code",      U"verification code",
    U"one-time code", U"one time code", U"security code", U"auth code",
    U"login code"};

bool is_link(char32_t c) {
  constexpr std::u32string_view kLinks = U" :=是为為就“”‘’\"'(（【「[<《";
  return kLinks.find(c) != kLinks.npos;
}

bool is_token(char32_t c) {
  return c > ' ' && c < 0x7F && c != '"' && c != '\'' && c != '(' && c != ')';
}

struct Linked {
  std::size_t at;        // behind the link
  bool named = false;    // more than blanks and quotes: ":" or 是
  bool english = false;  // "is"
};

// What joins a word to what it names: "：", "是", "is", "=".
Linked skip_link(const std::u32string& s, std::size_t at) {
  Linked link{at, false, false};
  while (link.at < s.size()) {
    const char32_t c = s[link.at];
    if (is_link(c)) {
      link.named = link.named || c == ':' || c == '=' || c == U'是' || c == U'为' || c == U'為';
      ++link.at;
    } else if (s.compare(link.at, 3, U"is ") == 0 && link.at > at) {
      link.english = true;
      link.at += 3;
    } else {
      break;
    }
  }
  return link;
}

std::size_t token_end(const std::u32string& s, std::size_t at) {
  while (at < s.size() && is_token(s[at])) ++at;
  return at;
}

bool has_digit(const std::u32string& s, std::size_t from, std::size_t to) {
  return std::any_of(s.begin() + static_cast<std::ptrdiff_t>(from),
                     s.begin() + static_cast<std::ptrdiff_t>(to), is_digit);
}

bool all_digits(const std::u32string& s, std::size_t from, std::size_t to) {
  return std::all_of(s.begin() + static_cast<std::ptrdiff_t>(from),
                     s.begin() + static_cast<std::ptrdiff_t>(to), is_digit);
}

bool is_code(const std::u32string& s, std::size_t from, std::size_t to) {
  return to - from >= 4 && to - from <= 8 && all_digits(s, from, to);
}

std::optional<Secret> password_after(const std::u32string& s, std::size_t at) {
  const Linked link = skip_link(s, at);
  const std::size_t end = token_end(s, link.at);
  const std::size_t size = end - link.at;
  const bool mixed = has_digit(s, link.at, end);
  const bool told = link.named ? size >= 4 : link.english ? size >= 4 && mixed : size >= 6 && mixed;
  return told ? std::optional(Secret{SecretKind::password, link.at, end}) : std::nullopt;
}

std::optional<Secret> code_after(const std::u32string& s, std::size_t at) {
  const Linked link = skip_link(s, at);
  std::size_t end = link.at;
  while (end < s.size() && is_digit(s[end])) ++end;
  return is_code(s, link.at, end) ? std::optional(Secret{SecretKind::sms_code, link.at, end})
                                  : std::nullopt;
}

// "123456 是我的", "hunter2 is my ", "1234（我的" before the word at `at`: where the link begins.
std::size_t link_before(const std::u32string& s, std::size_t at) {
  for (const std::u32string_view english : {U" is my ", U" is the ", U" is "})
    if (at >= english.size() && s.compare(at - english.size(), english.size(), english) == 0)
      return at - english.size();
  const std::size_t nearest = at > 3 ? at - 3 : 0;  // two characters may stand between
  for (std::size_t i = at; i > nearest; --i)
    if (s[i - 1] == U'是' || s[i - 1] == '(') return i - 1;
  return s.npos;
}

std::optional<Secret> told_before(const std::u32string& s, std::size_t at, SecretKind kind) {
  std::size_t end = link_before(s, at);
  if (end == s.npos) return std::nullopt;
  while (end > 0 && s[end - 1] == ' ') --end;
  std::size_t begin = end;
  while (begin > 0 && is_token(s[begin - 1])) --begin;
  const bool told = kind == SecretKind::sms_code ? is_code(s, begin, end)
                                                 : end - begin >= 4 && has_digit(s, begin, end);
  return told ? std::optional(Secret{kind, begin, end}) : std::nullopt;
}

bool is_part_of_word(const std::u32string& s, std::size_t at, std::u32string_view word) {
  return is_ascii_letter(word[0]) && at > 0 && is_ascii_letter(s[at - 1]);
}

void look_around(const std::u32string& s, Words words, SecretKind kind,
                 std::vector<Secret>& found) {
  for (const std::u32string_view word : words) {
    for (std::size_t at = s.find(word); at != s.npos; at = s.find(word, at + 1)) {
      if (is_part_of_word(s, at, word)) continue;
      const std::size_t behind = at + word.size();
      const auto after =
          kind == SecretKind::password ? password_after(s, behind) : code_after(s, behind);
      const auto secret = after ? after : told_before(s, at, kind);
      if (secret) found.push_back(*secret);
    }
  }
}

}  // namespace

std::vector<Secret> secrets_told_by_words(const Glyphs& glyphs) {
  std::vector<Secret> found;
  look_around(glyphs.plain, kCodeWords, SecretKind::sms_code, found);
  look_around(glyphs.plain, kPasswordWords, SecretKind::password, found);
  return found;
}

bool stands_before(const Glyphs& glyphs, std::size_t at, std::size_t reach, Words words) {
  const std::size_t from = at > reach ? at - reach : 0;
  const std::u32string_view before = std::u32string_view(glyphs.plain).substr(from, at - from);
  return std::ranges::any_of(
      words, [&](std::u32string_view word) { return before.find(word) != before.npos; });
}

}  // namespace wenlu::engine
