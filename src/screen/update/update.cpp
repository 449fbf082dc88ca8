#include "screen/update/update.h"

#include <algorithm>

#include "screen/compose/compose.h"
#include "screen/compose/details.h"
#include "screen/names.h"
#include "screen/screen.h"
#include "screen/update/spoken.h"
#include "screen/visit.h"
#include "text/utf8.h"

namespace wenlu::screen {
namespace {

struct Change {
  const content::Guide& guide;
  const State& before;
  const Action& action;
  std::optional<engine::Instant> now;
  Updated after;

  void effect(EffectKind kind, std::string text = "") {
    after.effects.push_back({kind, std::move(text)});
  }
};

void silence(Change& change) {
  if (change.before.speaking) change.effect(EffectKind::speak);
}

std::string address_of(const content::Guide& guide, const State& state) {
  return to_path(guide, place_of(state));
}

void go(Change& change) {
  const Place to = parse_place(change.guide, change.action.subject);
  State& state = change.after.state;
  state = visit(change.guide, change.before, to, change.action.value == "change");
  silence(change);
  const std::string address = address_of(change.guide, state);
  if (address != address_of(change.guide, change.before))
    change.effect(EffectKind::navigate, address);
  if (!(state == change.before)) change.effect(EffectKind::save);
  state.opened = change.now;
}

void tick(Change& change) {
  const content::MaterialId id{change.action.subject};
  if (!change.guide.materials.contains(id)) return;
  auto& ticked = change.after.state.ticked;
  if (ticked.erase(id) == 0) ticked.insert(id);
  change.effect(EffectKind::save);
}

bool is_field(const content::Guide& guide, const std::string& id) {
  return std::ranges::any_of(guide.statements, [&](const auto& entry) {
    return std::ranges::count(entry.second.fields, id, &content::Field::id) > 0;
  });
}

// The moment that `typed` names on the guide's wall clock; "now" is the present one.
std::optional<engine::Instant> moment(const Change& change, const std::string& typed) {
  return typed == "now" ? change.now : engine::parse_instant(typed, change.guide.time_zone);
}

void date_case(Change& change, const content::EventId& event) {
  const auto* outcome = std::get_if<content::OutcomeId>(&change.before.journey.at);
  if (outcome == nullptr || !change.guide.events.contains(event)) return;
  engine::CaseDates& dates = change.after.state.cases[*outcome];
  if (const auto date = moment(change, change.action.value))
    dates[event] = *date;
  else
    dates.erase(event);
  change.effect(EffectKind::save);
}

void fill(Change& change) {
  const auto& [kind, subject, value] = change.action;
  auto& filled = change.after.state.filled;
  if (subject.starts_with(kEventPrefix))
    return date_case(change, {subject.substr(kEventPrefix.size())});
  if (subject == "-as-on") {
    change.after.state.as_on = value == "now" ? std::nullopt : moment(change, value);
    return;
  }
  if (subject.empty())
    filled.clear();
  else if (subject == "-contact" || is_field(change.guide, subject))
    filled[subject] = text::first_characters(value, kMostTyped);
}

void prefer(Change& change) {
  const auto chosen = named<engine::Preference>(change.action.subject);
  if (!chosen) return;
  const bool again = *chosen == change.before.preference;
  change.after.state.preference = again ? engine::Preference::none : *chosen;
  change.after.state.opened = change.now;
}

void copy(Change& change) {
  const auto source = named<CopySource>(change.action.subject);
  if (!source) return;
  std::string text = text_to_copy(change.guide, change.before, change.now, *source);
  if (!text.empty()) change.effect(EffectKind::copy, std::move(text));
}

void remind(Change& change) {
  std::string file = calendar_file(change.guide, change.before, change.now);
  if (!file.empty()) change.effect(EffectKind::remind, std::move(file));
}

void feedback(Change& change) {
  if (const auto reason = named<engine::FeedbackReason>(change.action.subject))
    change.after.state.feedback = *reason;
}

void speak(Change& change) {
  State& state = change.after.state;
  state.speaking = !state.speaking;
  change.effect(EffectKind::speak,
                state.speaking ? spoken(compose(change.guide, change.before, change.now)) : "");
}

void set(Change& change) {
  Settings& settings = change.after.state.settings;
  const auto setting = named<Setting>(change.action.subject);
  if (setting && choose(settings, *setting, change.action.value) &&
      !(settings == change.before.settings))
    change.effect(EffectKind::save, "saved");
}

void wipe(Change& change) {
  silence(change);
  change.after.state = open(change.guide, {change.before.place.language, engine::Route{}});
  change.after.state.offline = change.before.offline;
  change.effect(EffectKind::wipe);
  const std::string address = to_path(change.guide, change.after.state.place);
  if (address != address_of(change.guide, change.before))
    change.effect(EffectKind::navigate, address);
}

void step(Change& change) {
  const auto& [kind, player, value] = change.action;
  const std::size_t count = steps_played(change.guide, change.before, player);
  const auto move = named<PlayerMove>(value);
  if (count == 0 || !move) return;
  std::optional<Playing>& playing = change.after.state.playing;
  // One player at a time: another begins with its first step, which its stage shows already.
  if (!playing || playing->name != player) playing = Playing{player, 0, false};
  switch (*move) {
    case PlayerMove::play:
      playing->on = true;
      return;
    case PlayerMove::pause:
      playing->on = false;
      return;
    case PlayerMove::previous:
      playing->on = false;
      playing->step = (playing->step + count - 1) % count;
      return;
    case PlayerMove::next:
      playing->on = false;
      break;
    case PlayerMove::on:
      // The time of a step may be up just after the visitor paused.
      if (!playing->on) return;
      break;
  }
  playing->step = (playing->step + 1) % count;
}

void offline(Change& change) {
  const std::string& subject = change.action.subject;
  if (subject == "now") return change.effect(EffectKind::renew);
  if (const auto known = named<Offline>(subject)) change.after.state.offline = *known;
}

}  // namespace

Updated update(const content::Guide& guide, const State& state, const Action& action,
               std::optional<engine::Instant> now) {
  Change change{guide, state, action, now, {state, {}}};
  switch (action.kind) {
    case ActionKind::go:
      go(change);
      break;
    case ActionKind::tick:
      tick(change);
      break;
    case ActionKind::fill:
      fill(change);
      break;
    case ActionKind::prefer:
      prefer(change);
      break;
    case ActionKind::copy:
      copy(change);
      break;
    case ActionKind::print:
      change.effect(EffectKind::print);
      break;
    case ActionKind::share:
      change.effect(EffectKind::share, address_of(guide, state));
      break;
    case ActionKind::speak:
      speak(change);
      break;
    case ActionKind::set:
      set(change);
      break;
    case ActionKind::wipe:
      wipe(change);
      break;
    case ActionKind::offline:
      offline(change);
      break;
    case ActionKind::remind:
      remind(change);
      break;
    case ActionKind::feedback:
      feedback(change);
      break;
    case ActionKind::step:
      step(change);
      break;
  }
  return change.after;
}

}  // namespace wenlu::screen
