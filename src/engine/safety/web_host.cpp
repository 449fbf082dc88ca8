#include "engine/safety/web_host.h"

#include <algorithm>
#include <vector>

#include "engine/safety/glyphs.h"
#include "engine/safety/look_alike.h"
#include "engine/safety/punycode.h"
#include "text/edit_distance.h"
#include "text/utf8.h"

namespace wenlu::engine {
namespace {

constexpr std::size_t kTellingName = 5;  // shorter names stand in other words by chance

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

std::string ascii(std::u32string_view s) { return text::to_utf8(s); }

bool is_label(const std::u32string& label) {
  return !label.empty() && label.size() <= 63 && std::ranges::all_of(label, [](char32_t c) {
    return c == '-' || is_digit(c) || looks_like_letter(c);
  });
}

bool is_file_ending(std::u32string_view s) {
  constexpr std::u32string_view kEndings[] = {U"jpg", U"jpeg", U"png",  U"gif", U"pdf", U"mp4",
                                              U"txt", U"doc",  U"docx", U"xls", U"xlsx"};
  return std::ranges::find(kEndings, s) != std::end(kEndings);
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

// A host as it is shown: xn-- labels decoded.
std::u32string shown(std::u32string_view host) {
  std::u32string out;
  for (const std::u32string& label : labels_of(host)) {
    if (!out.empty()) out += '.';
    const auto decoded =
        label.starts_with(U"xn--") ? from_punycode(ascii(label).substr(4)) : std::nullopt;
    out += decoded.value_or(label);
  }
  return out;
}

// The label that people know a domain by: shop in help.shop.com and in shop.com.cn.
std::u32string known_name(const std::string& domain) {
  const auto labels = labels_of(text::to_utf32(domain));
  if (labels.size() < 2) return labels.back();
  constexpr std::u32string_view kShared[] = {U"com", U"net", U"org", U"gov", U"edu", U"ac", U"co"};
  const bool shared = labels.size() > 2 && labels.back().size() == 2 &&
                      std::ranges::find(kShared, labels[labels.size() - 2]) != std::end(kShared);
  return labels[labels.size() - (shared ? 3 : 2)];
}

bool is_within(const std::string& host, const std::string& domain) {
  return host == domain || (host.size() > domain.size() && host.ends_with("." + domain));
}

enum class Likeness { none, similar, disguised };

// Does `s`, a host or the name before an "@", pretend to be `domain`?
Likeness likeness(std::u32string_view s, const std::string& domain) {
  const std::u32string name = known_name(domain);
  const std::string at_a_glance = glance(name);
  const bool telling = at_a_glance.size() >= kTellingName;
  if (glance(s).find(glance(text::to_utf32(domain))) != std::string::npos)
    return Likeness::disguised;
  if (!telling) return Likeness::none;
  Likeness best = Likeness::none;
  for (const std::u32string& label : labels_of(s)) {
    const bool reads_alike = glance(label).find(at_a_glance) != std::string::npos;
    const bool as_written = label.find(name) != label.npos;
    if (reads_alike && !as_written) return Likeness::disguised;
    if (reads_alike)
      best = Likeness::similar;
    else if (label.size() > kTellingName && text::edit_distance(ascii(label), ascii(name), 1) == 1)
      return Likeness::disguised;
  }
  return best;
}

void compare(const content::Guide& guide, std::u32string_view s, FoundContact& contact) {
  for (const content::Contact& one : guide.contacts) {
    if (one.kind != content::ContactKind::domain || contact.disguised) continue;
    const Likeness like = likeness(s, one.value);
    if (like == Likeness::none) continue;
    contact.disguised = like == Likeness::disguised;
    if (contact.resembles == nullptr || contact.disguised) contact.resembles = &one;
  }
}

}  // namespace

bool looks_like_letter(char32_t c) {
  if (c < 0x80) return is_ascii_letter(c);
  if (looks_like(c) != c) return true;
  return c >= 0xC0 && !(c >= 0x2000 && c <= 0x2FFF) && !(c >= 0x3000 && c <= 0x303F) &&
         !(c >= 0xFE00 && c <= 0xFFFF);
}

std::optional<Address> read_address(const std::u32string& s) {
  Address address;
  std::u32string_view rest = s;
  const std::size_t scheme = rest.find(U"://");
  const bool mail_scheme = rest.starts_with(U"mailto:");
  if (scheme != rest.npos) rest.remove_prefix(scheme + 3);
  if (mail_scheme) rest.remove_prefix(7);
  const std::size_t end = rest.find_first_of(U"/\\?#");
  const bool has_path = end != rest.npos && rest[end] != '?';
  rest = rest.substr(0, end);
  if (const std::size_t at = rest.rfind('@'); at != rest.npos) {
    address.name = rest.substr(0, at);
    address.mail = mail_scheme || (scheme == s.npos && !has_path);
    rest.remove_prefix(at + 1);
  }
  rest = rest.substr(0, rest.find(':'));
  while (rest.ends_with('.')) rest.remove_suffix(1);
  address.host = rest;
  const std::size_t last_dot = rest.rfind('.');
  const bool is_file = scheme == s.npos && address.name.empty() && last_dot != rest.npos &&
                       is_file_ending(rest.substr(last_dot + 1));
  return is_host(address.host) && !is_file ? std::optional(address) : std::nullopt;
}

FoundContact judge(const content::Guide& guide, const Address& address) {
  FoundContact contact;
  const std::u32string host = shown(address.host);
  contact.form = address.mail ? ContactForm::mail : ContactForm::web;
  contact.normal = text::to_utf8(address.mail ? address.name + U"@" + host : host);
  bool known_host = false;
  for (const content::Contact& one : guide.contacts) {
    const bool mail =
        one.kind == content::ContactKind::mail && address.mail && one.value == contact.normal;
    const bool domain =
        one.kind == content::ContactKind::domain && is_within(text::to_utf8(host), one.value);
    known_host = known_host || domain;
    // The longest domain says best whose address it is.
    const bool better =
        contact.official == nullptr || one.value.size() > contact.official->value.size();
    if (mail || (domain && !address.mail && better)) contact.official = &one;
  }
  if (known_host || contact.official != nullptr) return contact;
  compare(guide, host, contact);
  compare(guide, address.name, contact);
  return contact;
}

}  // namespace wenlu::engine
