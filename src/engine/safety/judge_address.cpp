#include "engine/safety/judge_address.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "engine/safety/look_alike.h"
#include "engine/safety/punycode.h"
#include "text/edit_distance.h"
#include "text/utf8.h"

namespace wenlu::engine {
namespace {

constexpr std::size_t kTellingName = 5;  // shorter names stand in other words by chance

std::string ascii(std::u32string_view s) { return text::to_utf8(s); }

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

// The start page of a domain below which others put pages too.
bool is_front(const Address& address, const content::Contact& domain) {
  const std::string host = text::to_utf8(address.host);
  return address.start_page && (host == domain.value || host == "www." + domain.value);
}

}  // namespace

FoundContact judge(const content::Guide& guide, const Address& address) {
  FoundContact contact;
  const std::u32string host = shown(address.host);
  contact.form = address.mail ? ContactForm::mail : ContactForm::web;
  contact.normal = text::to_utf8(address.mail ? address.name + U"@" + host : host);
  bool known_host = false;
  for (const content::Contact& one : guide.contacts) {
    const bool mail =
        one.kind == content::ContactKind::mail && address.mail && one.value == contact.normal;
    const bool domain = one.kind == content::ContactKind::domain &&
                        is_within(text::to_utf8(address.host), one.value);
    known_host = known_host || domain;
    // The longest domain says best whose address it is.
    const bool better =
        contact.official == nullptr || one.value.size() > contact.official->value.size();
    if (mail || (domain && !address.mail && better)) contact.official = &one;
  }
  if (contact.official != nullptr && address.odd) {
    contact.resembles = std::exchange(contact.official, nullptr);
    contact.disguised = true;
  }
  if (known_host || contact.official != nullptr) {
    contact.anybodys =
        contact.official != nullptr && !address.mail &&
        (address.redirects || (contact.official->shared && !is_front(address, *contact.official)));
    return contact;
  }
  compare(guide, host, contact);
  compare(guide, address.name, contact);
  return contact;
}

}  // namespace wenlu::engine
