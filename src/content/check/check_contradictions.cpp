#include "content/check/check_contradictions.h"

#include <algorithm>
#include <iterator>
#include <map>

#include "content/digits.h"
#include "content/placeholder.h"
#include "text/quote.h"
#include "text/utf8.h"

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

bool is_telephone(const std::string& contact) { return contact.starts_with("tel:"); }

// "4001234567" of "400-123-4567" and of "tel:4001234567".
std::string figures_of(const std::string& number) {
  std::string figures;
  std::ranges::copy_if(number, std::back_inserter(figures), is_digit);
  return figures;
}

// A statement with every field answered by its example.
std::string filled_with_examples(const Statement& statement, Language language) {
  const std::string& text = statement.text.in(language);
  std::string filled;
  std::size_t at = 0;
  for (const Placeholder& placeholder : find_placeholders(text).all) {
    filled += text.substr(at, placeholder.offset - at);
    for (const Field& field : statement.fields)
      if (field.id == placeholder.id) filled += field.example.in(language);
    at = placeholder.offset + placeholder.size;
  }
  return filled + text.substr(at);
}

class ContradictionCheck {
 public:
  ContradictionCheck(const Guide& guide, Reading& reading) : guide_(guide), reading_(reading) {}

  void look_at_all() {
    for (const auto& [id, question] : guide_.questions) look_at(question);
    for (const auto& [id, outcome] : guide_.outcomes) look_at(outcome);
    for (const auto& [id, channel] : guide_.channels) look_at(channel);
    for (const auto& [id, statement] : guide_.statements) look_at(statement);
    look_at_holidays();
  }

 private:
  template <class Say>
  void warn(const FilePlace& place, std::string_view rule, const Say& say) {
    reading_.found.warning(place, rule, say);
  }

  void look_at(const Question& question) {
    const FilePlace place = reading_.index.place_of(Part::question, question.id.value);
    std::map<std::vector<std::string>, const Option*> labels;
    for (const Option& option : question.options) {
      const Option* same = labels.emplace(option.label.by_language, &option).first->second;
      // Two that are never asked together may read the same.
      if (same == &option || !(same->when == option.when)) continue;
      warn(place, "same-label", [&] {
        return Said{"the options " + quoted(same->id.value) + " and " + quoted(option.id.value) +
                        " read the same",
                    "give each a label that tells it from the other"};
      });
    }
  }

  void look_at(const Outcome& outcome) {
    if (std::ranges::count(outcome.related, outcome.id) == 0) return;
    warn(reading_.index.place_of(Part::outcome, outcome.id.value), "related-to-itself",
         [&] { return Said{"the outcome " + quoted(outcome.id.value) + " is related to itself"}; });
  }

  void look_at(const Channel& channel) {
    const FilePlace place = reading_.index.place_of(Part::channel, channel.id.value);
    look_at_queues(channel, place);
    std::vector<std::string> numbers;
    for (const std::string& contact : channel.contacts)
      if (is_telephone(contact)) numbers.push_back(figures_of(contact));
    if (numbers.empty()) return;
    for (const Step& step : channel.path.steps)
      if (step.verb == Verb::dial && std::ranges::count(numbers, figures_of(step.on.in(0))) == 0)
        warn(place, "dials-another-number", [&] {
          return Said{"the channel " + quoted(channel.id.value) + " dials " +
                      quoted(step.on.in(0)) + ", which is not its contact"};
        });
    const bool may_be = reading_.found.has("wrong-type") || reading_.found.has("missing-key");
    if (guide_.contacts.empty() || may_be) return;
    for (const std::string& number : numbers)
      if (!is_listed(number))
        warn(place, "unlisted-contact", [&] {
          return Said{"the number " + number + " of the channel " + quoted(channel.id.value) +
                          " is not in contacts.json",
                      "add it, so that the contact check knows it"};
        });
  }

  bool is_listed(const std::string& number) const {
    return std::ranges::any_of(guide_.contacts,
                               [&](const Contact& contact) {
                                 return contact.kind == ContactKind::telephone &&
                                        figures_of(contact.value) == number;
                               }) ||
           std::ranges::count(guide_.public_services, number, &PublicService::number) > 0;
  }

  void look_at_queues(const Channel& channel, const FilePlace& place) {
    bool covered = false;
    for (const Queue& queue : channel.queues) {
      const std::string name =
          quoted(queue.wait.value) + " of the channel " + quoted(channel.id.value);
      if (covered)
        warn(place, "hidden-queue", [&] {
          return Said{"the queue " + name + " never counts: one before it has no hours",
                      "put the one without hours last"};
        });
      else if (queue.hours && channel.hours && !overlap(*queue.hours, *channel.hours))
        warn(place, "queue-when-closed", [&] {
          return Said{"the queue " + name + " never counts: nobody is there at its hours"};
        });
      covered = covered || !queue.hours;
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

  void look_at(const Statement& statement) {
    if (statement.limit <= 0) return;  // found already
    for (Language language = 0; language < guide_.languages.size(); ++language) {
      const std::size_t size = text::to_utf32(filled_with_examples(statement, language)).size();
      if (size <= static_cast<std::size_t>(statement.limit)) continue;
      warn(reading_.index.place_of(Part::statement, statement.id.value), "example-too-long", [&] {
        return Said{"with its own examples the statement " + quoted(statement.id.value) + " has " +
                    std::to_string(size) + " characters in " + quoted(guide_.languages[language]) +
                    ", and the desk reads " + std::to_string(statement.limit)};
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
