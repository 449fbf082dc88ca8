// The pieces a Screen is made of. Plain data in the visitor's language: every word is already
// chosen and every figure already worded, so that a face only has to show it.
#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "content/guide.h"
#include "screen/action.h"
#include "screen/form_blocks.h"
#include "screen/steps.h"

namespace wenlu::screen {

// A link to another place of the guide, or (with `address`) to somewhere outside: tel:, https:,
// mailto:.
struct Link {
  std::string text;
  Place place;
  std::string address;  // "" for a place of the guide
  // What following it means: go, with the place's path as subject; outside the guide nothing.
  Action action = {};
  std::string file = {};  // "" for a place; else a file of the site, from the place's page on
};

// The answers so far, each with a way to change it.
struct Trail {
  struct Answer {
    std::string question;  // "Who you are"
    std::string answer;    // "Seller"
    Link change;           // its text goes on with what it changes: "Change: Who you are"
  };
  std::string title;
  std::string change;  // "Change": the visible beginning of each answer's link
  std::string folded;  // "Seller › Penalty", where the answers are folded away behind it; or empty
  std::vector<Answer> answers;
  Link start_over;
};

// The options of the open question.
struct Options {
  struct Choice {
    std::string label;
    std::string hint;  // may be empty
    Link link;         // text equals label
    std::string id;    // of the option
  };
  std::string progress;  // "1 to 3 questions left"
  std::string keys;      // "Number keys choose too"; for those who have a keyboard
  std::vector<Choice> choices;
};

struct Paragraph {
  std::string text;
};

struct NoticeBlock {
  content::NoticeKind kind;
  std::string title;
  std::string text;
};

// The expected wait: the most visible figure of an answer.
struct WaitBlock {
  std::string label;   // "First answer"
  std::string figure;  // "tomorrow between 9:00 and 11:00", or "1–2 hours" when no time is known
  std::string exact;   // "2026-11-23 09:00–11:00"; empty when no time is known
  std::string status;  // "Closed now, opens at 9:00", or the hours when no time is known
  std::optional<bool> open;  // nothing when no time is known
  bool lasting = false;      // no clock changes the status
  std::string better;        // "from 15:00: about 5 minutes in the queue"; may be empty
  std::string second;        // "Solved: by …"; may be empty
  std::string basis;         // what the figures rest on and where they come from, in lines
};

// The answer in brief: what the best way is, how long it takes, what to bring, and where to begin.
struct Brief {
  std::string title;  // the name of the way
  std::string path;  // "Me › Settings › Help": the taps in one line; empty where `begin` says it
  std::optional<WaitBlock> wait;  // label, figure, status; the rest stands with the way
  std::string bring;              // "Have ready: …"; may be empty
  Link begin;                     // to the taps on the same screen, or the call
};

// A way to reach service, the best first.
struct WayBlock {
  std::string id;  // of the channel
  std::string title;
  std::string reason;  // why it stands here; "" for the first without a special reason
  std::string summary;
  bool best = false;
  Steps steps;
  std::optional<WaitBlock> wait;
  std::vector<Link> contacts;      // the first is the main one
  std::vector<std::string> facts;  // "human service 9:00–21:00", "solves 89 %", "needs no typing"
  std::string note;
  bool briefed = false;  // a Brief has told its name and what its wait comes to already
};

// Materials to have at hand.
struct Checklist {
  struct Item {
    std::string id;
    std::string label;
    std::string how;
    Steps path;  // the taps to it; its title is all of them in one line; may have none
    std::string without;
    bool ticked = false;
    Action action;
  };
  std::string title;
  std::string ready;  // "3 of 4 ready"
  std::vector<Item> items;
  std::string stored;  // where the ticks stay
};

// A titled piece of text, list, steps, table.
struct SectionBlock {
  // Before the answer in brief, among the rest, or folded away there.
  enum class Standing { first, beside, folded };
  std::string title;
  std::string text;
  std::vector<std::string> list;
  Steps steps;
  std::vector<std::string> head;  // table; empty when there is none
  std::vector<std::vector<std::string>> rows;
  std::string source;  // may be empty
  Standing standing = Standing::beside;
  bool in_order = false;  // the list is done from its first line to its last
};

struct SourcesBlock {
  struct Line {
    std::string title;
    std::string checked;
    std::string url;
    std::string mark = {};  // "[1]", by which the screen refers to it; may be empty
  };
  std::string title;
  std::string disclaimer;
  std::vector<Line> lines;
  std::string overdue;  // said when a fact is past its review date; else empty
};

struct LinkList {
  std::string title;
  std::vector<Link> links;
  std::string text = {};  // before the links; may be empty
};

using Block = std::variant<Trail, Options, Paragraph, NoticeBlock, WaitBlock, Brief, WayBlock,
                           Checklist, SectionBlock, StatementBlock, DeadlineBlock, SourcesBlock,
                           LinkList, ButtonRow, ContactCheckBlock, FeedbackBlock, FormBlock>;

}  // namespace wenlu::screen
