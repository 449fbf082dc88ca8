#include "content/opening_hours.h"

#include <algorithm>

#include "content/digits.h"
#include "text/sort_few.h"

namespace wenlu::content {
namespace {

constexpr int kDay = 24 * 60;
constexpr std::size_t kHoliday = 7;  // after the seven days of the week
constexpr std::string_view kDayNames[] = {"Mo", "Tu", "We", "Th", "Fr", "Sa", "Su", "PH"};

using Days = std::array<bool, 8>;

// One pass over the text, front to back. The first failure stays; everything after it does nothing.
class HoursParser {
 public:
  explicit HoursParser(std::string_view s) : s_(s) {}

  HoursResult parse() {
    do {
      skip_spaces();
      rule();
      skip_spaces();
    } while (!error_ && accept(";"));
    if (!error_ && at_ < s_.size()) fail(at_, R"("," or ";" or the end)");
    if (error_) return {std::nullopt, error_};
    hours_.written = s_;
    return {hours_, std::nullopt};
  }

 private:
  void rule() {
    if (accept("24/7")) return set(all_week(), {{0, kDay}});
    const bool names_days = at_ == s_.size() || !is_digit(s_[at_]);
    const Days days = names_days ? day_list() : all_week();
    if (error_) return;
    skip_spaces();
    if (names_days && accept("off")) return set(days, {});
    const std::vector<TimeSpan> spans = span_list(names_days);
    if (!error_) set(days, spans);
  }

  static Days all_week() {
    Days days{};
    std::fill(days.begin(), days.begin() + kHoliday, true);
    return days;
  }

  void set(const Days& days, const std::vector<TimeSpan>& spans) {
    for (std::size_t day = 0; day < kHoliday; ++day) {
      if (days[day]) hours_.week[day] = spans;
    }
    if (days[kHoliday]) hours_.holiday = spans;
  }

  Days day_list() {
    Days days{};
    do {
      skip_spaces();
      const std::size_t from = day();
      std::size_t to = from;
      if (from != kHoliday && accept("-")) to = day_of_week();
      if (error_) return days;
      // Sa-Mo goes on over the end of the week.
      for (std::size_t i = from;; i = (i + 1) % 7) {
        days[i] = true;
        if (i == to) break;
      }
    } while (accept_comma_before_day());
    return days;
  }

  std::size_t day() {
    for (std::size_t i = 0; i < std::size(kDayNames); ++i) {
      if (accept(kDayNames[i])) return i;
    }
    fail(at_, "a day (Mo, Tu, We, Th, Fr, Sa, Su, PH) or a time such as 09:00");
    return 0;
  }

  std::size_t day_of_week() {
    const std::size_t start = at_;
    const std::size_t found = day();
    if (!error_ && found == kHoliday) fail(start, "a day of the week (Mo, Tu, We, Th, Fr, Sa, Su)");
    return found;
  }

  // "Mo-Fr,PH" goes on with days, "09:00-10:00,11:00-12:00" with times.
  bool accept_comma_before_day() {
    const std::size_t start = at_;
    if (accept(",")) {
      skip_spaces();
      if (at_ < s_.size() && !is_digit(s_[at_])) return true;
    }
    at_ = start;
    return false;
  }

  std::vector<TimeSpan> span_list(bool may_be_off) {
    std::vector<TimeSpan> spans;
    do {
      skip_spaces();
      const std::size_t start = at_;
      const TimeSpan next = span(may_be_off && spans.empty());
      if (error_) return spans;
      const auto overlaps = [&next](const TimeSpan& s) {
        return next.from < s.to && s.from < next.to;
      };
      if (std::any_of(spans.begin(), spans.end(), overlaps)) {
        fail(start, "a time span that does not overlap the others of its day");
      }
      spans.push_back(next);
      skip_spaces();
    } while (!error_ && accept(","));
    // In the order of the day, however they were written.
    text::sort_few(spans, [](const TimeSpan& a, const TimeSpan& b) { return a.from < b.from; });
    return spans;
  }

  TimeSpan span(bool may_be_off) {
    const char* wanted = may_be_off ? R"(a time such as 09:00, or "off")" : "a time such as 09:00";
    const int from = time(kDay - 1, wanted);
    if (!error_ && !accept("-")) fail(at_, R"("-" and the closing time)");
    const int to = time(kDay, "a closing time such as 21:00");
    return {from, to <= from ? to + kDay : to};
  }

  int time(int latest, const char* wanted) {
    if (error_) return 0;
    const std::string_view text = s_.substr(at_, 5);
    const bool formed = text.size() == 5 && text[2] == ':';
    const auto hours = parse_digits(text.substr(0, 2));
    const auto minutes = formed ? parse_digits(text.substr(3, 2)) : std::nullopt;
    if (!formed || !hours || !minutes || *minutes > 59 || *hours * 60 + *minutes > latest) {
      fail(at_, wanted);
      return 0;
    }
    at_ += 5;
    return *hours * 60 + *minutes;
  }

  void skip_spaces() {
    while (at_ < s_.size() && s_[at_] == ' ') ++at_;
  }

  bool accept(std::string_view word) {
    if (s_.substr(at_, word.size()) != word) return false;
    at_ += word.size();
    return true;
  }

  void fail(std::size_t offset, std::string wanted) {
    if (!error_) error_ = HoursError{offset, std::move(wanted)};
  }

  std::string_view s_;
  std::size_t at_ = 0;
  OpeningHours hours_;
  std::optional<HoursError> error_;
};

}  // namespace

bool OpeningHours::always() const {
  const std::vector<TimeSpan> whole_day = {{0, kDay}};
  const auto is_whole = [&whole_day](const std::vector<TimeSpan>& day) { return day == whole_day; };
  return std::all_of(week.begin(), week.end(), is_whole) && (!holiday || is_whole(*holiday));
}

HoursResult parse_opening_hours(std::string_view s) { return HoursParser(s).parse(); }

}  // namespace wenlu::content
