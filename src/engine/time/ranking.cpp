#include "engine/time/ranking.h"

#include <algorithm>
#include <limits>

#include "text/sort_few.h"

namespace wenlu::engine {
namespace {

constexpr Instant kNever{std::numeric_limits<std::int64_t>::max()};

bool needs(const content::Channel& channel, content::Need need) {
  return std::ranges::find(channel.needs, need) != channel.needs.end();
}

bool fits(const content::Channel& channel, Preference preference) {
  switch (preference) {
    case Preference::none:
      return true;
    case Preference::by_phone:
      return channel.kind == content::ChannelKind::telephone;
    case Preference::only_a_phone:
      return channel.device != content::Device::computer &&
             !needs(channel, content::Need::computer);
    case Preference::in_writing:
      return channel.in_writing;
    case Preference::urgent:
      return channel.urgent;
    case Preference::in_person:
      return channel.kind == content::ChannelKind::in_person;
  }
  return true;
}

bool is_open(const RankedWay& way) {
  return way.status && way.status->hours_known && way.status->opening.open;
}

bool is_closed(const RankedWay& way) {
  return way.status && way.status->hours_known && !way.status->opening.open;
}

// Open, then not known, then closed.
int openness(const RankedWay& way) { return is_open(way) ? 0 : is_closed(way) ? 2 : 1; }

Instant answered_by(const RankedWay& way) {
  return way.status && way.status->answer ? way.status->answer->latest : kNever;
}

int solved(const RankedWay& way) { return way.channel->solved_percent.value_or(-1); }

std::vector<RankedWay> applying(const content::Guide& guide, const content::Outcome& outcome,
                                const std::vector<Answer>& answers, Preference preference,
                                std::optional<Instant> now) {
  std::vector<RankedWay> found;
  for (const content::Way& way : outcome.ways) {
    const auto it = guide.channels.find(way.channel);
    if (it == guide.channels.end()) continue;
    const content::Channel& channel = it->second;
    if (!holds(way.when, answers) || !holds(channel.when, answers)) continue;
    found.push_back(
        {&way, &channel, Reason::editors_choice, fits(channel, preference), std::nullopt});
  }
  return refreshed(guide, std::move(found), now);
}

void sort_by_time(std::vector<RankedWay>& ways) {
  text::sort_few(ways, [](const RankedWay& a, const RankedWay& b) {
    if (answered_by(a) != answered_by(b)) return answered_by(a) < answered_by(b);
    if (openness(a) != openness(b)) return openness(a) < openness(b);
    return solved(a) > solved(b);
  });
}

Reason reason_for(const RankedWay& way, const std::vector<RankedWay>& ways, Preference preference) {
  const auto of_the_others = [&](auto worse) {
    return ways.size() > 1 && std::ranges::all_of(ways, [&](const RankedWay& other) {
             return &other == &way || worse(other);
           });
  };
  const auto some = [&](auto worse) { return std::ranges::any_of(ways, worse); };
  // What a visitor asked for weighs most, then what no other way can say of itself.
  if (preference != Preference::none && way.fits_preference) return Reason::fits_preference;
  if (!way.status) return Reason::editors_choice;
  if (is_open(way) && some(is_closed)) return Reason::open_now;
  if (of_the_others([&](const RankedWay& other) { return answered_by(way) < answered_by(other); }))
    return Reason::soonest_answer;
  if (of_the_others([&](const RankedWay& other) { return solved(way) > solved(other); }))
    return Reason::solves_most;
  const auto types = [](const RankedWay& other) {
    return needs(*other.channel, content::Need::typing);
  };
  if (!types(way) && some(types)) return Reason::no_typing;
  return Reason::editors_choice;
}

}  // namespace

std::vector<RankedWay> rank(const content::Guide& guide, const content::Outcome& outcome,
                            const std::vector<Answer>& answers, Preference preference,
                            std::optional<Instant> now) {
  std::vector<RankedWay> ways = applying(guide, outcome, answers, preference, now);
  if (now) sort_by_time(ways);
  std::stable_partition(ways.begin(), ways.end(),
                        [](const RankedWay& way) { return way.fits_preference; });
  if (preference == Preference::none)
    std::stable_partition(ways.begin(), ways.end(),
                          [](const RankedWay& way) { return way.way->pinned; });
  for (RankedWay& way : ways) way.reason = reason_for(way, ways, preference);
  return ways;
}

std::vector<RankedWay> refreshed(const content::Guide& guide, std::vector<RankedWay> ways,
                                 std::optional<Instant> now) {
  for (RankedWay& ranked : ways) {
    ranked.status.reset();
    if (now)
      ranked.status = status(guide, *ranked.channel, ranked.answer(), ranked.way->solution, *now);
    if (ranked.reason == Reason::open_now && !is_open(ranked))
      ranked.reason = Reason::editors_choice;
  }
  return ways;
}

}  // namespace wenlu::engine
