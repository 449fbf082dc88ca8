#include "content/check/check_contradictions.h"

#include <algorithm>
#include <iterator>

#include "content/digits.h"
#include "text/quote.h"

namespace wenlu::content {
namespace {

using text::quoted;

bool overlap(const std::vector<TimeSpan>& one, const std::vector<TimeSpan>& other) {
  for (const TimeSpan& a : one)
    for (const TimeSpan& b : other)
      if (a.from < b.to && b.from < a.to) return true;
  return false;
}

bool overlap(const OpeningHours& one, const OpeningHours& other) {
  for (std::size_t day = 0; day < one.week.size(); ++day)
    if (overlap(one.week[day], other.week[day])) return true;
  return one.holiday && other.holiday && overlap(*one.holiday, *other.holiday);
}

// Is all of `inner` within `outer`?
bool covers(const std::vector<TimeSpan>& outer, const std::vector<TimeSpan>& inner) {
  return std::ranges::all_of(inner, [&](const TimeSpan& span) {
    return std::ranges::any_of(outer, [&](const TimeSpan& other) {
      return other.from <= span.from && span.to <= other.to;
    });
  });
}

bool covers(const OpeningHours& outer, const OpeningHours& inner) {
  for (std::size_t day = 0; day < outer.week.size(); ++day)
    if (!covers(outer.week[day], inner.week[day])) return false;
  return !outer.holiday || (inner.holiday && covers(*outer.holiday, *inner.holiday));
}

// The minute of the next day to which the latest span lasts; 0 where none goes past midnight.
int end_past_midnight(const OpeningHours& hours) {
  int latest = 0;
  for (const std::vector<TimeSpan>& day : hours.week)
    for (const TimeSpan& span : day) latest = std::max(latest, span.to - 24 * 60);
  return latest;
}

// "4001234567" of "400-123-4567" and of "tel:4001234567".
std::string figures_of(const std::string& number) {
  std::string figures;
  std::ranges::copy_if(number, std::back_inserter(figures), is_digit);
  return figures;
}

// "help.example.org" of "https://help.example.org/desk" and of "mailto:desk@help.example.org".
std::string_view host_of(std::string_view address) {
  const std::size_t from = address.find_first_of("@/");
  address.remove_prefix(from == address.npos ? 0 : from + (address[from] == '/' ? 2 : 1));
  return address.substr(0, address.find_first_of(":/?#"));
}

bool is_below(std::string_view host, std::string_view domain) {
  return host == domain || (host.ends_with(domain) && host.size() > domain.size() &&
                            host[host.size() - domain.size() - 1] == '.');
}

// Does `contact` say that `address` is official?
bool vouches_for(const Contact& contact, const std::string& address) {
  switch (contact.kind) {
    case ContactKind::telephone:
      return address.starts_with("tel:") && figures_of(contact.value) == figures_of(address);
    case ContactKind::domain:
      return !address.starts_with("tel:") && is_below(host_of(address), contact.value);
    case ContactKind::mail:
      return address == "mailto:" + contact.value;
    case ContactKind::app_entry:
      return false;
  }
  return false;
}

// What a contact of its kind looks like, where this one does not; else "".
std::string_view wanted_of(const Contact& contact) {
  const std::string& value = contact.value;
  if (contact.kind == ContactKind::telephone && figures_of(value).empty())
    return "figures: 4001234567";
  if (contact.kind == ContactKind::domain && value.find_first_of("/:@") != value.npos)
    return "a domain alone: example.org";
  if (contact.kind == ContactKind::mail && value.find('@') == value.npos)
    return "an address: desk@example.org";
  return "";
}

constexpr int kSmallHours = 6 * 60;  // what is still open then is meant to be

class ContradictionCheck {
 public:
  ContradictionCheck(const Guide& guide, Reading& reading) : guide_(guide), reading_(reading) {}

  void look_at_all() {
    for (const Contact& contact : guide_.contacts) look_at(contact);
    for (const auto& [id, channel] : guide_.channels) look_at(channel);
    look_at_holidays();
  }

 private:
  template <class Say>
  void warn(const FilePlace& place, std::string_view rule, const Say& say) {
    reading_.found.warning(place, rule, say);
  }

  void look_at(const Channel& channel) {
    const FilePlace place = reading_.index.place_of(Part::channel, channel.id.value);
    look_at_queues(channel, place);
    if (!is_faulty(place, reading_)) look_at_hours(channel, place);
    look_at_dialling(channel, place);
    const bool may_be = reading_.found.has("wrong-type") || reading_.found.has("missing-key") ||
                        reading_.found.has("no-such-contact");
    if (guide_.contacts.empty() || may_be) return;
    for (const std::string& address : channel.contacts)
      if (!is_listed(address))
        warn(place, "unlisted-contact", [&] {
          return Said{quoted(address) + " of the channel " + quoted(channel.id.value) +
                          " is not in contacts.json",
                      "add it, so that the contact check knows it"};
        });
  }

  void look_at(const Contact& contact) {
    const std::string_view wanted = wanted_of(contact);
    if (wanted.empty() || contact.value.empty()) return;
    warn({}, "no-such-contact", [&] {
      return Said{
          "contacts.json lists " + quoted(contact.value) + ", which nobody could be asked about",
          "wanted " + std::string(wanted)};
    });
  }

  bool is_listed(const std::string& address) const {
    return std::ranges::any_of(
               guide_.contacts,
               [&](const Contact& listed) { return vouches_for(listed, address); }) ||
           std::ranges::count(guide_.public_services, figures_of(address), &PublicService::number) >
               0;
  }

  void look_at_dialling(const Channel& channel, const FilePlace& place) {
    std::vector<std::string> numbers;
    for (const std::string& address : channel.contacts)
      if (address.starts_with("tel:")) numbers.push_back(figures_of(address));
    if (numbers.empty()) return;
    for (const Step& step : channel.path.steps)
      for (const std::string& dialled : step.on.by_language)
        if (step.verb == Verb::dial && !dialled.empty() &&
            std::ranges::count(numbers, figures_of(dialled)) == 0) {
          warn(place, "dials-another-number", [&] {
            return Said{"the channel " + quoted(channel.id.value) + " dials " + quoted(dialled) +
                        ", which is not its contact"};
          });
          break;
        }
  }

  void look_at_hours(const Channel& channel, const FilePlace& place) {
    if (!channel.hours && !channel.unsaid.empty())
      warn(place, "no-hours", [&] {
        return Said{"the channel " + quoted(channel.id.value) +
                        R"( has "unsaid" days, but no hours that could hold on them)",
                    R"(give it "hours", or leave "unsaid" out)"};
      });
    if (!channel.hours || channel.hours->always()) return;
    const bool explained = !channel.hours_note.empty();
    if (end_past_midnight(*channel.hours) > kSmallHours && !explained)
      warn(place, "past-midnight", [&] {
        return Said{"the hours of " + quoted(channel.id.value) +
                        " last past midnight and far into the next day",
                    R"(write the earlier time first; if it is so, say it in "hours_note")"};
      });
    if (guide_.holidays.empty() && std::ranges::count(channel.unsaid, UnsaidDays::holidays) == 0)
      warn(place, "no-holidays", [&] {
        return Said{"the hours of " + quoted(channel.id.value) +
                        " hold on every public holiday, as the guide names none",
                    R"(list them in holidays.json, or put "holidays" into "unsaid")"};
      });
  }

  void look_at_queues(const Channel& channel, const FilePlace& place) {
    for (auto queue = channel.queues.begin(); queue != channel.queues.end(); ++queue) {
      const std::string name =
          quoted(queue->wait.value) + " of the channel " + quoted(channel.id.value);
      const auto hides = [&](const Queue& before) {
        return !before.hours || (queue->hours && covers(*before.hours, *queue->hours));
      };
      const auto hiding = std::find_if(channel.queues.begin(), queue, hides);
      if (hiding != queue)
        warn(place, "hidden-queue", [&] {
          return hiding->hours
                     ? Said{"the queue " + name + " never counts: one before it has all its hours",
                            "put the one with fewer hours first"}
                     : Said{"the queue " + name + " never counts: one before it has no hours",
                            "put the one without hours last"};
        });
      else if (queue->hours && channel.hours && !overlap(*queue->hours, *channel.hours))
        warn(place, "queue-when-closed", [&] {
          return Said{"the queue " + name + " never counts: nobody is there at its hours"};
        });
    }
  }

  void look_at_holidays() {
    for (const Holiday& worked : guide_.holidays) {
      const auto is_free = [&](const Holiday& holiday) {
        return !holiday.working && holiday.from <= worked.from && worked.from <= holiday.to;
      };
      if (worked.working && std::ranges::any_of(guide_.holidays, is_free))
        warn({}, "free-and-worked", [&] {
          return Said{"holidays.json says of " + to_string(worked.from) +
                      " both that it is free and that it is worked"};
        });
    }
  }

  const Guide& guide_;
  Reading& reading_;
};

}  // namespace

void check_contradictions(const Guide& guide, Reading& reading) {
  ContradictionCheck(guide, reading).look_at_all();
}

}  // namespace wenlu::content
