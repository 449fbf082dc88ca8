// The tables of a guide: whatever its tree refers to by id, each fact in one place.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "content/cited.h"
#include "content/condition.h"
#include "content/date.h"
#include "content/duration.h"
#include "content/id.h"
#include "content/localized.h"
#include "content/opening_hours.h"
#include "content/path.h"

namespace wenlu::content {

// What a visitor must be able to do to use a channel.
enum class Need { typing, speaking, computer, smartphone };

// Days of which a source may not say whether the hours hold.
enum class UnsaidDays { weekends, holidays };

enum class ChannelKind { in_app, web, telephone, form, mail, bot, community, in_person };

// How long the queue is at certain hours; the first entry that covers the moment counts.
struct Queue {
  std::optional<OpeningHours> hours;  // nothing: at all other times
  WaitId wait;
};

// Where a desk is that people go to; each part may be empty.
struct Location {
  Localized address;
  Localized building;
  Localized floor;
  Localized room;
  std::string map;  // https://…; "" when there is none
  bool empty() const {
    return address.empty() && building.empty() && floor.empty() && room.empty();
  }
};

struct Channel {
  ChannelId id;
  ChannelKind kind = ChannelKind::in_app;
  Localized name;
  Localized summary;  // what it is good for; may be empty
  Device device = Device::phone;
  Path path;
  std::vector<std::string>
      contacts;  // tel:4001234567, https://…, mailto:…; the first is the main one
  Location place;
  std::optional<OpeningHours> hours;  // nothing: none are known
  std::vector<UnsaidDays> unsaid;     // on these the hours are uncertain
  Localized hours_note;               // "may differ on public holidays"; may be empty
  WaitId answer;                      // until a first answer; may be empty
  std::vector<Queue> queues;
  std::vector<Need> needs;
  bool in_writing = false;            // leaves a written trace
  std::optional<int> solved_percent;  // 0 to 100
  std::optional<double> rating;       // 0 to 5
  bool urgent = false;                // meant for urgent matters
  Condition when;
  Cited cited;
};

struct Material {
  MaterialId id;
  Localized label;
  Localized how;                  // how to get it, in a sentence; may be empty
  Path path;                      // the taps that lead to it; may be empty
  Device device = Device::phone;  // what the taps are made on
  Localized without;              // what happens if it is missing; may be empty
  Localized fee;                  // what it costs to get; may be empty
  Condition when;
  Cited cited;
};

enum class Counts {
  always,        // the clock runs day and night
  open_hours,    // only while the channel is open
  working_days,  // whole working days (Monday to Friday, no holidays)
};

// What is waited for.
enum class WaitKind { handling, answer, result };

struct Wait {
  WaitId id;
  WaitKind kind = WaitKind::answer;
  Localized label;  // "ordinary problem"
  Duration min;     // 0 where only an upper figure is known
  Duration max;
  bool usually = false;  // the source says "usually"
  Counts counts = Counts::always;
  Localized basis;  // what the figure rests on; may be empty
  Cited cited;
};

enum class NoticeKind { info, warning, fraud };

struct Notice {
  NoticeId id;
  NoticeKind kind = NoticeKind::info;
  Localized title;
  Localized text;
  std::optional<Date> from;  // the first day on which it holds; nothing: always has
  std::optional<Date> to;    // the last; nothing: until further notice
  Condition when;
  Cited cited;
};

struct Source {
  SourceId id;
  Localized title;
  std::optional<Date> published;
  std::optional<Date> checked;
  bool official = false;
  std::string url;  // "" when there is none
};

struct Holiday {
  Date from;
  Date to;  // inclusive
  Localized name;
  bool working = false;  // a weekend day moved to be a working day (调休)
};

enum class FieldKind { text, number, date, choice };

struct Field {
  std::string id;
  FieldKind kind = FieldKind::text;
  Localized label;
  Localized hint;
  Localized example;
  std::vector<Localized> choices;  // for FieldKind::choice
  EventId event;                   // for FieldKind::date: whose date it is where none is typed
  bool required = false;
};

// What to write to the desk. The template names fields in braces: "订单号 {order}".
struct Statement {
  StatementId id;
  std::vector<Field> fields;
  Localized text;
  int limit = 100;  // characters the desk reads
  Localized limit_note;
  Condition when;
};

// What a deadline is counted from: filing the case, a request for more material, a hearing.
struct Event {
  EventId id;
  Localized name;  // "the request for more material", to be read after "time of" and "within … of"
  Localized now;   // of a button that sets it to the present moment: "Just filed"; may be empty
};

// Exactly one of `within`, `before` and `on` says when it is.
struct Deadline {
  DeadlineId id;
  Localized label;                 // "reply to a request for more material"
  EventId event;                   // that `within` and `before` count from; empty with `on`
  std::optional<Duration> within;  // after the event
  std::optional<Duration> before;  // ahead of the event
  std::optional<int> hour;         // with `before`: at this hour of that day, 0 to 24
  std::optional<Date> on;          // a day of the calendar, to its end
  Counts counts = Counts::always;  // of `within`
  Localized missed;                // what happens, and what to do then
  Condition when;
  Cited cited;
};

// A contact known to be official, for "is this really customer service?".
enum class ContactKind { telephone, domain, mail, app_entry };
struct Contact {
  ContactKind kind = ContactKind::telephone;
  std::string value;  // 4001234567, example.com
  Localized name;
  bool verified = true;
  Localized note;
  Cited cited;
  bool shared = false;  // a domain below which others put pages: only its start page is the owner's
};

// A number that is not the guide's and that nobody must be frightened away from: police, banks.
struct PublicService {
  std::string number;  // 110; 95xxx, x for any figure
  Localized name;
};

// A mark by which a fraud gives itself away.
struct FraudMark {
  std::string id;
  std::vector<std::vector<std::string>> words;      // one list a language; any of them counts
  Localized what;                                   // "asks for a verification code"
  Localized instead;                                // what to do
  std::vector<std::vector<std::string>> weak = {};  // like `words`, counting only beside one of…
  std::vector<std::vector<std::string>> demands = {};
  Cited cited = {};
};

// How search reads Chinese characters.
struct Readings {
  std::map<std::string, std::string> pinyin;  // toneless syllable, ü as v → the characters read so
  std::string simplified;  // traditional characters, each before its simplified form
};

}  // namespace wenlu::content
