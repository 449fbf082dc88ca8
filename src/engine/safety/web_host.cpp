#include "engine/safety/web_host.h"

#include <algorithm>
#include <vector>

#include "engine/safety/glyphs.h"
#include "engine/safety/look_alike.h"
#include "engine/safety/word_list.h"
#include "text/script.h"

namespace wenlu::engine {
namespace {

bool is_label(const std::u32string& label) {
  return !label.empty() && label.size() <= 63 && std::ranges::all_of(label, [](char32_t c) {
    return c == '-' || is_digit(c) || looks_like_letter(c);
  });
}

bool is_file(std::u32string_view host) {
  constexpr std::u32string_view kEndings[] = {U"jpg", U"jpeg", U"png",  U"gif", U"pdf", U"mp4",
                                              U"txt", U"doc",  U"docx", U"xls", U"xlsx"};
  const std::size_t dot = host.rfind('.');
  return dot != host.npos &&
         std::ranges::find(kEndings, host.substr(dot + 1)) != std::end(kEndings);
}

bool is_host(std::u32string_view host) {
  const auto labels = labels_of(host);
  if (labels.size() < 2 || !std::ranges::all_of(labels, is_label)) return false;
  const bool numbers = std::ranges::all_of(
      labels, [](const auto& label) { return std::ranges::all_of(label, is_digit); });
  if (numbers) return labels.size() == 4;
  const std::u32string& last = labels.back();
  return last.starts_with(U"xn--") || (last.size() > 1 && std::ranges::none_of(last, is_digit));
}

// A letter of any script that is written with spaces between its words.
bool is_latin(char32_t c) { return looks_like_letter(c) && !text::is_han(c); }

bool ends_part(char32_t c) { return c == '/' || c == '\\' || c == '?' || c == '#'; }

// Punctuation that ends an address wherever it stands, and such that ends it before a space, a
// Chinese character or more of its kind only.
bool is_sentence_mark(const std::u32string& s, std::size_t at) {
  constexpr std::u32string_view kChinese = U"，、；！“”‘’（）《》【】「」『』…";
  constexpr std::size_t kMostMarks = 8;
  constexpr std::u32string_view kAscii = U",;!'\"()[]{}<>|*~`";
  if (kChinese.find(s[at]) != kChinese.npos) return at + 1 == s.size() || !is_dot(s[at + 1]);
  if (kAscii.find(s[at]) == kAscii.npos) return false;
  const std::size_t most = std::min(s.size(), at + kMostMarks);
  while (at < most && (kAscii.find(s[at]) != kAscii.npos || s[at] == '.')) ++at;
  return at == s.size() || s[at] <= ' ' || text::is_han(s[at]) ||
         kChinese.find(s[at]) != kChinese.npos;
}

struct Scheme {
  enum Kind { none, web, mail, other } kind;
  std::size_t end;
};

Scheme read_scheme(const std::u32string& s, std::size_t from) {
  std::size_t end = from;
  while (end < s.size() && (is_ascii_letter(s[end]) || is_digit(s[end]))) ++end;
  const std::u32string_view word = std::u32string_view(s).substr(from, end - from);
  if (end == s.size() || s[end] != ':') return {Scheme::none, from};
  if (word == U"mailto") return {Scheme::mail, end + 1};
  const bool web = word == U"http" || word == U"https";
  if (!web && s.compare(end, 3, U"://") != 0) return {Scheme::none, from};
  ++end;
  while (end < s.size() && (s[end] == '/' || s[end] == '\\')) ++end;
  return {web ? Scheme::web : Scheme::other, end};
}

// Where a name before an "@" and a host must be over.
std::size_t authority_end(const std::u32string& s, std::size_t at) {
  while (at < s.size() && s[at] > ' ' && !ends_part(s[at]) && !text::is_han(s[at]) &&
         !is_sentence_mark(s, at))
    ++at;
  return at;
}

// The end of what adjoins a host at `at`.
std::size_t tail_end(const std::u32string& s, std::size_t at) {
  while (at < s.size() && s[at] > ' ' && !ends_part(s[at]) && s[at] != ':' &&
         !is_sentence_mark(s, at))
    ++at;
  return at;
}

std::size_t path_end(const std::u32string& s, std::size_t at) {
  if (at + 1 < s.size() && s[at] == ':' && is_digit(s[at + 1])) {
    ++at;
    while (at < s.size() && is_digit(s[at])) ++at;
  }
  if (at == s.size() || !ends_part(s[at])) return at;
  while (at < s.size() && s[at] > ' ' && s[at] < 0x80 && !is_sentence_mark(s, at)) ++at;
  return at;
}

// With plain dots, without one at the end.
std::u32string trimmed(const std::u32string& s, std::size_t from, std::size_t to) {
  std::u32string host = s.substr(from, to - from);
  std::ranges::replace_if(host, is_dot, '.');
  if (host.ends_with('.')) host.pop_back();
  return host;
}

// Does a host from `from` to `to` end in a domain that exists: letters, or one of the Chinese ones?
bool reaches(const std::u32string& s, std::size_t from, std::size_t to) {
  constexpr std::string_view kChinese =
      "网址|商城|公司|中国|中國|在线|网络|網絡|集团|网店|中文网|我爱你|商标|移动|游戏|娱乐|时尚|"
      "手机|购物|"
      "購物|信息|企业|政务|公益|网站|新闻|健康|广东|佛山|香港|台湾|台灣|新加坡|澳门|澳門|餐厅|"
      "酒店|慈善|"
      "珠宝|家电|手表|食品|大拿|点看|世界|书籍|八卦|机构|组织机构|招聘|联通|谷歌|天主教|微博|"
      "政府|";
  const std::u32string host = trimmed(s, from, to);
  const std::size_t dot = host.rfind('.');
  if (dot == host.npos) return false;
  const std::u32string last = host.substr(dot + 1);
  if (std::ranges::none_of(last, text::is_han))
    return last.size() > 1 && std::ranges::all_of(last, [](char32_t c) {
             return c == '-' || is_digit(c) || looks_like_letter(c);
           });
  return word_at(last, 0, kChinese) == last.size();
}

}  // namespace

std::vector<std::u32string> labels_of(std::u32string_view host) {
  std::vector<std::u32string> labels(1);
  for (const char32_t c : host) {
    if (c == '.')
      labels.emplace_back();
    else
      labels.back() += c;
  }
  return labels;
}

bool is_dot(char32_t c) { return c == '.' || c == U'。' || c == U'．' || c == U'｡'; }

bool looks_like_letter(char32_t c) {
  if (c < 0x80) return is_ascii_letter(c);
  if (looks_like(c) != c) return true;
  if (c >= 0x2100 && c <= 0x218F) return true;  // ℯ, Ⅾ: browsers read e, d
  if (c >= 0xFE00 && c <= 0xFFFF) return c >= 0xFF66 && c <= 0xFFDC;  // ｱ
  return c >= 0xC0 && !(c >= 0x2000 && c <= 0x2FFF) &&
         (!(c >= 0x3000 && c <= 0x303F) || c == U'〆') && !(c >= 0x1F300 && c <= 0x1FAFF);
}

bool begins_address(const std::u32string& s, std::size_t at) {
  const auto is_part = [&](std::size_t i) {
    return is_digit(s[i]) || s[i] == '_' || s[i] == '-' || s[i] == '@' || is_latin(s[i]);
  };
  if (s[at] == '.')  // 官方客服.com
    return at > 0 && text::is_han(s[at - 1]) && at + 1 < s.size() &&
           (is_latin(s[at + 1]) || reaches(s, at, tail_end(s, at)));
  return is_part(at) && (at == 0 || !is_part(at - 1));
}

AddressAt read_address(const std::u32string& s, std::size_t from) {
  Address address;
  const Scheme scheme = read_scheme(s, from);
  std::size_t at = scheme.end;
  address.odd = scheme.kind == Scheme::other;
  const std::size_t authority = authority_end(s, at);
  const std::size_t sign = std::u32string_view(s).substr(at, authority - at).rfind('@');
  if (sign != s.npos) {
    address.name = s.substr(at, sign);
    at += sign + 1;
  }
  std::size_t end = at;
  while (end < s.size() && (s[end] == '-' || s[end] == '.' || is_digit(s[end]) || is_latin(s[end])))
    ++end;
  const std::size_t tail = tail_end(s, end);
  const bool plain = is_host(trimmed(s, at, end));
  const bool name_goes_on = end > at && s[end - 1] == '.';
  if (tail > end) {
    const bool text = text::is_han(s[end]) || is_dot(s[end]);
    if (!text || (name_goes_on && text::is_han(s[end])) || reaches(s, at, tail)) {
      address.odd = address.odd || !text;
      end = tail;
    }
  }
  address.host = trimmed(s, at, end);
  const std::size_t host_end = end;
  end = path_end(s, end);
  const std::u32string_view path = std::u32string_view(s).substr(host_end, end - host_end);
  address.start_page = path.empty() || path == U"/";
  address.redirects = path.starts_with('\\') || path.find(U"//") != path.npos ||
                      path.find(U"%2f%2f") != path.npos || path.find(U"%3a") != path.npos;
  address.mail = scheme.kind == Scheme::mail ||
                 (scheme.kind == Scheme::none && !address.name.empty() && path.empty());
  const bool is_address = scheme.kind == Scheme::web
                              ? !address.host.empty()
                              : is_host(address.host) || (plain && address.odd);
  const bool file = scheme.kind == Scheme::none && address.name.empty() && is_file(address.host);
  while (end > from && path.empty() && (s[end - 1] == '.' || s[end - 1] == '-')) --end;
  return {std::max(end, from + 1), is_address && !file ? std::optional(address) : std::nullopt};
}

}  // namespace wenlu::engine
