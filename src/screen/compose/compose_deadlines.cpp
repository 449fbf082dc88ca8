#include "screen/compose/compose_deadlines.h"

#include <algorithm>

#include "engine/time/ics.h"
#include "screen/compose/compose_moment.h"
#include "screen/wording/wording.h"

namespace wenlu::screen {
namespace {

using engine::Instant;

// "within 24 hours of filing", "1 day before the hearing", "by 18:00, 1 day before the hearing".
std::string word_rule(const Composer& composer, const content::Deadline& deadline) {
  if (deadline.on)
    return composer.say("deadline-date", {{"moment", word_date(composer.words, *deadline.on)}});
  const content::Event* event = find_in(composer.guide.events, deadline.event);
  const std::string name = event ? composer.text(event->name) : "";
  if (deadline.within) {
    content::Wait wait;
    wait.max = *deadline.within;
    wait.counts = deadline.counts;
    return composer.say("deadline-after",
                        {{"event", name}, {"within", word_wait(composer.words, wait)}});
  }
  const std::string ahead = word_duration(composer.words, *deadline.before);
  if (!deadline.hour)
    return composer.say("deadline-before", {{"event", name}, {"duration", ahead}});
  return composer.say("deadline-before-hour",
                      {{"event", name},
                       {"duration", ahead},
                       {"time", word_clock(composer.words, *deadline.hour * 60)}});
}

DeadlineBlock::Line compose_line(const Composer& composer, const content::Deadline& deadline,
                                 std::optional<Instant> due) {
  DeadlineBlock::Line line;
  line.label = composer.text(deadline.label);
  line.missed = composer.text(deadline.missed);
  if (!due || !composer.now) {
    line.within = word_rule(composer, deadline);
    return line;
  }
  line.within =
      composer.say("deadline-date", {{"moment", word_moment(composer.words, *due, *composer.now)}});
  line.exact = exact_expected(composer.guide, {*due, *due});
  if (*due <= *composer.now) line.passed = composer.say("deadline-passed");
  return line;
}

void add_inputs(const Composer& composer, const std::vector<content::EventId>& events,
                const engine::CaseDates& known, DeadlineBlock& block) {
  for (const content::EventId& id : events) {
    const content::Event* event = find_in(composer.guide.events, id);
    if (event == nullptr) continue;
    const auto date = known.find(id);
    const std::string subject = std::string(kEventPrefix) + id.value;
    block.inputs.push_back(
        compose_moment(composer, composer.say("event-at", {{"event", composer.text(event->name)}}),
                       subject, date == known.end() ? std::nullopt : std::optional(date->second)));
    if (!event->now.empty())
      block.buttons.push_back(
          {composer.text(event->now), {ActionKind::fill, subject, "now"}, std::nullopt, true});
  }
  if (!block.inputs.empty()) block.note = composer.say("time-zone-note");
}

// Dates to come as text and as calendar entries; what has passed needs no reminder.
void add_dates(const Composer& composer, const content::Outcome& outcome,
               const std::vector<engine::Due>& dates, DeadlineBlock& block) {
  std::vector<engine::Reminder> reminders;
  for (std::size_t i = 0; i < dates.size(); ++i) {
    const DeadlineBlock::Line& line = block.lines[i];
    if (!dates[i].at) continue;
    block.dates += composer.words.labelled(line.exact, line.label) + "\n" + line.missed + "\n";
    if (line.passed.empty())
      reminders.push_back({composer.guide.id + "-" + outcome.id.value + "-" +
                               dates[i].deadline->id.value + "@wenlu",
                           *dates[i].at, composer.say("calendar-name", {{"label", line.label}}),
                           line.missed});
  }
  if (block.dates.empty()) return;
  block.dates = composer.text(outcome.title) + "\n" + block.dates;
  if (!reminders.empty()) {
    block.calendar = engine::to_ics(reminders, *composer.now);
    block.buttons.push_back(
        {composer.say("calendar-save"), {ActionKind::remind, "", ""}, std::nullopt, false});
  }
  block.buttons.push_back(
      {composer.say("copy-dates"), copying(CopySource::dates), std::nullopt, false});
}

}  // namespace

std::optional<DeadlineBlock> compose_deadlines(const Composer& composer,
                                               const content::Outcome& outcome) {
  const auto found = composer.state.cases.find(outcome.id);
  const engine::CaseDates known =
      found == composer.state.cases.end() ? engine::CaseDates{} : found->second;
  const auto deadlines =
      engine::deadlines_of(composer.guide, outcome, composer.state.journey.answers);
  const std::vector<engine::Due> dates = engine::due_dates(composer.guide, deadlines, known);
  if (dates.empty()) return std::nullopt;
  DeadlineBlock block;
  block.title = composer.say("deadlines-title");
  for (const engine::Due& due : dates)
    block.lines.push_back(compose_line(composer, *due.deadline, due.at));
  const std::vector<content::EventId> events = engine::events_of(deadlines);
  if (!events.empty()) block.form = composer.say("deadlines-form");
  // Without a clock there is no script either that could work out a date.
  if (!composer.now) return block;
  add_inputs(composer, events, known, block);
  add_dates(composer, outcome, dates, block);
  return block;
}

}  // namespace wenlu::screen
