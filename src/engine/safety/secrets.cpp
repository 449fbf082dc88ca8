#include "engine/safety/secrets.h"

#include <algorithm>

#include "engine/safety/digit_groups.h"
#include "engine/safety/look_alike.h"
#include "engine/safety/secret_numbers.h"
#include "engine/safety/secret_words.h"
#include "engine/safety/spoken_out.h"
#include "text/sort_few.h"

namespace wenlu::engine {
namespace {

constexpr std::size_t kReach = 16;  // characters in which a word makes a number suspicious
constexpr std::size_t kLongestNumber = 19;

// The groups are as long as cards and identity numbers are written: of four digits and more before
// the last. Shorter groups must be the whole number: a date is part of much.
bool is_grouped(const Number& number, std::size_t from, std::size_t to) {
  const auto size = [&](std::size_t g) { return number[g].to - number[g].from; };
  bool lengthy = true;
  for (std::size_t g = from; g + 1 < to; ++g) lengthy = lengthy && size(g) >= 4;
  return lengthy || to - from == number.size();
}

class NumberSearch {
 public:
  NumberSearch(const Glyphs& glyphs, const std::vector<Name>& names)
      : glyphs_(glyphs), names_(names) {}

  std::vector<Secret> run() {
    for (const Number& number : numbers_in(glyphs_))
      for (std::size_t from = 0; from < number.size(); ++from) look_from(number, from);
    return std::move(found_);
  }

 private:
  void look_from(const Number& number, std::size_t from) {
    std::size_t size = 0;
    for (std::size_t to = from + 1; to <= number.size(); ++to) {
      size += number[to - 1].to - number[to - 1].from;
      if (size > kLongestNumber) return;
      if (size >= 13 && is_grouped(number, from, to)) look_at(number, from, to);
    }
  }

  // Where an identity number's last character x ends, behind `end`; 0 when there is none.
  std::size_t end_of_x(std::size_t end) const {
    const std::u32string& s = glyphs_.plain;
    if (end < s.size() && (s[end] == ' ' || s[end] == '-')) ++end;
    const bool x = end < s.size() && looks_like(s[end]) == 'x';
    return x && (end + 1 == s.size() || !is_ascii_letter(s[end + 1])) ? end + 1 : 0;
  }

  void look_at(const Number& number, std::size_t from, std::size_t to) {
    const std::size_t begin = number[from].from;
    std::size_t end = number[to - 1].to;
    std::string digits = digits_of(glyphs_, number, from, to);
    // The last place of an identity number may be an X, which is no digit.
    if (digits.size() == 17 && end_of_x(end) > 0) {
      digits += 'x';
      end = end_of_x(end);
    }
    if (is_cleared(glyphs_.plain, names_, begin, end)) return;
    if (is_identity_number(digits) ||
        (is_old_identity_number(digits) && is_named(begin, Named::identity)))
      found_.push_back({SecretKind::identity_number, begin, end});
    else if (is_card(digits, begin))
      found_.push_back({SecretKind::bank_card, begin, end});
  }

  bool is_named(std::size_t at, Named named) const {
    const Name* name = name_before(names_, at, kReach);
    return name != nullptr && name->named == named;
  }

  bool is_card(std::string_view digits, std::size_t begin) const {
    return !digits.ends_with('x') && has_card_check_digit(digits) &&
           (begins_like_card(digits) || is_named(begin, Named::card));
  }

  const Glyphs& glyphs_;
  const std::vector<Name>& names_;
  std::vector<Secret> found_;
};

}  // namespace

std::vector<Secret> find_secrets(std::string_view text) {
  const Glyphs glyphs = spoken_out(text);
  const std::vector<Name> names = names_in(glyphs.plain);
  std::vector<Secret> found = NumberSearch(glyphs, names).run();
  const std::vector<Secret> told = secrets_told_by_words(glyphs.plain, names);
  found.insert(found.end(), told.begin(), told.end());
  // Stable: of two at one place the number that proves itself counts before what words give away.
  text::sort_few(found, {}, &Secret::begin);
  std::vector<Secret> kept;
  for (Secret secret : found) {
    secret = {secret.kind, glyphs.begin[secret.begin], glyphs.begin[secret.end]};
    if (kept.empty() || secret.begin >= kept.back().end) kept.push_back(secret);
  }
  return kept;
}

std::optional<Secret> looks_like_secret(std::string_view text) {
  const std::vector<Secret> found = find_secrets(text);
  return found.empty() ? std::nullopt : std::optional(found.front());
}

}  // namespace wenlu::engine
