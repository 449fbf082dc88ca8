// The pieces a Screen is made of. Plain data in the visitor's language: every word is already
// chosen and every figure already worded, so that a face only has to show it.
#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "content/guide.h"
#include "screen/action.h"

namespace wenlu::screen {

// A link to another place of the guide, or (with `address`) to somewhere outside: tel:, https:,
// mailto:.
struct Link {
  std::string text;
  Place place;
  std::string address;  // "" for a place of the guide
  // What following it means: go, with the place's path as subject; outside the guide nothing.
  Action action = {};
  std::string file = {};  // "" for a place; else a file of the site beside the start page
};

// Something to press that is not a link. `pressed` is set for on/off buttons.
struct Button {
  std::string text;
  Action action;
  std::optional<bool> pressed;
  bool primary = false;
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
  std::string better;        // "from 15:00: about 5 minutes in the queue"; may be empty
  std::string second;        // "Solved: by …"; may be empty
  std::string basis;         // what the figures rest on and where they come from, in lines
};

struct StepLine {
  std::string verb;    // "Tap"
  std::string target;  // "反馈与帮助": always as the app shows it
  std::string text;    // the whole: "Tap 反馈与帮助"
  std::string also;    // "may also read 帮助与反馈"; may be empty
  std::string note;    // may be empty
  content::Verb act = content::Verb::tap;
  content::Spot spot;
};

// The numbered taps.
struct Steps {
  std::string title;
  content::Device device = content::Device::phone;
  std::vector<StepLine> lines;
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
  std::optional<Link> contact;
  std::vector<std::string> facts;  // "human service 9:00–21:00", "solves 89 %", "needs no typing"
  std::string note;
};

// Materials to have at hand.
struct Checklist {
  struct Item {
    std::string id;
    std::string label;
    std::string how;
    std::string path;  // taps in one line: "我 › 我的订单"; may be empty
    std::string without;
    bool ticked = false;
    Action action;
  };
  std::string title;
  std::string ready;  // "3 of 4 ready"
  std::vector<Item> items;
};

// A titled piece of text, list, steps, table.
struct SectionBlock {
  std::string title;
  std::string text;
  std::vector<std::string> list;
  Steps steps;
  std::vector<std::string> head;  // table; empty when there is none
  std::vector<std::vector<std::string>> rows;
  std::string source;  // may be empty
};

// What to write to the desk: an example with the figures to replace, ready to copy.
struct StatementBlock {
  std::string title;
  std::string intro;  // "at most 100 characters"
  std::string example;
  std::vector<std::string> parts;  // what must be in it
  Button copy;
};

struct DeadlineBlock {
  struct Line {
    std::string label;
    std::string within;
    std::string missed;
  };
  std::string title;
  std::vector<Line> lines;
};

struct SourcesBlock {
  struct Line {
    std::string title;
    std::string checked;
    std::string url;
  };
  std::string title;
  std::string disclaimer;
  std::vector<Line> lines;
  std::string overdue;  // said when a fact is past its review date; else empty
};

struct LinkList {
  std::string title;
  std::vector<Link> links;
};

struct ButtonRow {
  std::string title;  // for screen readers
  std::vector<Button> buttons;
};

using Block =
    std::variant<Trail, Options, Paragraph, NoticeBlock, WaitBlock, WayBlock, Checklist,
                 SectionBlock, StatementBlock, DeadlineBlock, SourcesBlock, LinkList, ButtonRow>;

}  // namespace wenlu::screen
