#include "engine/safety/secret_words.h"

#include <algorithm>
#include <optional>
#include <string_view>

#include "engine/safety/glyphs.h"
#include "engine/safety/secret_figures.h"
#include "engine/safety/word_list.h"
#include "text/script.h"

namespace wenlu::engine {
namespace {

constexpr std::size_t kCommonCode = 6;  // figures of a code sent by SMS, and of a payment PIN
constexpr std::size_t kCardCheck = 3;   // figures on the back of a card

bool is_letter_or_digit(char32_t c) { return is_digit(c) || is_ascii_letter(c); }

bool is_token(char32_t c) {
  return c > ' ' && c < 0x7F && c != '"' && c != '\'' && c != '(' && c != ')';
}

std::size_t token_end(const std::u32string& s, std::size_t at) {
  while (at < s.size() && is_token(s[at])) ++at;
  return at;
}

// "g r e e n 5": characters one by one, from `at` on.
std::size_t spelt_end(const std::u32string& s, std::size_t at) {
  while (at + 2 < s.size() && is_token(s[at]) && s[at + 1] == ' ' && is_token(s[at + 2]) &&
         (at + 3 == s.size() || !is_token(s[at + 3])))
    at += 2;
  return token_end(s, at);
}

// What people say of a password instead of the password.
bool is_said_of_password(const std::u32string& s, std::size_t at) {
  constexpr std::string_view kSaid =
      "where|how|what|why|when|who|can|could|cannot|must|should|is|was|it|the|please|forgot|"
      "forgotten|reset|wrong|"
      "not|does|did|help|lost|change|changing|error|incorrect|invalid|need|which|never|still";
  const std::size_t size = word_at(s, at, kSaid);
  return size > 0 && (at + size == s.size() || !is_token(s[at + size]));
}

std::optional<Secret> password_after(const std::u32string& s, Link link) {
  constexpr std::size_t kFarthest = 8;
  if (const auto spaced = figures_at(s, link.at, SecretKind::password, {4, 8})) return spaced;
  std::size_t from = link.at;
  while (link.named && from < s.size() && from < link.at + kFarthest && text::is_han(s[from]))
    ++from;
  const std::size_t end = std::max(token_end(s, from), spelt_end(s, from));
  const std::size_t size = end - from;
  const std::size_t digits = count_digits(s, from, end);
  // "zhangwei加0618": said in two parts.
  const std::size_t join = link.named ? word_at(s, end, "加上|加|后面是|然后是") : 0;
  if (size > 0 && join > 0 && end + join < s.size() && is_digit(s[end + join]))
    return Secret{SecretKind::password, from, token_end(s, end + join)};
  const bool told = size >= 4 && !is_cleared_behind(s, end) && !is_said_of_password(s, from) &&
                    (from > link.at ? digits > 0 && digits < size : digits > 0 || link.spelt);
  return told ? std::optional(Secret{SecretKind::password, from, end}) : std::nullopt;
}

bool is_space(const std::u32string& s, std::size_t at) { return at < s.size() && s[at] == ' '; }

// Passports and travel permits: at most two letters and 7 to 10 figures, 6 after two letters;
// "E打头，后面3238…" too.
std::optional<Secret> document_after(const std::u32string& s, std::size_t at) {
  constexpr std::string_view kWords = "打头|开头|后面|加上|加|是|,";
  std::size_t from = at;
  std::size_t letters = 0;
  for (; letters < 2 && from < s.size() && is_ascii_letter(s[from]); ++letters) {
    ++from;
    from = std::max(gap_end(s, from), from + std::size_t{is_space(s, from)});
  }
  for (std::size_t size = 1; from > at && size > 0; from += size) size = word_at(s, from, kWords);
  auto secret = look_alike_figures_at(s, from, SecretKind::identity_number,
                                      {letters == 2 ? std::size_t{6} : std::size_t{7}, 10});
  if (secret) secret->begin = at;
  return secret;
}

// The number may come some words after the name; up to the next name.
std::optional<Secret> document_behind(const std::u32string& s, const Name& name, std::size_t at) {
  constexpr std::size_t kFarthest = 32;
  if (const auto near = document_after(s, at)) return near;
  for (; at < std::min(s.size(), name.to + kFarthest); ++at) {
    const bool begins = !is_letter_or_digit(s[at - 1]) && is_letter_or_digit(s[at]);
    if (!begins) continue;
    if (const auto far = document_after(s, at)) return far;
  }
  return std::nullopt;
}

// What is wrong with a code, and whom one calls then, is no code.
bool is_told_wrong(const std::u32string& s, std::size_t at) {
  constexpr std::string_view kWrong = "不|没|未|打|拨|等|过期|电话|错|热线";
  constexpr std::size_t kReach = 6;
  for (std::size_t i = at; i < std::min(s.size(), at + kReach); ++i)
    if (word_at(s, i, kWrong) > 0) return true;
  return false;
}

// Some words after the name, in one sentence: "CVV on the back 157".
std::optional<Secret> figures_behind(const std::u32string& s, const Name& name, SecretKind kind,
                                     std::size_t count) {
  constexpr std::size_t kFarthest = 16;
  constexpr std::u32string_view kEnds = U"。!?;,";
  for (std::size_t at = name.to; at < std::min(s.size(), name.to + kFarthest); ++at) {
    if (kEnds.find(s[at]) != kEnds.npos || is_told_wrong(s.substr(at, 2), 0)) break;
    if (is_digit(s[at]))
      return is_letter_or_digit(s[at - 1]) ? std::nullopt : figures_at(s, at, kind, {count, count});
  }
  return std::nullopt;
}

// Where " is my " or the like begins that ends at `at`; `at` when none does.
std::size_t english_link(const std::u32string& s, std::size_t at) {
  for (const std::u32string_view link : {U" is my ", U" is your ", U" is the ", U" is ", U" as my ",
                                         U" as your ", U" as the ", U" as "})
    if (at >= link.size() && s.compare(at - link.size(), link.size(), link) == 0)
      return at - link.size();
  return at;
}

// A word of letters, figures and signs some characters before a name, in the same sentence.
struct Token {
  std::size_t begin;
  std::size_t end;
  bool linked;  // by 这, 是, "is" or the like
  bool next;    // to the name
};

std::optional<Token> token_before(const std::u32string& s, const Name& name) {
  constexpr std::size_t kFarthest = 16;
  constexpr std::size_t kNext = 2;
  constexpr std::u32string_view kLinks = U"这是当为刚(";
  constexpr std::u32string_view kEnds = U"。!?;";
  const std::size_t first = english_link(s, name.from);
  const std::size_t farthest = first > kFarthest ? first - kFarthest : 0;
  bool linked = first < name.from;
  for (std::size_t end = first; end > farthest; --end) {
    const char32_t c = s[end - 1];
    linked = linked || kLinks.find(c) != kLinks.npos;
    if (kEnds.find(c) != kEnds.npos) break;
    if (!is_token(c) || c == ',') continue;
    std::size_t begin = end;
    while (begin > 0 && is_token(s[begin - 1]) && s[begin - 1] != ',') --begin;
    // 1 2 3 4 5 6
    while (begin > 1 && s[begin - 1] == ' ' && is_digit(s[begin]) && is_digit(s[begin - 2]))
      for (--begin; begin > 0 && is_digit(s[begin - 1]);) --begin;
    return Token{begin, end, linked, end + kNext >= name.from};
  }
  return std::nullopt;
}

// As many as `linked` says where a word links them to the name, `usual` where they just precede it.
std::optional<Secret> figures_before(const std::u32string& s, const Name& name, SecretKind kind,
                                     Range linked, std::size_t usual) {
  const auto token = token_before(s, name);
  if (!token || !(token->linked || (token->next && !is_told_wrong(s, name.to))))
    return std::nullopt;
  const auto secret =
      figures_at(s, token->begin, kind, token->linked ? linked : Range{usual, usual});
  return secret && secret->end == token->end ? secret : std::nullopt;
}

std::optional<Secret> password_before(const std::u32string& s, const Name& name) {
  constexpr std::size_t kShortest = 6;
  const auto token = token_before(s, name);
  if (!token || !(token->linked || token->next)) return std::nullopt;
  const std::size_t size = token->end - token->begin;
  const std::size_t digits = count_digits(s, token->begin, token->end);
  if (digits == 0 || digits == size || size < kShortest) return std::nullopt;
  return Secret{SecretKind::password, token->begin, token->end};
}

std::optional<Secret> document_before(const std::u32string& s, const Name& name) {
  const auto token = token_before(s, name);
  if (!token || !(token->linked || token->next)) return std::nullopt;
  const auto secret = document_after(s, token->begin);
  return secret && secret->end == token->end ? secret : std::nullopt;
}

std::optional<Secret> secret_after(const std::u32string& s, const Name& name) {
  const Link link = find_link(s, name);
  switch (name.named) {
    case Named::password:
      return password_after(s, link);
    case Named::pin:
      return figures_at(s, link.at, SecretKind::password, {4, 8});
    case Named::code:
      return figures_at(s, link.at, SecretKind::sms_code, {4, 8});
    case Named::bare_code:
      // "Code" alone names many things: "the code is 4829" gives one away, or the usual length.
      return figures_at(s, link.at, SecretKind::sms_code,
                        link.named ? Range{4, 8} : Range{kCommonCode, kCommonCode});
    case Named::card_check:
      return look_alike_figures_at(s, link.at, SecretKind::bank_card, {3, 6});
    case Named::document:
      return document_behind(s, name, link.at);
    case Named::card:
    case Named::identity:
    case Named::harmless:
      break;
  }
  return std::nullopt;
}

// By the usual length alone, on either side; by others where a word links figures and name.
std::optional<Secret> figures_beside(const std::u32string& s, const Name& name, SecretKind kind,
                                     Range linked, std::size_t usual) {
  const auto behind = figures_behind(s, name, kind, usual);
  return behind ? behind : figures_before(s, name, kind, linked, usual);
}

std::optional<Secret> secret_beside(const std::u32string& s, const Name& name) {
  switch (name.named) {
    case Named::code:
      return figures_beside(s, name, SecretKind::sms_code, {4, 8}, kCommonCode);
    case Named::card_check:
      return figures_beside(s, name, SecretKind::bank_card, {3, 4}, kCardCheck);
    case Named::pin:
      return figures_beside(s, name, SecretKind::password, {4, 8}, kCommonCode);
    case Named::password: {
      const auto pin = figures_before(s, name, SecretKind::password, {4, 8}, kCommonCode);
      return pin ? pin : password_before(s, name);
    }
    case Named::document:
      return document_before(s, name);
    case Named::bare_code:
    case Named::card:
    case Named::identity:
    case Named::harmless:
      break;
  }
  return std::nullopt;
}

}  // namespace

std::vector<Secret> secrets_told_by_words(const std::u32string& s, const std::vector<Name>& names) {
  std::vector<Secret> found;
  for (const Name& name : names) {
    const auto after = secret_after(s, name);
    const auto secret = after ? after : secret_beside(s, name);
    if (secret) found.push_back(*secret);
  }
  return found;
}

}  // namespace wenlu::engine
