#include "engine/safety/secrets.h"

#include <algorithm>

#include "engine/safety/digit_groups.h"
#include "engine/safety/secret_numbers.h"
#include "engine/safety/secret_words.h"
#include "text/sort_few.h"

namespace wenlu::engine {
namespace {

constexpr std::size_t kReach = 16;  // characters in which a word makes a number suspicious
constexpr std::size_t kMostGroups = 6;

constexpr std::u32string_view kCardWords[] = {U"卡号",   U"卡號",   U"银行卡",
                                              U"銀行卡", U"信用卡", U"储蓄卡",
                                              U"借记卡", U"card",   U"account number"};

constexpr std::u32string_view kIdentityWords[] = {U"身份证", U"身份證",  U"身份号",    U"证件号",
                                                  U"證件號", U"id card", U"id number", U"identity"};

// The groups are as long as cards and identity numbers are written: 4-4-4-4, 4-6-5, 6-13, 6-8-4.
bool is_grouped(const Number& number, std::size_t from, std::size_t to) {
  if (to - from == 1) return true;
  std::string sizes;
  for (std::size_t g = from; g < to; ++g)
    sizes += std::to_string(number[g].to - number[g].from) + "-";
  for (const std::string_view usual :
       {"4-6-5-", "6-13-", "6-8-4-", "6-8-3-", "6-4-4-4-", "6-4-4-3-"})
    if (sizes == usual) return true;
  return sizes.starts_with("4-4-4-");
}

class NumberSearch {
 public:
  explicit NumberSearch(const Glyphs& glyphs) : glyphs_(glyphs) {}

  std::vector<Secret> run() {
    for (const Number& number : numbers_in(glyphs_))
      for (std::size_t from = 0; from < number.size(); ++from)
        for (std::size_t to = from + 1; to <= std::min(number.size(), from + kMostGroups); ++to)
          if (is_grouped(number, from, to)) look_at(number, from, to);
    return std::move(found_);
  }

 private:
  void look_at(const Number& number, std::size_t from, std::size_t to) {
    const std::size_t begin = number[from].from;
    std::size_t end = number[to - 1].to;
    std::string digits = digits_of(glyphs_, number, from, to);
    const bool named_identity = stands_before(glyphs_, begin, kReach, kIdentityWords);
    if (digits.size() == 17 && end < glyphs_.size() && glyphs_.plain[end] == 'x') {
      digits += 'x';
      if (is_identity_number(digits))
        found_.push_back({SecretKind::identity_number, begin, end + 1});
      return;
    }
    if (is_identity_number(digits) || (named_identity && is_old_identity_number(digits)))
      found_.push_back({SecretKind::identity_number, begin, end});
    else if (is_card(digits, begin))
      found_.push_back({SecretKind::bank_card, begin, end});
  }

  bool is_card(std::string_view digits, std::size_t begin) const {
    if (digits.size() < 13 || digits.size() > 19 || !has_card_check_digit(digits)) return false;
    return begins_like_card(digits) || stands_before(glyphs_, begin, kReach, kCardWords);
  }

  const Glyphs& glyphs_;
  std::vector<Secret> found_;
};

}  // namespace

std::vector<Secret> find_secrets(std::string_view text) {
  const Glyphs glyphs = glyphs_of(text);
  std::vector<Secret> found = NumberSearch(glyphs).run();
  const std::vector<Secret> told = secrets_told_by_words(glyphs);
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
