#include "faces/text/block_text.h"

#include "faces/text/table_text.h"

namespace wenlu::faces {
namespace {

constexpr std::ptrdiff_t kIndent = 2;

std::string_view mark_of(content::NoticeKind kind) {
  switch (kind) {
    case content::NoticeKind::info:
      return "i ";
    case content::NoticeKind::warning:
      return "! ";
    case content::NoticeKind::fraud:
      return "!! ";
  }
  return "";
}

class TextBlockWriter {
 public:
  explicit TextBlockWriter(LineWriter& out) : out_(out) {}

  void operator()(const screen::Trail& trail) {
    out_.line(trail.title);
    out_.indent(kIndent);
    for (const screen::Trail::Answer& answer : trail.answers) {
      out_.line(answer.question + ": " + answer.answer, "- ");
      out_.line(faces::in_text(answer.change), "  ");
    }
    out_.line(faces::in_text(trail.start_over));
    out_.indent(-kIndent);
  }

  void operator()(const screen::Options& options) {
    out_.line(options.progress);
    out_.gap();
    std::size_t number = 0;
    for (const screen::Options::Choice& choice : options.choices) {
      const std::string mark = std::to_string(++number) + ". ";
      out_.line(faces::in_text(choice.link), mark);
      out_.line(choice.hint, std::string(mark.size(), ' '));
    }
  }

  void operator()(const screen::Paragraph& paragraph) { out_.line(paragraph.text); }

  void operator()(const screen::NoticeBlock& notice) {
    out_.line(notice.title, mark_of(notice.kind));
    out_.line(notice.text, "   ");
  }

  void operator()(const screen::WaitBlock& wait) {
    out_.line(wait.label);
    out_.line(wait.figure, ">> ");
    out_.indent(kIndent + 1);
    for (const std::string* line :
         {&wait.exact, &wait.status, &wait.better, &wait.second, &wait.basis})
      out_.line(*line);
    out_.indent(-kIndent - 1);
  }

  void operator()(const screen::Steps& steps) {
    if (steps.lines.empty()) return;
    out_.line(steps.title);
    out_.indent(kIndent);
    if (steps.player) (*this)(screen::ButtonRow{"", steps.player->buttons});
    std::size_t number = 0;
    for (const screen::StepLine& step : steps.lines) {
      const std::string mark = std::to_string(++number) + ". ";
      out_.line(step.text, mark);
      if (step.picture) out_.line(step.picture->words, std::string(mark.size(), ' '));
      out_.line(step.also, std::string(mark.size(), ' '));
      out_.line(step.note, std::string(mark.size(), ' '));
    }
    out_.indent(-kIndent);
  }

  void operator()(const screen::WayBlock& way) {
    out_.heading(way.title, "-");
    out_.line(way.reason, way.best ? "* " : "");
    out_.line(way.summary);
    if (way.wait) gapped(*way.wait);
    gapped(way.steps);
    out_.gap();
    out_.line(way.note);
    if (way.contact) out_.line(faces::in_text(*way.contact));
    for (const std::string& fact : way.facts) out_.line(fact, "- ");
  }

  void operator()(const screen::Checklist& list) {
    out_.heading(list.title, "-");
    out_.line(list.ready);
    for (const screen::Checklist::Item& item : list.items) {
      out_.line(item.label, item.ticked ? "[x] " : "[ ] ");
      out_.indent(4);
      out_.line(item.how);
      out_.line(item.without);
      (*this)(item.path);
      out_.indent(-4);
    }
    out_.line(list.kept);
  }

  void operator()(const screen::SectionBlock& section) {
    out_.heading(section.title, "-");
    out_.line(section.text);
    for (const std::string& item : section.list) out_.line(item, "- ");
    (*this)(section.steps);
    write_table(section.head, section.rows, out_);
    out_.line(section.source);
  }

  void operator()(const screen::StatementBlock& statement) {
    out_.heading(statement.title, "-");
    out_.line(statement.intro);
    out_.line(statement.example, "| ");
    out_.line(faces::in_text(statement.copy));
    out_.line(statement.form);
    for (const std::string& part : statement.parts) out_.line(part, "- ");
    for (const screen::Input& input : statement.inputs) (*this)(input);
    out_.line(statement.privacy);
    if (!statement.draft) return;
    if (!statement.draft->text.empty()) {
      out_.line(statement.draft->title);
      out_.line(statement.draft->text, "| ");
    }
    out_.line(statement.draft->count);
    out_.line(statement.draft->status);
    out_.line(faces::in_text(statement.draft->copy) + "  " +
              faces::in_text(statement.draft->clear));
  }

  void operator()(const screen::Input& input) {
    const bool choice = input.kind == screen::Input::Kind::choice;
    const std::string& held = choice ? input.unchosen : input.value;
    out_.line(input.label + ": [" + (held.empty() ? "…" : held) + "]", "- ");
    out_.indent(kIndent);
    out_.line(input.hint);
    std::size_t number = 0;
    for (const std::string& text : input.choices)
      out_.line(text, std::to_string(++number) == input.value ? "(x) " : "( ) ");
    out_.line(input.problem, "! ");
    out_.indent(-kIndent);
  }

  void operator()(const screen::FormBlock& form) {
    out_.heading(form.title, "-");
    out_.line(form.text);
    for (const screen::Input& input : form.inputs) (*this)(input);
    if (!form.buttons.empty()) (*this)(screen::ButtonRow{"", form.buttons});
  }

  void operator()(const screen::ContactCheckBlock& check) {
    (*this)(check.input);
    if (!check.result) return;
    out_.gap();
    out_.line(check.result->title, ">> ");
    for (const std::string& line : check.result->lines) out_.line(line, "- ");
  }

  void operator()(const screen::FeedbackBlock& feedback) {
    (*this)(feedback.reasons);
    if (feedback.code.empty()) return;
    out_.line(feedback.told);
    out_.line(feedback.code + "  " + faces::in_text(feedback.copy));
  }

  void operator()(const screen::DeadlineBlock& deadlines) {
    out_.heading(deadlines.title, "-");
    for (const screen::DeadlineBlock::Line& line : deadlines.lines) {
      out_.line(line.label, "- ");
      for (const std::string* text : {&line.within, &line.exact, &line.passed, &line.missed})
        out_.line(*text, "  ");
    }
    if (deadlines.inputs.empty()) return;
    out_.line(deadlines.form);
    for (const screen::Input& input : deadlines.inputs) (*this)(input);
    out_.line(deadlines.note);
    (*this)(screen::ButtonRow{"", deadlines.buttons});
  }

  void operator()(const screen::SourcesBlock& sources) {
    out_.heading(sources.title, "-");
    for (const screen::SourcesBlock::Line& line : sources.lines) {
      out_.line(line.title, "- ");
      out_.line(line.checked, "  ");
      out_.line(line.url, "  ");
    }
    out_.line(sources.disclaimer);
    out_.line(sources.overdue, "! ");
  }

  void operator()(const screen::LinkList& list) {
    out_.heading(list.title, "-");
    out_.line(list.text);
    for (const screen::Link& link : list.links) out_.line(faces::in_text(link), "- ");
  }

  void operator()(const screen::ButtonRow& row) {
    out_.line(row.title);
    std::string buttons;
    for (const screen::Button& button : row.buttons)
      buttons += (buttons.empty() ? "" : "  ") + faces::in_text(button);
    out_.line(buttons);
  }

 private:
  template <class Part>
  void gapped(const Part& part) {
    out_.gap();
    (*this)(part);
  }

  LineWriter& out_;
};

}  // namespace

void write_block(const screen::Block& block, LineWriter& out) {
  out.gap();
  std::visit(TextBlockWriter(out), block);
}

std::string in_text(const screen::Button& button) {
  return button.pressed.value_or(false) ? "[" + button.text + " *]" : "[" + button.text + "]";
}

std::string in_text(const screen::Link& link) {
  const std::string& target = !link.address.empty() ? link.address
                              : !link.file.empty()  ? link.file
                                                    : link.action.subject;
  return link.text + " <" + target + ">";
}

}  // namespace wenlu::faces
