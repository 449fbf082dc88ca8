#include "faces/text/block_text.h"

#include "faces/text/table_text.h"
#include "screen/wait_in_parts.h"

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

// Each block names all its members, so that a new one does not compile until it is shown or left
// out on purpose.
class TextBlockWriter {
 public:
  explicit TextBlockWriter(LineWriter& out) : out_(out) {}

  void operator()(const screen::Trail& trail) {
    const auto& [title, change, folded, answers, start_over] = trail;
    out_.line(title);
    out_.indent(kIndent);
    for (const auto& [question, answer, change_answer] : answers) {
      out_.line(question + ": " + answer, "- ");
      out_.line(faces::in_text(change_answer), "  ");
    }
    out_.line(faces::in_text(start_over));
    out_.indent(-kIndent);
  }

  void operator()(const screen::Options& options) {
    const auto& [progress, keys, choices] = options;
    out_.line(progress);
    out_.gap();
    std::size_t number = 0;
    for (const auto& [label, hint, link, id] : choices) {
      const std::string mark = std::to_string(++number) + ". ";
      out_.line(faces::in_text(link), mark);
      out_.line(hint, std::string(mark.size(), ' '));
    }
  }

  void operator()(const screen::Paragraph& paragraph) {
    const auto& [text] = paragraph;
    out_.line(text);
  }

  void operator()(const screen::NoticeBlock& notice) {
    const auto& [kind, title, text] = notice;
    out_.line(title, mark_of(kind));
    out_.line(text, "   ");
  }

  void operator()(const screen::WaitBlock& wait) {
    const auto& [label, figure, exact, status, open, lasting, better, second, basis] = wait;
    out_.line(label);
    out_.line(figure, ">> ");
    out_.indent(kIndent + 1);
    for (const std::string* line : {&exact, &status, &better, &second, &basis}) out_.line(*line);
    out_.indent(-kIndent - 1);
  }

  void operator()(const screen::Steps& steps) {
    const auto& [title, device, lines, player] = steps;
    if (lines.empty()) return;
    out_.line(title);
    out_.indent(kIndent);
    if (player) (*this)(screen::ButtonRow{"", player->buttons});
    std::size_t number = 0;
    for (const auto& [target, text, also, note, act, spot, picture] : lines) {
      const std::string mark = std::to_string(++number) + ". ";
      out_.line(text, mark);
      if (picture && spot.area != content::Area::unknown)
        out_.line(picture->words, std::string(mark.size(), ' '));
      out_.line(also, std::string(mark.size(), ' '));
      out_.line(note, std::string(mark.size(), ' '));
    }
    out_.indent(-kIndent);
  }

  void operator()(const screen::Brief& brief) {
    const auto& [title, path, wait, bring, begin] = brief;
    out_.heading(title, "-");
    out_.line(path);
    if (wait) (*this)(*wait);
    out_.line(bring);
    out_.line(faces::in_text(begin));
  }

  void operator()(const screen::WayBlock& way) {
    const auto& [id, title, reason, summary, best, steps, wait, contacts, facts, note, briefed] =
        way;
    if (!briefed) out_.heading(title, "-");
    out_.line(reason, best ? "* " : "");
    out_.line(summary);
    if (wait) gapped(briefed ? screen::beyond_brief(*wait) : *wait);
    gapped(steps);
    out_.gap();
    out_.line(note);
    for (const screen::Link& contact : contacts) out_.line(faces::in_text(contact));
    for (const std::string& fact : facts) out_.line(fact, "- ");
  }

  void operator()(const screen::Checklist& list) {
    const auto& [title, ready, items, stored] = list;
    out_.heading(title, "-");
    out_.line(ready);
    for (const auto& [id, label, how, path, without, ticked, action] : items) {
      out_.line(label, ticked ? "[x] " : "[ ] ");
      out_.indent(4);
      out_.line(how);
      out_.line(without);
      (*this)(path);
      out_.indent(-4);
    }
    out_.line(stored);
  }

  void operator()(const screen::SectionBlock& section) {
    const auto& [title, text, list, steps, head, rows, source, standing, in_order] = section;
    out_.heading(title, "-");
    out_.line(text);
    int number = 0;
    for (const std::string& item : list)
      out_.line(item, in_order ? std::to_string(++number) + ". " : "- ");
    (*this)(steps);
    write_table(head, rows, out_);
    out_.line(source);
  }

  void operator()(const screen::StatementBlock& statement) {
    const auto& [title, intro, example, copy, form, parts, inputs, privacy, draft] = statement;
    out_.heading(title, "-");
    out_.line(intro);
    out_.line(example, "| ");
    out_.line(faces::in_text(copy));
    out_.line(form);
    for (const std::string& part : parts) out_.line(part, "- ");
    for (const screen::Input& input : inputs) (*this)(input);
    out_.line(privacy);
    if (draft) (*this)(*draft);
  }

  void operator()(const screen::StatementBlock::Draft& draft) {
    const auto& [title, text, count, status, too_long, copy, clear] = draft;
    if (!text.empty()) {
      out_.line(title);
      out_.line(text, "| ");
    }
    out_.line(count);
    out_.line(status);
    out_.line(faces::in_text(copy) + "  " + faces::in_text(clear));
  }

  void operator()(const screen::Input& input) {
    const auto& [kind, label, hint, value, choices, unchosen, problem, action] = input;
    const std::string& held = kind == screen::Input::Kind::choice ? unchosen : value;
    out_.line(label + ": [" + (held.empty() ? "…" : held) + "]", "- ");
    out_.indent(kIndent);
    out_.line(hint);
    std::size_t number = 0;
    for (const std::string& text : choices)
      out_.line(text, std::to_string(++number) == value ? "(x) " : "( ) ");
    out_.line(problem, "! ");
    out_.indent(-kIndent);
  }

  void operator()(const screen::FormBlock& form) {
    const auto& [title, text, inputs, buttons] = form;
    out_.heading(title, "-");
    out_.line(text);
    for (const screen::Input& input : inputs) (*this)(input);
    if (!buttons.empty()) (*this)(screen::ButtonRow{"", buttons});
  }

  void operator()(const screen::ContactCheckBlock& check) {
    const auto& [input, result] = check;
    (*this)(input);
    if (!result) return;
    const auto& [finding, title, lines] = *result;
    out_.gap();
    out_.line(title, ">> ");
    for (const std::string& line : lines) out_.line(line, "- ");
  }

  void operator()(const screen::FeedbackBlock& feedback) {
    const auto& [reasons, told, code, copy] = feedback;
    (*this)(reasons);
    if (code.empty()) return;
    out_.line(told);
    out_.line(code + "  " + faces::in_text(copy));
  }

  void operator()(const screen::DeadlineBlock& deadlines) {
    const auto& [title, lines, form, inputs, note, buttons, dates, calendar] = deadlines;
    out_.heading(title, "-");
    for (const auto& [label, within, exact, missed, passed] : lines) {
      out_.line(label, "- ");
      for (const std::string* text : {&within, &exact, &passed, &missed}) out_.line(*text, "  ");
    }
    if (inputs.empty()) return;
    out_.line(form);
    for (const screen::Input& input : inputs) (*this)(input);
    out_.line(note);
    (*this)(screen::ButtonRow{"", buttons});
  }

  void operator()(const screen::SourcesBlock& sources) {
    const auto& [title, disclaimer, lines, overdue] = sources;
    out_.heading(title, "-");
    for (const auto& [source, checked, url, mark] : lines) {
      out_.line(source, mark.empty() ? "- " : mark + " ");
      out_.line(checked, "  ");
      out_.line(url, "  ");
    }
    out_.line(disclaimer);
    out_.line(overdue, "! ");
  }

  void operator()(const screen::LinkList& list) {
    const auto& [title, links, text] = list;
    out_.heading(title, "-");
    out_.line(text);
    for (const screen::Link& link : links) out_.line(faces::in_text(link), "- ");
  }

  void operator()(const screen::ButtonRow& row) {
    const auto& [title, buttons] = row;
    out_.line(title);
    std::string line;
    for (const screen::Button& button : buttons)
      line += (line.empty() ? "" : "  ") + faces::in_text(button);
    out_.line(line);
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
  const auto& [text, action, pressed, primary] = button;
  return "[" + text + (pressed.value_or(false) ? " *]" : "]");
}

std::string in_text(const screen::Link& link) {
  const auto& [text, place, address, action, file] = link;
  const std::string& target = !address.empty() ? address : !file.empty() ? file : action.subject;
  return text + " <" + target + ">";
}

}  // namespace wenlu::faces
