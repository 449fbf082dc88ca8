#include "faces/text/block_json.h"

#include <array>

namespace wenlu::faces {
namespace {

std::string_view name_of(content::NoticeKind kind) {
  switch (kind) {
    case content::NoticeKind::info:
      return "info";
    case content::NoticeKind::warning:
      return "warning";
    case content::NoticeKind::fraud:
      return "fraud";
  }
  return "";
}

std::string_view name_of(content::Device device) {
  switch (device) {
    case content::Device::phone:
      return "phone";
    case content::Device::computer:
      return "computer";
    case content::Device::telephone:
      return "telephone";
  }
  return "";
}

class JsonBlockWriter {
 public:
  explicit JsonBlockWriter(text::JsonWriter& json) : json_(json) {}

  void operator()(const screen::Trail& trail) {
    type("trail");
    put("title", trail.title);
    list("answers", trail.answers, [&](const screen::Trail::Answer& answer) {
      put("question", answer.question);
      put("answer", answer.answer);
      link("change", answer.change);
    });
    link("start_over", trail.start_over);
  }

  void operator()(const screen::Options& options) {
    type("options");
    put("progress", options.progress);
    put("keys", options.keys);
    list("choices", options.choices, [&](const screen::Options::Choice& choice) {
      put("label", choice.label);
      put("hint", choice.hint);
      link("link", choice.link);
    });
  }

  void operator()(const screen::Paragraph& paragraph) {
    type("paragraph");
    put("text", paragraph.text);
  }

  void operator()(const screen::NoticeBlock& notice) {
    type("notice");
    json_.member("kind", name_of(notice.kind));
    put("title", notice.title);
    put("text", notice.text);
  }

  void operator()(const screen::WaitBlock& wait) {
    type("wait");
    members(wait);
  }

  void operator()(const screen::WayBlock& way) {
    type("way");
    put("id", way.id);
    put("title", way.title);
    put("reason", way.reason);
    put("summary", way.summary);
    json_.member("best", way.best);
    if (way.wait) {
      json_.key("wait").begin_object();
      members(*way.wait);
      json_.end_object();
    }
    steps("steps", way.steps);
    if (way.contact) link("contact", *way.contact);
    write_texts("facts", way.facts, json_);
    put("note", way.note);
  }

  void operator()(const screen::Checklist& checklist) {
    type("checklist");
    put("title", checklist.title);
    put("ready", checklist.ready);
    list("items", checklist.items, [&](const screen::Checklist::Item& item) {
      put("id", item.id);
      put("label", item.label);
      put("how", item.how);
      steps("path", item.path);
      put("without", item.without);
      json_.member("ticked", item.ticked);
      put("action", screen::to_string(item.action));
    });
    put("kept", checklist.kept);
  }

  void operator()(const screen::SectionBlock& section) {
    type("section");
    put("title", section.title);
    put("text", section.text);
    write_texts("list", section.list, json_);
    steps("steps", section.steps);
    write_texts("head", section.head, json_);
    if (!section.rows.empty()) {
      json_.key("rows").begin_array();
      for (const std::vector<std::string>& row : section.rows) cells(row);
      json_.end_array();
    }
    put("source", section.source);
  }

  void operator()(const screen::StatementBlock& statement) {
    type("statement");
    put("title", statement.title);
    put("intro", statement.intro);
    put("example", statement.example);
    button("copy", statement.copy);
    put("form", statement.form);
    write_texts("parts", statement.parts, json_);
    inputs(statement.inputs);
    put("privacy", statement.privacy);
    if (!statement.draft) return;
    const screen::StatementBlock::Draft& draft = *statement.draft;
    json_.key("draft").begin_object();
    if (!draft.text.empty()) put("title", draft.title);
    put("text", draft.text);
    put("count", draft.count);
    put("status", draft.status);
    json_.member("too_long", draft.too_long);
    button("copy", draft.copy);
    button("clear", draft.clear);
    json_.end_object();
  }

  void operator()(const screen::FormBlock& form) {
    type("form");
    put("title", form.title);
    put("text", form.text);
    inputs(form.inputs);
    if (!form.buttons.empty()) buttons(form.buttons);
  }

  void operator()(const screen::ContactCheckBlock& check) {
    type("contact-check");
    json_.key("input").begin_object();
    members(check.input);
    json_.end_object();
    if (!check.result) return;
    constexpr std::array<std::string_view, 3> findings{"good", "doubtful", "bad"};
    json_.key("result").begin_object();
    json_.member("finding", findings[static_cast<std::size_t>(check.result->finding)]);
    put("title", check.result->title);
    write_texts("lines", check.result->lines, json_);
    json_.end_object();
  }

  void operator()(const screen::FeedbackBlock& feedback) {
    type("feedback");
    put("title", feedback.reasons.title);
    buttons(feedback.reasons.buttons);
    put("told", feedback.told);
    put("code", feedback.code);
    if (!feedback.code.empty()) button("copy", feedback.copy);
  }

  void operator()(const screen::DeadlineBlock& deadlines) {
    type("deadlines");
    put("title", deadlines.title);
    list("lines", deadlines.lines, [&](const screen::DeadlineBlock::Line& line) {
      put("label", line.label);
      put("within", line.within);
      put("exact", line.exact);
      put("missed", line.missed);
      put("passed", line.passed);
    });
    if (deadlines.inputs.empty()) return;
    put("form", deadlines.form);
    inputs(deadlines.inputs);
    put("note", deadlines.note);
    buttons(deadlines.buttons);
    put("dates", deadlines.dates);
    put("calendar", deadlines.calendar);
  }

  void operator()(const screen::SourcesBlock& sources) {
    type("sources");
    put("title", sources.title);
    put("disclaimer", sources.disclaimer);
    list("lines", sources.lines, [&](const screen::SourcesBlock::Line& line) {
      put("title", line.title);
      put("checked", line.checked);
      put("url", line.url);
    });
    put("overdue", sources.overdue);
  }

  void operator()(const screen::LinkList& links) {
    type("links");
    put("title", links.title);
    put("text", links.text);
    write_links("links", links.links, json_);
  }

  void operator()(const screen::ButtonRow& row) {
    type("buttons");
    put("title", row.title);
    buttons(row.buttons);
  }

  void members(const screen::Button& button) {
    put("text", button.text);
    put("action", screen::to_string(button.action));
    if (button.pressed) json_.member("pressed", *button.pressed);
  }

  void members(const screen::Link& link) {
    put("text", link.text);
    put("address", link.address);
    if (!link.file.empty()) return put("file", link.file);
    if (link.address.empty()) put("action", screen::to_string(link.action));
  }

 private:
  void type(std::string_view name) { json_.member("type", name); }
  void put(std::string_view name, const std::string& text) { write_text(name, text, json_); }

  void link(std::string_view name, const screen::Link& link) {
    json_.key(name).begin_object();
    members(link);
    json_.end_object();
  }

  template <class Item, class Members>
  void list(std::string_view name, const std::vector<Item>& items, const Members& write_members) {
    json_.key(name).begin_array();
    for (const Item& item : items) {
      json_.begin_object();
      write_members(item);
      json_.end_object();
    }
    json_.end_array();
  }

  void buttons(const std::vector<screen::Button>& all) {
    list("buttons", all, [&](const screen::Button& each) { members(each); });
  }

  void button(std::string_view name, const screen::Button& button) {
    json_.key(name).begin_object();
    members(button);
    json_.end_object();
  }

  void inputs(const std::vector<screen::Input>& all) {
    if (!all.empty()) list("inputs", all, [&](const screen::Input& each) { members(each); });
  }

  void members(const screen::Input& input) {
    constexpr std::array<std::string_view, 6> kinds{"line", "digits", "lines",
                                                    "date", "moment", "choice"};
    json_.member("kind", kinds[static_cast<std::size_t>(input.kind)]);
    put("label", input.label);
    put("hint", input.hint);
    put("value", input.value);
    if (!input.choices.empty()) put("unchosen", input.unchosen);
    write_texts("choices", input.choices, json_);
    put("problem", input.problem);
    put("action", screen::to_string(input.action));
  }

  void members(const screen::WaitBlock& wait) {
    put("label", wait.label);
    put("figure", wait.figure);
    put("exact", wait.exact);
    put("status", wait.status);
    if (wait.open) json_.member("open", *wait.open);
    put("better", wait.better);
    put("second", wait.second);
    put("basis", wait.basis);
  }

  void steps(std::string_view name, const screen::Steps& steps) {
    if (steps.lines.empty()) return;
    json_.key(name).begin_object();
    put("title", steps.title);
    json_.member("device", name_of(steps.device));
    list("lines", steps.lines, [&](const screen::StepLine& step) {
      put("text", step.text);
      put("target", step.target);
      put("also", step.also);
      put("note", step.note);
      put("at", step.spot.area);
      if (step.picture) put("where", step.picture->words);
    });
    if (steps.player)
      list("player", steps.player->buttons, [&](const screen::Button& each) { members(each); });
    json_.end_object();
  }

  void cells(const std::vector<std::string>& row) {
    json_.begin_array();
    for (const std::string& cell : row) json_.value(cell);
    json_.end_array();
  }

  text::JsonWriter& json_;
};

}  // namespace

void write_text(std::string_view name, const std::string& text, text::JsonWriter& json) {
  if (!text.empty()) json.member(name, text);
}

void write_texts(std::string_view name, const std::vector<std::string>& texts,
                 text::JsonWriter& json) {
  if (texts.empty()) return;
  json.key(name).begin_array();
  for (const std::string& text : texts) json.value(text);
  json.end_array();
}

void write_links(std::string_view name, const std::vector<screen::Link>& links,
                 text::JsonWriter& json) {
  json.key(name).begin_array();
  for (const screen::Link& link : links) {
    json.begin_object();
    JsonBlockWriter(json).members(link);
    json.end_object();
  }
  json.end_array();
}

void write_button(std::string_view name, const screen::Button& button, text::JsonWriter& json) {
  json.key(name).begin_object();
  JsonBlockWriter(json).members(button);
  json.end_object();
}

void write_block(const screen::Block& block, text::JsonWriter& json) {
  json.begin_object();
  std::visit(JsonBlockWriter(json), block);
  json.end_object();
}

}  // namespace wenlu::faces
