#include "screen/update/spoken.h"

#include <algorithm>

#include "screen/compose/compose_steps.h"

namespace wenlu::screen {
namespace {

// A line feed inside a text is a pause, not another line.
std::string in_one_line(std::string text) {
  std::ranges::replace(text, '\n', ' ');
  return text;
}

class Speaker {
 public:
  void add(const std::string& line) {
    if (!line.empty()) said_ += block_ + "\t" + in_one_line(line) + "\n";
  }
  // What follows belongs to the block with this index.
  void turn_to(std::size_t block) { block_ = std::to_string(block); }
  const std::string& said() const { return said_; }

  void operator()(const Options& options) {
    add(options.progress);
    for (const Options::Choice& choice : options.choices) {
      add(choice.label);
      add(choice.hint);
    }
  }
  void operator()(const Paragraph& paragraph) { add(paragraph.text); }
  void operator()(const NoticeBlock& notice) {
    add(notice.title);
    add(notice.text);
  }
  void operator()(const WaitBlock& wait) {
    for (const std::string* line :
         {&wait.label, &wait.figure, &wait.status, &wait.better, &wait.second})
      add(*line);
  }
  void operator()(const Steps& steps) {
    for (std::size_t i = 0; i < steps.lines.size(); ++i) {
      add(std::to_string(i + 1) + ". " + steps.lines[i].text);
      add(steps.lines[i].note);
    }
  }
  void operator()(const Brief& brief) {
    add(brief.title);
    if (brief.wait) (*this)(*brief.wait);
    add(brief.bring);
  }
  void operator()(const WayBlock& way) {
    if (!way.briefed) add(way.title);
    if (way.wait && way.briefed) {
      add(way.wait->better);
      add(way.wait->second);
    } else if (way.wait && way.best) {
      (*this)(*way.wait);
    }
    (*this)(way.steps);
    add(way.note);
  }
  void operator()(const Checklist& list) {
    add(list.title);
    for (const Checklist::Item& item : list.items) {
      add(item.label);
      add(item.how);
    }
  }
  void operator()(const SectionBlock& section) {
    add(section.title);
    add(section.text);
    for (const std::string& line : section.list) add(line);
    (*this)(section.steps);
  }
  void operator()(const DeadlineBlock& deadlines) {
    add(deadlines.title);
    for (const DeadlineBlock::Line& line : deadlines.lines) {
      add(line.label);
      add(line.within);
      add(line.missed);
    }
  }
  // The visitor gave the answers; the rest is there to be touched or looked up.
  void operator()(const Trail&) {}
  void operator()(const StatementBlock&) {}
  void operator()(const SourcesBlock&) {}
  void operator()(const LinkList&) {}
  void operator()(const ButtonRow&) {}
  void operator()(const ContactCheckBlock& check) {
    if (!check.result) return;
    add(check.result->title);
    for (const std::string& line : check.result->lines) add(line);
  }
  void operator()(const FeedbackBlock&) {}
  void operator()(const FormBlock&) {}

 private:
  std::string said_;
  std::string block_;
};

}  // namespace

std::string spoken(const Screen& screen) {
  Speaker speaker;
  for (const std::string& line : screen.announcements) speaker.add(line);
  speaker.add(screen.title);
  speaker.add(screen.lead);
  for (std::size_t i = 0; i < screen.blocks.size(); ++i) {
    speaker.turn_to(i);
    std::visit(speaker, screen.blocks[i]);
  }
  return speaker.said();
}

}  // namespace wenlu::screen
