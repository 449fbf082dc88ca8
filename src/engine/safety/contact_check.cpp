#include "engine/safety/contact_check.h"

#include <algorithm>

#include "engine/safety/figures.h"
#include "engine/safety/find_addresses.h"
#include "engine/safety/find_ids.h"
#include "engine/safety/find_telephones.h"
#include "engine/safety/find_unread.h"
#include "engine/safety/fraud_marks.h"
#include "engine/safety/secrets.h"
#include "text/sort_few.h"

namespace wenlu::engine {
namespace {

void append(std::vector<FoundAt>& all, std::vector<FoundAt> more) {
  std::ranges::move(more, std::back_inserter(all));
}

Glyphs simplified(Glyphs glyphs, const Readings& readings) {
  for (char32_t& c : glyphs.plain) {
    const auto it = readings.simplified.find(c);
    if (it != readings.simplified.end()) c = it->second;
  }
  return glyphs;
}

// Entries of the app by their names: 反馈与帮助.
std::vector<FoundAt> find_app_entries(const content::Guide& guide, const Glyphs& glyphs) {
  std::vector<FoundAt> found;
  for (const content::Contact& contact : guide.contacts) {
    if (contact.kind != content::ContactKind::app_entry) continue;
    const std::u32string name = glyphs_of(contact.value).plain;
    const std::size_t at = name.empty() ? name.npos : glyphs.plain.find(name);
    if (at == name.npos || overlaps(found, at, at + name.size())) continue;
    found.push_back({at,
                     at + name.size(),
                     {ContactForm::app_entry, "", contact.value, &contact, nullptr, false}});
  }
  return found;
}

// A single word that can only be the name of an account, such as kefu_9527.
std::vector<FoundAt> find_account(const Glyphs& glyphs) {
  const std::u32string& s = glyphs.plain;
  const auto is_part = [](char32_t c) {
    return is_ascii_letter(c) || is_digit(c) || c == '_' || c == '-';
  };
  const bool name = s.size() >= 6 && s.size() <= 20 && is_ascii_letter(s[0]) &&
                    std::ranges::all_of(s, is_part) && !std::ranges::all_of(s, is_ascii_letter);
  if (!name) return {};
  return {{0,
           s.size(),
           {ContactForm::account, "", std::string(s.begin(), s.end()), nullptr, nullptr, false}}};
}

// The pieces of the text that were not read, with what adjoins them, each once.
std::vector<std::string> written(const Glyphs& glyphs, std::vector<TextPlace> places,
                                 std::string_view text) {
  text::sort_few(places, {}, &TextPlace::from);
  std::vector<std::string> pieces;
  std::size_t told = 0;
  for (const TextPlace& place : places) {
    if (place.from < told) continue;
    told = place.to;
    const std::size_t begin = glyphs.begin[place.from];
    pieces.emplace_back(text.substr(begin, glyphs.begin[place.to] - begin));
  }
  return pieces;
}

Verdict verdict(const ContactCheck& check, bool weak_marks, bool code) {
  const auto some = [&](auto is) { return std::ranges::any_of(check.contacts, is); };
  if (!check.marks.empty() || some([](const FoundContact& c) { return c.disguised; }))
    return Verdict::fraud;
  if (some([](const FoundContact& c) { return c.official == nullptr && c.service == nullptr; }))
    return Verdict::not_listed;
  if (check.contacts.empty()) return code ? Verdict::only_code : Verdict::unknown;
  if (some([](const FoundContact& c) { return c.anybodys; })) return Verdict::anybodys;
  if (!check.unread.empty() || weak_marks) return Verdict::partial;
  if (some([](const FoundContact& c) { return c.service != nullptr; }))
    return Verdict::public_service;
  if (some([](const FoundContact& c) { return !c.official->verified; })) return Verdict::unverified;
  return Verdict::official;
}

bool carries_code(std::string_view text) {
  return std::ranges::any_of(
      find_secrets(text), [](const Secret& secret) { return secret.kind == SecretKind::sms_code; });
}

}  // namespace

ContactCheck check_contact(const content::Guide& guide, std::string_view text,
                           const Readings& readings) {
  const Glyphs glyphs = close_gaps(simplified(glyphs_of(text), readings));
  std::vector<FoundAt> found = find_addresses(guide, glyphs, text);
  append(found, find_ids(glyphs, found));
  append(found, find_telephones(guide, glyphs, found));
  append(found, find_app_entries(guide, glyphs));
  // A bare word may be an account, but beside a number or an address it is just a word.
  if (found.empty()) append(found, find_account(glyphs));
  text::sort_few(found, {}, &FoundAt::from);
  ContactCheck check;
  check.unread = written(glyphs, find_unread(figures_of(glyphs).glyphs, found), text);
  for (FoundAt& one : found) {
    const std::size_t begin = glyphs.begin[one.from];
    one.contact.written = text.substr(begin, glyphs.begin[one.to] - begin);
    check.contacts.push_back(std::move(one.contact));
  }
  Marks marks = find_marks(guide, text, readings);
  check.marks = std::move(marks.found);
  check.verdict = verdict(check, marks.weak, carries_code(text));
  return check;
}

}  // namespace wenlu::engine
