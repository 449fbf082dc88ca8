#include <algorithm>
#include <cstddef>

#include "content/date.h"
#include "content/posix_tz.h"
#include "content/time_zone.h"

namespace wenlu::content {
namespace {

constexpr std::size_t kHeaderSize = 44;
constexpr std::size_t kMostEntries = 100'000;
constexpr std::int32_t kLastYear = 2045;
constexpr std::int32_t kFirstYear = 1900;         // that rules of a footer are unrolled for
constexpr std::int64_t kLongAgo = -62135596800;   // 0001-01-01
constexpr std::int64_t kFarAhead = 253402300800;  // 10000-01-01
constexpr std::int32_t kMostOffset = 26 * 3600;

// Reads big-endian numbers front to back; past the end it gives zeros and remembers.
class Bytes {
 public:
  explicit Bytes(std::string_view s) : s_(s) {}

  std::string_view take(std::size_t count) {
    if (count > s_.size()) short_ = true;
    const std::string_view taken = s_.substr(0, count);
    s_.remove_prefix(taken.size());
    return taken;
  }

  std::int64_t number(std::size_t size) {
    std::uint64_t value = 0;
    const std::string_view taken = take(size);
    for (const char c : taken) value = (value << 8) | static_cast<unsigned char>(c);
    if (taken.size() == 4) return static_cast<std::int32_t>(static_cast<std::uint32_t>(value));
    return static_cast<std::int64_t>(value);
  }

  std::size_t count() { return static_cast<std::size_t>(static_cast<std::uint32_t>(number(4))); }
  std::string_view rest() const { return s_; }
  bool is_short() const { return short_; }

 private:
  std::string_view s_;
  bool short_ = false;
};

struct Header {
  char version = '\0';
  std::size_t ut_flags = 0;
  std::size_t standard_flags = 0;
  std::size_t leaps = 0;
  std::size_t times = 0;
  std::size_t types = 0;
  std::size_t chars = 0;

  std::size_t data_size(std::size_t time_size) const {
    return times * (time_size + 1) + types * 6 + chars + leaps * (time_size + 4) + standard_flags +
           ut_flags;
  }
};

std::optional<Header> read_header(Bytes& in) {
  if (in.rest().size() < kHeaderSize || in.take(4) != "TZif") return std::nullopt;
  Header header;
  header.version = in.take(1).front();
  in.take(15);
  for (std::size_t* count : {&header.ut_flags, &header.standard_flags, &header.leaps, &header.times,
                             &header.types, &header.chars}) {
    *count = in.count();
    if (*count > kMostEntries) return std::nullopt;
  }
  return header;
}

// Appends unless nothing changes by it; moments before kLongAgo only replace the first entry.
void append(std::vector<TimeZone::Offset>& offsets, TimeZone::Offset next) {
  if (next.from <= kLongAgo) {
    offsets.front().seconds = next.seconds;
  } else if (offsets.back().seconds != next.seconds) {
    offsets.push_back(next);
  }
}

struct Listed {
  std::vector<TimeZone::Offset> offsets;
  std::int64_t until = kLongAgo;  // the last moment listed; the footer goes on from there
};

std::optional<Listed> read_data(Bytes& in, const Header& header) {
  if (header.types == 0 || in.rest().size() < header.data_size(8)) return std::nullopt;
  std::vector<std::int64_t> moments(header.times);
  for (std::int64_t& moment : moments) moment = in.number(8);
  const std::string_view types = in.take(header.times);
  std::vector<std::int32_t> seconds(header.types);
  for (std::int32_t& offset : seconds) {
    offset = static_cast<std::int32_t>(in.number(4));
    if (offset > kMostOffset || offset < -kMostOffset) return std::nullopt;
    in.take(2);
  }
  in.take(header.chars + header.leaps * 12 + header.standard_flags + header.ut_flags);
  Listed out{{{kLongAgo, seconds.front()}}};
  for (std::size_t i = 0; i < moments.size(); ++i) {
    const std::size_t type = static_cast<unsigned char>(types[i]);
    const bool ascends = i == 0 || moments[i] > moments[i - 1];
    if (type >= seconds.size() || !ascends || moments[i] > kFarAhead) return std::nullopt;
    append(out.offsets, {moments[i], seconds[type]});
    out.until = std::max(out.until, moments[i]);
  }
  return out;
}

// Goes on with the rule of the footer, from the last moment listed to the end of kLastYear.
bool follow_footer(Bytes& in, Listed& listed) {
  if (in.take(1) != "\n") return false;
  const std::string_view footer = in.rest().substr(0, in.rest().find('\n'));
  if (footer.size() == in.rest().size()) return false;
  if (footer.empty()) return true;
  const std::optional<PosixTz> rule = parse_posix_tz(footer);
  if (!rule) return false;
  const std::int32_t first_year = std::max(from_days(listed.until / 86400).year, kFirstYear);
  if (first_year > kLastYear) return true;
  for (const TimeZone::Offset& next : unroll(*rule, first_year, kLastYear)) {
    if (next.from > listed.until) append(listed.offsets, next);
  }
  return true;
}

}  // namespace

std::optional<TimeZone> parse_tzif(std::string_view name, std::string_view bytes) {
  Bytes in(bytes);
  const std::optional<Header> first = read_header(in);
  if (!first || first->version < '2') return std::nullopt;
  in.take(first->data_size(4));
  const std::optional<Header> second = read_header(in);
  if (!second) return std::nullopt;
  std::optional<Listed> listed = read_data(in, *second);
  if (!listed || !follow_footer(in, *listed) || in.is_short()) return std::nullopt;
  return TimeZone{std::string(name), std::move(listed->offsets)};
}

}  // namespace wenlu::content
