#include "engine/safety/find_ids.h"

#include <algorithm>

#include "text/utf8.h"

namespace wenlu::engine {
namespace {

struct Service {
  std::u32string_view word;
  ContactForm form;
};

// Longer words before those that they contain.
constexpr Service kServices[] = {
    {U"微信", ContactForm::wechat},      {U"威信", ContactForm::wechat},
    {U"薇信", ContactForm::wechat},      {U"v信", ContactForm::wechat},
    {U"wechat", ContactForm::wechat},    {U"weixin", ContactForm::wechat},
    {U"加v", ContactForm::wechat},       {U"vx", ContactForm::wechat},
    {U"wx", ContactForm::wechat},        {U"qq", ContactForm::qq},
    {U"扣扣", ContactForm::qq},          {U"企鹅", ContactForm::qq},
    {U"钉钉", ContactForm::account},     {U"飞书", ContactForm::account},
    {U"telegram", ContactForm::account}, {U"电报", ContactForm::account},
    {U"whatsapp", ContactForm::account}, {U"skype", ContactForm::account},
    {U"tg", ContactForm::account}};

bool is_id_character(char32_t c) {
  return is_ascii_letter(c) || is_digit(c) || c == '_' || c == '-';
}

std::size_t id_end(const std::u32string& s, std::size_t at) {
  while (at < s.size() && is_id_character(s[at])) ++at;
  return at;
}

// A word of Latin letters must not be a piece of a longer word or address.
bool stands_alone(const std::u32string& s, std::size_t at, std::u32string_view word) {
  if (!is_ascii_letter(word[0])) return true;
  const bool begins =
      at == 0 || (!is_id_character(s[at - 1]) && s[at - 1] != '.' && s[at - 1] != '@');
  const std::size_t end = at + word.size();
  return begins &&
         (end == s.size() || (!is_ascii_letter(s[end]) && s[end] != '.' && s[end] != '@'));
}

std::size_t skip_to_id(const std::u32string& s, std::size_t at) {
  constexpr std::u32string_view kBetween = U" :=@号號群是为為(（【「“\"账帐";
  while (at < s.size()) {
    const bool id =
        s.compare(at, 2, U"id") == 0 && (at + 2 == s.size() || !is_id_character(s[at + 2]));
    if (!id && kBetween.find(s[at]) == kBetween.npos) break;
    at += id ? 2 : 1;
  }
  return at;
}

bool is_id(const std::u32string& s, std::size_t from, std::size_t to, ContactForm form) {
  const std::size_t size = to - from;
  const auto begin = s.begin() + static_cast<std::ptrdiff_t>(from);
  const bool digits = std::all_of(begin, begin + static_cast<std::ptrdiff_t>(size), is_digit);
  if (form == ContactForm::qq) return digits && size >= 5 && size <= 11;
  return size >= 5 && size <= 20 && (digits || is_ascii_letter(s[from]));
}

void add(const Glyphs& glyphs, std::size_t from, std::size_t to, ContactForm form,
         std::vector<FoundAt>& found) {
  FoundContact contact;
  contact.form = form;
  contact.normal = text::to_utf8(std::u32string_view(glyphs.plain).substr(from, to - from));
  found.push_back({from, to, std::move(contact)});
}

bool is_service_at(const std::u32string& s, std::size_t at, const Service& service) {
  return s.compare(at, service.word.size(), service.word) == 0 && stands_alone(s, at, service.word);
}

}  // namespace

std::size_t service_name_at(const std::u32string& s, std::size_t at) {
  for (const Service& service : kServices)
    if (is_service_at(s, at, service)) return service.word.size();
  return 0;
}

std::vector<FoundAt> find_ids(const Glyphs& glyphs, const std::vector<FoundAt>& taken) {
  std::vector<FoundAt> found;
  const std::u32string& s = glyphs.plain;
  for (const Service& service : kServices) {
    for (std::size_t at = s.find(service.word); at != s.npos; at = s.find(service.word, at + 1)) {
      if (!is_service_at(s, at, service)) continue;
      const std::size_t from = skip_to_id(s, at + service.word.size());
      const std::size_t to = id_end(s, from);
      if (to == from || !is_id(s, from, to, service.form)) continue;
      if (!overlaps(taken, from, to) && !overlaps(found, from, to))
        add(glyphs, from, to, service.form, found);
    }
  }
  // Such an id says itself which service it is of.
  for (std::size_t at = s.find(U"wxid_"); at != s.npos; at = s.find(U"wxid_", at + 1))
    if (!overlaps(found, at, id_end(s, at)))
      add(glyphs, at, id_end(s, at), ContactForm::wechat, found);
  return found;
}

}  // namespace wenlu::engine
