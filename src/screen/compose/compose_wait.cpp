#include "screen/compose/compose_wait.h"

#include "screen/compose/word_cited.h"
#include "screen/compose/word_queue.h"
#include "screen/wording/wording.h"

namespace wenlu::screen {
namespace {

// The waits that a way has, each null when it has none.
struct Waits {
  const content::Wait* answer = nullptr;
  const content::Wait* solution = nullptr;
};

Waits waits_of(const Composer& composer, const engine::RankedWay& way) {
  return {find_in(composer.guide.waits, way.answer()),
          find_in(composer.guide.waits, way.way->solution)};
}

std::string word_counts(const Composer& composer, const content::Wait& wait) {
  switch (wait.counts) {
    case content::Counts::always:
      return "";
    case content::Counts::open_hours:
      return composer.say("counts-open-hours");
    case content::Counts::working_days:
      return composer.say("counts-working-days");
  }
  return "";
}

// "Ordinary problem: within 24 hours. Counted in service hours only. Taken from one case."
std::string word_basis(const Composer& composer, const content::Wait& wait) {
  const std::string figure =
      composer.words.labelled(composer.text(wait.label), word_wait(composer.words, wait));
  const std::string basis = composer.text(wait.basis);
  return composer.words.sentences(
      {composer.say("sentence", {{"text", figure}}), word_counts(composer, wait),
       basis.empty() ? "" : composer.say("sentence", {{"text", basis}})});
}

// That the source does not vouch for the day; "" where it does.
std::string word_doubt(const Composer& composer, const engine::ChannelStatus& status) {
  if (!status.doubt) return "";
  return composer.say(*status.doubt == content::UnsaidDays::weekends ? WordKey("doubt-weekends")
                                                                     : WordKey("doubt-holidays"));
}

// Where nobody is waited for, hours that no source tells are missed by nobody.
bool is_answered_live(const content::Channel& channel) {
  return channel.kind == content::ChannelKind::in_app ||
         channel.kind == content::ChannelKind::web ||
         channel.kind == content::ChannelKind::telephone ||
         channel.kind == content::ChannelKind::in_person;
}

std::string word_opening(const Composer& composer, const engine::ChannelStatus& status) {
  if (!status.hours_known) return composer.say("hours-unknown-now");
  const engine::Opening& opening = status.opening;
  if (!opening.changes)
    return composer.say(opening.open ? WordKey("open-always") : WordKey("never-open"));
  const std::string moment =
      opening.open ? word_moment_from_today(composer.words, *opening.changes, *composer.now)
                   : word_moment(composer.words, *opening.changes, *composer.now);
  return composer.words.clauses(
      {composer.say(opening.open ? WordKey("open-until") : WordKey("closed-until"),
                    {{"moment", moment}}),
       word_doubt(composer, status)});
}

// Where only an upper figure is known, the answer may come at any time before it.
std::optional<engine::Expected> from_now(const Composer& composer, const content::Wait& wait,
                                         std::optional<engine::Expected> expected) {
  if (composer.now && expected && wait.min.nominal_seconds() == 0)
    expected->earliest = *composer.now;
  return expected;
}

std::string word_when(const Composer& composer, const content::Wait& wait,
                      const std::optional<engine::Expected>& expected) {
  if (!composer.now || !expected) return word_wait(composer.words, wait);
  const std::string moment =
      word_expected(composer.words, *from_now(composer, wait, expected), *composer.now);
  return wait.usually ? composer.say("usually-when", {{"text", moment}}) : moment;
}

std::string word_kind(const Composer& composer, const content::Wait& wait) {
  switch (wait.kind) {
    case content::WaitKind::handling:
      return composer.say("wait-handling");
    case content::WaitKind::answer:
      return composer.say("wait-answer");
    case content::WaitKind::result:
      return composer.say("wait-result");
  }
  return "";
}

// Label, figure, exact value, second figure and basis.
void fill_figures(const Composer& composer, const Waits& waits, const engine::RankedWay& way,
                  WaitBlock& block) {
  const content::Wait& lead = waits.answer ? *waits.answer : *waits.solution;
  const content::Wait* second =
      waits.answer == waits.solution || !waits.answer ? nullptr : waits.solution;
  const auto answer = way.status ? way.status->answer : std::nullopt;
  const auto solution = way.status ? way.status->solution : std::nullopt;
  const auto expected = from_now(composer, lead, waits.answer ? answer : solution);
  block.label = word_kind(composer, lead);
  block.figure = word_when(composer, lead, expected);
  block.exact = expected ? exact_expected(composer.guide, *expected) : composer.say("from-asking");
  block.basis = word_basis(composer, lead);
  std::vector<content::Cited> cited{lead.cited};
  if (second) {
    const std::string when = word_when(composer, *second, solution);
    const std::string label =
        second->kind == lead.kind ? composer.text(second->label) : word_kind(composer, *second);
    block.second = composer.words.labelled(label, when);
    block.basis += "\n" + word_basis(composer, *second);
    cited.push_back(second->cited);
  }
  block.basis += "\n" + word_cited(composer, all_of(cited));
}

bool knows_answer(const Composer& composer, const engine::RankedWay& way) {
  return composer.now && way.status && way.status->answer;
}

// How long the queue is; while nobody is there, when somebody will answer.
std::string word_queue_figure(const Composer& composer, const engine::RankedWay& way) {
  if (!knows_answer(composer, way)) return word_queue_range(composer, *way.channel);
  return way.status->opening.open
             ? word_queue_length(composer, way.status->queue)
             : word_expected(composer.words, *way.status->answer, *composer.now);
}

// For a way at whose end a person is waiting: the queue is the figure.
void fill_queue(const Composer& composer, const engine::RankedWay& way, WaitBlock& block) {
  const bool known = knows_answer(composer, way);
  const bool closed = known && !way.status->opening.open;
  std::vector<content::Cited> cited;
  for (const content::Queue& queue : way.channel->queues)
    if (const content::Wait* wait = find_in(composer.guide.waits, queue.wait))
      cited.push_back(wait->cited);
  block.label = composer.say(closed ? WordKey("wait-answer") : WordKey("wait-queue"));
  block.figure = word_queue_figure(composer, way);
  block.exact = known && way.status->hours_known
                    ? exact_expected(composer.guide, *way.status->answer)
                    : composer.say("from-asking");
  if (known) block.better = word_better_moment(composer, *way.channel, *way.status);
  block.basis = word_cited(composer, all_of(cited));
}

// For a way of which nothing is known but its hours: whether somebody is there is the figure.
void fill_hours(const Composer& composer, const engine::RankedWay& way, WaitBlock& block) {
  block.label = composer.say("wait-hours");
  const bool known = composer.now && way.status && way.status->opening.changes;
  if (!known) {
    block.figure = block.status;
    block.status = way.channel->hours->always() ? "" : composer.say("local-time");
    return;
  }
  const engine::Opening& opening = way.status->opening;
  const engine::Instant changes = *opening.changes;
  block.label = composer.say("wait-now");
  block.figure = composer.say(opening.open ? WordKey("open-now") : WordKey("closed-now"));
  block.status = composer.words.clauses(
      {composer.say(opening.open ? WordKey("until") : WordKey("opens"),
                    {{"moment", word_moment_from_today(composer.words, changes, *composer.now)}}),
       word_doubt(composer, *way.status)});
}

// Whether it is open, and how long the queue is.
WaitBlock compose_opening(const Composer& composer, const engine::RankedWay& way) {
  WaitBlock block;
  block.lasting = !way.channel->hours;
  const bool tells_hours = way.channel->hours || is_answered_live(*way.channel);
  if (way.status && composer.now) {
    if (way.status->hours_known) block.open = way.status->opening.open;
    if (tells_hours) block.status = word_opening(composer, *way.status);
    block.better =
        composer.words.clauses({word_queue_now(composer, *way.status),
                                word_better_moment(composer, *way.channel, *way.status)});
  } else {
    if (tells_hours)
      block.status = way.channel->hours ? word_hours(composer.words, *way.channel)
                                        : composer.say("hours-unknown-now");
    block.better = word_queues(composer, *way.channel);
  }
  return block;
}

}  // namespace

std::optional<WaitBlock> compose_wait(const Composer& composer, const engine::RankedWay& way) {
  const Waits waits = waits_of(composer, way);
  WaitBlock block = compose_opening(composer, way);
  if (waits.answer || waits.solution)
    fill_figures(composer, waits, way, block);
  else if (!way.channel->queues.empty())
    fill_queue(composer, way, block);
  else if (way.channel->hours)
    fill_hours(composer, way, block);
  else
    return std::nullopt;
  return block;
}

std::string word_answer(const Composer& composer, const engine::RankedWay& way) {
  const Waits waits = waits_of(composer, way);
  if (waits.answer)
    return word_when(composer, *waits.answer, way.status ? way.status->answer : std::nullopt);
  if (waits.solution || way.channel->queues.empty()) return "";
  return word_queue_figure(composer, way);
}

}  // namespace wenlu::screen
