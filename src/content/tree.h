// The tree of a guide: questions whose options lead to further questions or to outcomes.
#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "content/cited.h"
#include "content/condition.h"
#include "content/id.h"
#include "content/localized.h"
#include "content/path.h"

namespace wenlu::content {

using Target =
    std::variant<std::monostate, QuestionId, OutcomeId>;  // monostate only in broken guides

struct Option {
  OptionId id;
  Localized label;
  Localized hint;  // may be empty
  Target next;
  Condition when;
};

struct Question {
  QuestionId id;
  Localized title;
  Localized help;         // may be empty
  Localized short_title;  // names the answer in the trail: "Who you are"
  std::vector<Option> options;
};

// One channel as it serves one outcome: the channel's own path goes on with `path`.
struct Way {
  ChannelId channel;
  Path path;            // after the channel's own steps; may be empty
  WaitId answer;        // until a first answer; empty: the channel's own
  WaitId solution;      // until it is solved; may be empty
  Localized note;       // may be empty
  Localized fee;        // what it costs; empty: the outcome's
  bool pinned = false;  // stands first whatever the clock says
  Condition when;
};

struct Table {
  std::vector<Localized> head;
  std::vector<std::vector<Localized>> rows;  // each as long as head
};

// A titled piece of an outcome: any of text, list, steps and table, shown in that order.
struct Section {
  Localized title;
  Localized text;
  std::vector<Localized> list;
  Path path;
  std::optional<Table> table;
  bool ordered = false;      // the list is done from its first line to its last
  bool before_ways = false;  // to be read, and done, before any way to reach service
  bool fill_in = false;      // the table is offered as a sheet to fill in: icon, question, answer
  Condition when;
  Cited cited;
};

struct Outcome {
  OutcomeId id;
  Localized title;
  Localized summary;
  std::vector<Way> ways;  // in the editors' order; the engine ranks them
  std::vector<MaterialId> materials;
  std::vector<NoticeId> notices;
  std::vector<Section> sections;
  Localized fee;                        // of every way that tells no other; may be empty
  std::vector<StatementId> statements;  // the first that applies is the one to write
  std::vector<DeadlineId> deadlines;    // may be empty
  std::vector<OutcomeId> related;
  std::vector<std::vector<std::string>>
      words;  // one list a language: what people call this, for search
  Cited cited;
};

}  // namespace wenlu::content
