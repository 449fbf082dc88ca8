// What every part of compose() is given, and the parts: one for each family of blocks.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "engine/journey/journey.h"
#include "engine/time/ranking.h"
#include "screen/screen.h"
#include "screen/wording/words.h"

namespace wenlu::screen {

struct Composer {
  const content::Guide& guide;
  const State& state;
  const engine::Journey& journey;  // the state's route replayed; the start of the guide on a page
  std::optional<engine::Instant> now;
  Words words;

  std::string say(std::string_view key, Params params = {}) const { return words.say(key, params); }
  std::string text(const content::Localized& localized) const { return words.text(localized); }
};

template <class Part>
void add(Screen& screen, std::optional<Part> part) {
  if (part) screen.blocks.push_back(std::move(*part));
}

// ---- links and buttons

Link link_to(const Composer& composer, std::string text, Place place);
Link link_to_route(const Composer& composer, std::string text, engine::Route route);
// A file of the site; `file` is its address from the page of the route `from`.
Link link_to_file(const Composer& composer, std::string text, engine::Route from,
                  std::string_view file);
// To the page on which the place's sheets are chosen; `text` says so. None where there are no files
// beside the page.
std::optional<LinkList> link_to_sheets(const Composer& composer, std::string text);
Link link_outside(std::string text, std::string address);

// ---- around every screen

// Languages, footer, site name, window title: everything but title, lead and blocks.
void compose_frame(const Composer& composer, Screen& screen);
Trail compose_trail(const Composer& composer);
Button switch_larger(const Composer& composer);
Button switch_plain(const Composer& composer);

// What the visitor must be told of answers that were given and do not count any more.
std::vector<std::string> compose_told(const Composer& composer);

// ---- a question, an outcome, a page

void compose_question(const Composer& composer, const content::Question& question, Screen& screen);
void compose_outcome(const Composer& composer, const content::Outcome& outcome, Screen& screen);
void compose_page(const Composer& composer, Page page, Screen& screen);
void compose_search(const Composer& composer, Screen& screen);
void compose_check(const Composer& composer, Screen& screen);
void compose_about(const Composer& composer, Screen& screen);
void compose_settings(const Composer& composer, Screen& screen);

// How the guide is kept on this device, in a sentence, and under a heading of its own.
std::string word_keeping(const Composer& composer);
SectionBlock compose_offline(const Composer& composer);
// Offers the version that waits, on any screen.
void compose_update(const Composer& composer, Screen& screen);

// ---- the parts of an outcome; each gives nothing where there is nothing to show

WayBlock compose_way(const Composer& composer, const engine::RankedWay& way, bool best);
std::optional<WaitBlock> compose_wait(const Composer& composer, const engine::RankedWay& way);
std::string word_answer(const Composer& composer,
                        const engine::RankedWay& way);  // until a first answer
Steps compose_steps(const Composer& composer, const std::vector<content::Step>& steps,
                    content::Device device);
Player compose_player(const Composer& composer, const std::string& name);
std::string in_one_line(const Steps& steps);  // "我 › 我的订单"
std::optional<ButtonRow> compose_wishes(const Composer& composer, const content::Outcome& outcome);
std::optional<SectionBlock> compose_comparison(const Composer& composer,
                                               const std::vector<engine::RankedWay>& ways);
NoticeBlock compose_notice(const Composer& composer, const content::Notice& notice);
std::optional<Checklist> compose_materials(const Composer& composer,
                                           const content::Outcome& outcome);
std::optional<StatementBlock> compose_statement(const Composer& composer,
                                                const content::Outcome& outcome);
std::vector<SectionBlock> compose_sections(const Composer& composer,
                                           const content::Outcome& outcome);
std::optional<DeadlineBlock> compose_deadlines(const Composer& composer,
                                               const content::Outcome& outcome);
std::optional<LinkList> compose_related(const Composer& composer, const content::Outcome& outcome);
SourcesBlock compose_sources(const Composer& composer, const content::Outcome& outcome,
                             const std::vector<engine::RankedWay>& ways);
ButtonRow compose_keep(const Composer& composer);  // print, share, read aloud
FeedbackBlock compose_feedback(const Composer& composer);
std::optional<LinkList> compose_last(const Composer& composer);  // where to go on

// "4.5".
std::string word_rating(double rating);

// "2026-11-22T22:40" on the guide's wall clock, as inputs want it; "" for nothing.
Input compose_moment(const Composer& composer, std::string label, std::string subject,
                     std::optional<engine::Instant> value);

// The entry of `table` under `id`; null when there is none (broken guides only).
template <class Table>
const typename Table::mapped_type* find_in(const Table& table, const typename Table::key_type& id) {
  const auto it = table.find(id);
  return it == table.end() ? nullptr : &it->second;
}

}  // namespace wenlu::screen
