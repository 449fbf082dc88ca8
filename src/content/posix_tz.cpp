#include "content/posix_tz.h"

#include <algorithm>

#include "content/date.h"
#include "content/digits.h"
#include "text/sort_few.h"

namespace wenlu::content {
namespace {

constexpr std::int64_t kSecondsOfDay = 86400;

class PosixParser {
 public:
  explicit PosixParser(std::string_view s) : s_(s) {}

  std::optional<PosixTz> parse() {
    PosixTz rule;
    name();
    rule.standard = -clock(24);
    if (!s_.empty()) rule.daylight = daylight(rule.standard);
    return failed_ || !s_.empty() ? std::nullopt : std::optional(rule);
  }

 private:
  PosixTz::Daylight daylight(std::int32_t standard) {
    PosixTz::Daylight out;
    name();
    out.seconds = !s_.empty() && s_.front() != ',' ? -clock(24) : standard + 3600;
    expect(',');
    out.starts = change();
    expect(',');
    out.ends = change();
    return out;
  }

  void name() {
    if (accept('<')) {
      const std::size_t end = s_.find('>');
      if (end == s_.npos) return fail();
      s_.remove_prefix(end + 1);
      return;
    }
    const auto is_letter = [](char c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); };
    const auto end = std::find_if_not(s_.begin(), s_.end(), is_letter);
    if (end - s_.begin() < 3) return fail();
    s_.remove_prefix(static_cast<std::size_t>(end - s_.begin()));
  }

  // [+-]h[h[h]][:mm[:ss]] in seconds.
  std::int32_t clock(std::int32_t most_hours) {
    const bool minus = accept('-');
    if (!minus) accept('+');
    std::int32_t seconds = number(most_hours) * 3600;
    if (accept(':')) seconds += number(59) * 60;
    if (accept(':')) seconds += number(59);
    return minus ? -seconds : seconds;
  }

  PosixChange change() {
    PosixChange out;
    if (accept('M')) {
      out.month = number(12);
      expect('.');
      out.week = number(5);
      expect('.');
      out.number = number(6);
      if (out.month == 0 || out.week == 0) fail();
    } else {
      out.day = accept('J') ? PosixChange::Day::julian : PosixChange::Day::zero_based;
      out.number = number(365);
    }
    if (accept('/')) out.seconds = clock(167);
    return out;
  }

  std::int32_t number(std::int32_t most) {
    const std::size_t digits = leading_digits(s_);
    const auto value = parse_digits(s_.substr(0, digits));
    if (!value || *value > most) {
      fail();
      return 0;
    }
    s_.remove_prefix(digits);
    return *value;
  }

  bool accept(char c) {
    if (s_.empty() || s_.front() != c) return false;
    s_.remove_prefix(1);
    return true;
  }

  void expect(char c) {
    if (!accept(c)) fail();
  }

  void fail() { failed_ = true; }

  std::string_view s_;
  bool failed_ = false;
};

std::int64_t day_of(const PosixChange& change, std::int32_t year) {
  if (change.day == PosixChange::Day::zero_based) return to_days({year, 1, 1}) + change.number;
  if (change.day == PosixChange::Day::julian) {
    const bool after_february = change.number >= 60;
    return after_february ? to_days({year, 3, 1}) + change.number - 60
                          : to_days({year, 1, 1}) + change.number - 1;
  }
  const Date first{year, change.month, 1};
  const std::int64_t next_month =
      change.month == 12 ? to_days({year + 1, 1, 1}) : to_days({year, change.month + 1, 1});
  const int first_weekday = (weekday(first) + 1) % 7;  // 0 Sunday
  std::int64_t day =
      to_days(first) + (change.number - first_weekday + 7) % 7 + (change.week - 1) * 7;
  while (day >= next_month) day -= 7;
  return day;
}

TimeZone::Offset change_in(const PosixChange& change, std::int32_t year, std::int32_t before,
                           std::int32_t after) {
  return {day_of(change, year) * kSecondsOfDay + change.seconds - before, after};
}

}  // namespace

std::optional<PosixTz> parse_posix_tz(std::string_view s) { return PosixParser(s).parse(); }

std::vector<TimeZone::Offset> unroll(const PosixTz& rule, std::int32_t first_year,
                                     std::int32_t last_year) {
  const std::int64_t start = to_days({first_year, 1, 1}) * kSecondsOfDay - rule.standard;
  if (!rule.daylight) return {{start, rule.standard}};
  const PosixTz::Daylight& summer = *rule.daylight;
  std::vector<TimeZone::Offset> out;
  for (std::int32_t year = first_year - 1; year <= last_year; ++year) {
    out.push_back(change_in(summer.starts, year, rule.standard, summer.seconds));
    out.push_back(change_in(summer.ends, year, summer.seconds, rule.standard));
  }
  text::sort_few(out, [](const auto& a, const auto& b) { return a.from < b.from; });
  const auto later =
      std::find_if(out.begin(), out.end(), [start](const auto& o) { return o.from > start; });
  const std::int32_t at_start = std::prev(later)->seconds;
  out.erase(out.begin(), later);
  out.insert(out.begin(), {start, at_start});
  return out;
}

}  // namespace wenlu::content
