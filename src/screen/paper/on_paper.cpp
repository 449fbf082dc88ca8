#include "screen/paper/on_paper.h"

#include <algorithm>

namespace wenlu::screen {
namespace {

// A kind of block that is not named here does not compile.
struct Where {
  using enum OnPaper;
  OnPaper operator()(const Trail&) const { return nowhere; }
  OnPaper operator()(const Options&) const { return page; }
  OnPaper operator()(const Paragraph&) const { return page; }  // whether it works offline
  OnPaper operator()(const NoticeBlock&) const { return sheet; }
  OnPaper operator()(const WaitBlock&) const { return sheet; }
  OnPaper operator()(const Brief&) const { return page; }  // on a sheet the way itself is near
  OnPaper operator()(const WayBlock&) const { return sheet; }
  OnPaper operator()(const Checklist&) const { return sheet; }
  OnPaper operator()(const SectionBlock&) const { return sheet; }
  OnPaper operator()(const StatementBlock&) const { return sheet; }
  OnPaper operator()(const DeadlineBlock&) const { return sheet; }
  OnPaper operator()(const SourcesBlock&) const { return sheet; }
  OnPaper operator()(const LinkList&) const { return nowhere; }
  OnPaper operator()(const ButtonRow&) const { return nowhere; }
  OnPaper operator()(const ContactCheckBlock&) const { return nowhere; }
  OnPaper operator()(const FeedbackBlock&) const { return nowhere; }
  OnPaper operator()(const FormBlock&) const { return nowhere; }
};

// Takes out what serves the screen alone. Blocks that have such members name all of theirs, so that
// a new one does not compile until somebody has thought of paper.
struct Plain {
  void operator()(WayBlock& way) const {
    auto& [id, title, reason, summary, best, steps, wait, contacts, facts, note, briefed] = way;
    briefed = false;
    steps.player.reset();
  }
  void operator()(SectionBlock& section) const {
    auto& [title, text, list, steps, head, rows, source, standing, in_order] = section;
    standing = SectionBlock::Standing::beside;
  }
  void operator()(Checklist& checklist) const {
    auto& [title, ready, items, stored] = checklist;
    ready.clear();
    stored.clear();
  }
  void operator()(StatementBlock& statement) const {
    auto& [title, intro, example, copy, form, parts, inputs, privacy, draft] = statement;
    copy = {};
    inputs.clear();
    privacy.clear();
    draft.reset();
  }
  void operator()(DeadlineBlock& deadlines) const {
    auto& [title, lines, form, inputs, note, buttons, dates, calendar] = deadlines;
    form.clear();
  }
  void operator()(auto&) const {}
};

}  // namespace

OnPaper on_paper(const Block& block) { return std::visit(Where{}, block); }

Screen as_on_sheet(Screen screen) {
  std::erase_if(screen.blocks,
                [](const Block& block) { return on_paper(block) != OnPaper::sheet; });
  for (Block& block : screen.blocks) std::visit(Plain{}, block);
  screen.languages.clear();
  screen.footer.clear();
  screen.messages.clear();
  screen.announcements.clear();
  return screen;
}

}  // namespace wenlu::screen
