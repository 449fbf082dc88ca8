#include "engine/safety/find_telephones.h"

#include <algorithm>

#include "engine/safety/digit_groups.h"
#include "engine/safety/figures.h"
#include "engine/safety/telephone_number.h"
#include "text/edit_distance.h"

namespace wenlu::engine {
namespace {

constexpr std::size_t kMostGroups = 12;
constexpr std::size_t kTellingNumber = 5;

std::string only_digits(std::string_view s) {
  std::string digits;
  for (const char c : s)
    if (c >= '0' && c <= '9') digits += c;
  return digits;
}

class TelephoneSearch {
 public:
  TelephoneSearch(const content::Guide& guide, const Glyphs& glyphs,
                  const std::vector<FoundAt>& taken)
      : guide_(guide), figures_(figures_of(glyphs)), taken_(taken) {}

  std::vector<FoundAt> run() {
    const std::vector<Number> numbers = numbers_in(figures_.glyphs);
    for (const Number& number : numbers) look_at(number, numbers.size() == 1 && is_all(number));
    return std::move(found_);
  }

 private:
  // Nothing but this number was typed.
  bool is_all(const Number& number) const {
    const std::u32string& s = figures_.glyphs.plain;
    const auto is_part = [](char32_t c) {
      return is_digit(c) || c == ' ' || c == '+' || c == '-' || c == '.';
    };
    return std::ranges::all_of(s, is_part) && number.size() <= kMostGroups;
  }

  void look_at(const Number& number, bool all) {
    for (std::size_t from = 0; from < number.size();) {
      const std::size_t most = std::min(number.size(), from + kMostGroups);
      std::size_t best = from;
      for (std::size_t to = from + 1; to <= most; ++to)
        if (is_official(number, from, to)) best = to;
      for (std::size_t to = most; best == from && to > from; --to)
        if (is_telephone(number, from, to, all)) best = to;
      if (best > from) tell(number, from, best);
      from = std::max(best, from + 1);
    }
  }

  bool has_plus(const Number& number, std::size_t from) const {
    const std::size_t at = number[from].from;
    return at > 0 && figures_.glyphs.plain[at - 1] == '+';
  }

  Telephone telephone(const Number& number, std::size_t from, std::size_t to) const {
    return read_telephone(digits_of(figures_.glyphs, number, from, to), has_plus(number, from));
  }

  const content::Contact* listed(const std::string& digits) const {
    for (const content::Contact& contact : guide_.contacts)
      if (contact.kind == content::ContactKind::telephone && only_digits(contact.value) == digits)
        return &contact;
    return nullptr;
  }

  // 110, or 95xxx with any figures for x.
  const content::PublicService* public_service(const std::string& digits) const {
    for (const content::PublicService& service : guide_.public_services) {
      const auto same = [](char pattern, char digit) { return pattern == 'x' || pattern == digit; };
      if (std::ranges::equal(service.number, digits, same)) return &service;
    }
    return nullptr;
  }

  const content::Contact* nearly_listed(const std::string& digits) const {
    for (const content::Contact& contact : guide_.contacts) {
      if (contact.kind != content::ContactKind::telephone) continue;
      const std::string official = only_digits(contact.value);
      if (official.size() >= kTellingNumber && text::edit_distance(digits, official, 1) == 1)
        return &contact;
    }
    return nullptr;
  }

  // The listed number with another country's code before it.
  const content::Contact* listed_abroad(const Telephone& telephone) const {
    for (std::size_t code = 1; telephone.foreign && code <= 3 && code < telephone.national.size();
         ++code)
      if (const content::Contact* contact = listed(telephone.national.substr(code))) return contact;
    return nullptr;
  }

  bool is_official(const Number& number, std::size_t from, std::size_t to) const {
    const Telephone read = telephone(number, from, to);
    return !read.foreign && listed(read.national) != nullptr;
  }

  bool is_telephone(const Number& number, std::size_t from, std::size_t to, bool all) const {
    const std::size_t begin = number[from].from;
    const std::size_t end = number[to - 1].to;
    if (overlaps(taken_, begin, end) || is_figure_of_speech(figures_.glyphs.plain, begin, end))
      return false;
    const Telephone read = telephone(number, from, to);
    const std::size_t size = read.national.size();
    if (all && to - from == number.size() && size >= 3 && size <= 15) return true;
    return is_dialled(read) || public_service(read.national) != nullptr ||
           nearly_listed(read.national) != nullptr || listed_abroad(read) != nullptr;
  }

  void tell(const Number& number, std::size_t from, std::size_t to) {
    const std::size_t begin = number[from].from - (has_plus(number, from) ? 1 : 0);
    const std::size_t end = number[to - 1].to;
    if (overlaps(taken_, begin, end)) return;
    const Telephone read = telephone(number, from, to);
    FoundContact contact;
    contact.normal = read.foreign ? "+" + read.national : read.national;
    const auto* same = read.foreign ? listed_abroad(read) : listed(read.national);
    const bool letters = std::any_of(
        figures_.disguised.begin() + static_cast<std::ptrdiff_t>(begin),
        figures_.disguised.begin() + static_cast<std::ptrdiff_t>(end), [](bool b) { return b; });
    // Who writes a listed number in letters, or as one of another country, hides something.
    contact.disguised = same != nullptr && (letters || read.foreign);
    contact.official = contact.disguised ? nullptr : same;
    if (contact.official == nullptr)
      contact.resembles = same != nullptr ? same : nearly_listed(read.national);
    if (contact.resembles == nullptr && contact.official == nullptr)
      contact.service = public_service(read.national);
    found_.push_back({begin, end, std::move(contact)});
  }

  const content::Guide& guide_;
  Figures figures_;
  const std::vector<FoundAt>& taken_;
  std::vector<FoundAt> found_;
};

}  // namespace

bool is_figure_of_speech(const std::u32string& s, std::size_t from, std::size_t to) {
  constexpr std::u32string_view kUnits = U"元块塊万萬%年月日天小分秒件个個次条條人点點:岁歲";
  constexpr std::u32string_view kCurrencies = U"¥￥$€";
  if (to < s.size() && s[to] == ' ') ++to;
  return (to < s.size() && kUnits.find(s[to]) != kUnits.npos) ||
         (from > 0 && kCurrencies.find(s[from - 1]) != kCurrencies.npos);
}

std::vector<FoundAt> find_telephones(const content::Guide& guide, const Glyphs& glyphs,
                                     const std::vector<FoundAt>& taken) {
  return TelephoneSearch(guide, glyphs, taken).run();
}

}  // namespace wenlu::engine
