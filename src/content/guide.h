// A whole guide as its editors wrote it: the tree of questions and outcomes, and the tables they
// refer to. Immutable once loaded; everything else in Wenlu is computed from it.
//
// A Guide that came from load() without errors keeps these promises: every id that is referred to
// exists; the start question reaches every node; there is no cycle; every question has an option
// that can be chosen on every route to it.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "content/tables.h"
#include "content/time_zone.h"
#include "content/tree.h"

namespace wenlu::content {

// On all routes together, a node once for each route that leads to it: the pages of one language.
inline constexpr std::size_t kMostPlaces = 20'000;

struct Guide {
  std::string id;
  std::string version;
  Localized title;
  Localized summary;
  Localized disclaimer;                     // one quiet line under every answer
  std::vector<std::string> languages;       // BCP 47, the first is the guide's own: "zh-CN", "en"
  std::vector<std::string> language_names;  // each in itself: "中文", "English"
  TimeZone time_zone;
  QuestionId start;
  Duration review_period;
  std::string site;                              // address of the published site, "" when not set
  std::map<std::string, std::string> redirects;  // old id → new id, of options, materials, outcomes

  std::map<QuestionId, Question> questions;
  std::map<OutcomeId, Outcome> outcomes;
  std::map<ChannelId, Channel> channels;
  std::map<MaterialId, Material> materials;
  std::map<WaitId, Wait> waits;
  std::map<NoticeId, Notice> notices;
  std::map<SourceId, Source> sources;
  std::map<StatementId, Statement> statements;
  std::map<EventId, Event> events;
  std::map<DeadlineId, Deadline> deadlines;
  std::vector<Holiday> holidays;
  std::vector<Contact> contacts;
  std::vector<PublicService> public_services;
  std::vector<FraudMark> frauds;
  Readings readings;                    // empty where the guide has no readings.json
  std::map<std::string, Localized> ui;  // words that it gives in the place of built-in ones
  std::vector<Localized> words;         // all words of the page, by number (screen/wording)
};

}  // namespace wenlu::content
