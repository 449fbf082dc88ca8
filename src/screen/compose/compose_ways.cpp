#include "screen/compose/compose_ways.h"

#include <algorithm>
#include <string>

#include "screen/compose/compose_links.h"
#include "screen/compose/compose_steps.h"
#include "screen/compose/compose_wait.h"
#include "screen/wording/wording.h"

namespace wenlu::screen {
namespace {

std::string word_reason(const Words& words, const engine::RankedWay& way, bool best) {
  if (!way.fits_preference) return words.say("reason-does-not-fit");
  switch (way.reason) {
    case engine::Reason::editors_choice:
      return best ? words.say("reason-editors-choice") : "";
    case engine::Reason::fits_preference:
      return words.say("reason-fits-preference");
    case engine::Reason::open_now:
      return words.say("reason-open-now");
    case engine::Reason::soonest_answer:
      return words.say("reason-soonest");
    case engine::Reason::solves_most:
      return words.say("reason-solves-most");
    case engine::Reason::no_typing:
      return words.say("reason-no-typing");
  }
  return "";
}

Link compose_contact(const Composer& composer, const std::string& address) {
  const std::string shown = bare_contact(address);
  if (address.starts_with("tel:"))
    return link_outside(composer.say("call", {{"number", shown}}), address);
  if (address.starts_with("mailto:"))
    return link_outside(composer.say("write-to", {{"address", shown}}), address);
  return link_outside(composer.say("visit", {{"address", shown}}), address);
}

std::vector<Link> compose_contacts(const Composer& composer, const content::Channel& channel) {
  std::vector<Link> links;
  for (const std::string& address : channel.contacts)
    links.push_back(compose_contact(composer, address));
  if (!channel.place.map.empty())
    links.push_back(link_outside(composer.say("open-map"), channel.place.map));
  return links;
}

// "Room 201, 2nd floor, Main building, 1 Park Road", or the other way round.
std::string word_place(const Composer& composer, const content::Location& place) {
  std::string whole;
  for (const content::Localized* part :
       {&place.address, &place.building, &place.floor, &place.room}) {
    const std::string text = composer.text(*part);
    if (whole.empty() || text.empty())
      whole += text;
    else
      whole = composer.say("place-within", {{"whole", whole}, {"part", text}});
  }
  return whole;
}

bool needs(const content::Channel& channel, content::Need need) {
  return std::ranges::count(channel.needs, need) > 0;
}

std::vector<std::string> compose_facts(const Composer& composer, const content::Channel& channel,
                                       const content::Localized& fee) {
  std::vector<std::string> facts;
  const auto add = [&](WordKey label, const std::string& text) {
    if (!text.empty()) facts.push_back(composer.words.labelled(composer.say(label), text));
  };
  add("place", word_place(composer, channel.place));
  add("fee", composer.text(fee));
  if (channel.hours) {
    const std::string hours =
        composer.words.labelled(composer.say("wait-hours"), word_hours(composer.words, channel));
    const std::string note = composer.text(channel.hours_note);
    facts.push_back(note.empty() ? hours
                                 : composer.words.sentences(
                                       {composer.say("sentence", {{"text", hours}}), note}));
  }
  if (channel.solved_percent)
    facts.push_back(composer.say("fact-solved", {{"n", std::to_string(*channel.solved_percent)}}));
  if (channel.rating)
    facts.push_back(composer.say("fact-rating", {{"n", word_rating(*channel.rating)}}));
  if (!needs(channel, content::Need::typing)) facts.push_back(composer.say("fact-no-typing"));
  if (channel.in_writing) facts.push_back(composer.say("fact-in-writing"));
  if (needs(channel, content::Need::computer)) facts.push_back(composer.say("fact-computer"));
  if (channel.urgent) facts.push_back(composer.say("fact-urgent"));
  return facts;
}

}  // namespace

std::string word_rating(double rating) {
  const int tenths = static_cast<int>(rating * 10 + 0.5);
  const std::string whole = std::to_string(tenths / 10);
  return tenths % 10 == 0 ? whole : whole + "." + std::to_string(tenths % 10);
}

std::vector<content::Step> steps_of(const engine::RankedWay& way) {
  std::vector<content::Step> steps = way.channel->path.steps;
  steps.insert(steps.end(), way.way->path.steps.begin(), way.way->path.steps.end());
  return steps;
}

WayBlock compose_way(const Composer& composer, const content::Outcome& outcome,
                     const engine::RankedWay& way, bool best) {
  const content::Channel& channel = *way.channel;
  WayBlock block;
  block.id = channel.id.value;
  block.title = composer.text(channel.name);
  block.reason = word_reason(composer.words, way, best);
  block.summary = composer.text(channel.summary);
  block.best = best;
  const std::vector<content::Step> steps = steps_of(way);
  block.steps = compose_steps(composer, steps, channel.device);
  if (steps.size() > 1) block.steps.player = compose_player(composer, block.id);
  block.wait = compose_wait(composer, way);
  block.contacts = compose_contacts(composer, channel);
  block.facts = compose_facts(composer, channel, way.way->fee.empty() ? outcome.fee : way.way->fee);
  block.note = composer.text(way.way->note);
  return block;
}

}  // namespace wenlu::screen
