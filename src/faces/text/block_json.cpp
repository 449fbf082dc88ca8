#include "faces/text/block_json.h"

#include "content/enum_names.h"
#include "faces/text/json_names.h"
#include "screen/wait_in_parts.h"

namespace wenlu::faces {
namespace {

// Each block names all its members, so that a new one does not compile until it is shown or left
// out on purpose.
class JsonBlockWriter {
 public:
  explicit JsonBlockWriter(text::JsonWriter& json) : json_(json) {}

  void operator()(const screen::Trail& trail) {
    const auto& [title, change, folded, answers, start_over] = trail;
    type("trail");
    put("title", title);
    if (!folded.empty()) json_.member("folded", true);
    put_all("answers", answers, [&](const screen::Trail::Answer& each) {
      const auto& [question, answer, change_answer] = each;
      put("question", question);
      put("answer", answer);
      put("change", change_answer);
    });
    put("start_over", start_over);
  }

  void operator()(const screen::Options& options) {
    const auto& [progress, keys, choices] = options;
    type("options");
    put("progress", progress);
    put("keys", keys);
    put_all("choices", choices, [&](const screen::Options::Choice& choice) {
      const auto& [label, hint, link, id] = choice;
      put("label", label);
      put("hint", hint);
      put("link", link);
    });
  }

  void operator()(const screen::Paragraph& paragraph) {
    const auto& [text] = paragraph;
    type("paragraph");
    put("text", text);
  }

  void operator()(const screen::NoticeBlock& notice) {
    const auto& [kind, title, text] = notice;
    type("notice");
    json_.member("kind", content::name_of(kind));
    put("title", title);
    put("text", text);
  }

  void operator()(const screen::WaitBlock& wait) {
    type("wait");
    members(wait);
  }

  void operator()(const screen::Brief& brief) {
    const auto& [title, path, wait, bring, begin] = brief;
    type("brief");
    put("title", title);
    put("line", path);
    if (wait) put("wait", *wait);
    put("bring", bring);
    put("begin", begin);
  }

  void operator()(const screen::WayBlock& way) {
    const auto& [id, title, reason, summary, best, steps, wait, contacts, facts, note, briefed] =
        way;
    type("way");
    put("id", id);
    if (!briefed) put("title", title);
    put("reason", reason);
    put("summary", summary);
    json_.member("best", best);
    if (wait) put("wait", briefed ? screen::beyond_brief(*wait) : *wait);
    put("steps", steps);
    put("contacts", contacts);
    write_texts("facts", facts, json_);
    put("note", note);
  }

  void operator()(const screen::Checklist& checklist) {
    const auto& [title, ready, items, stored] = checklist;
    type("checklist");
    put("title", title);
    put("ready", ready);
    put_all("items", items, [&](const screen::Checklist::Item& item) {
      const auto& [id, label, how, path, without, ticked, action] = item;
      put("id", id);
      put("label", label);
      put("how", how);
      put("path", path);
      put("without", without);
      json_.member("ticked", ticked);
      put("action", screen::to_string(action));
    });
    put("stored", stored);
  }

  void operator()(const screen::SectionBlock& section) {
    const auto& [title, text, list, steps, head, rows, source, standing, in_order] = section;
    type("section");
    put("title", title);
    put("text", text);
    write_texts(in_order ? "numbered" : "list", list, json_);
    put("steps", steps);
    write_texts("head", head, json_);
    if (!rows.empty()) {
      json_.key("rows").begin_array();
      for (const std::vector<std::string>& row : rows) cells(row);
      json_.end_array();
    }
    put("source", source);
  }

  void operator()(const screen::StatementBlock& statement) {
    const auto& [title, intro, example, copy, form, parts, inputs, privacy, draft] = statement;
    type("statement");
    put("title", title);
    put("intro", intro);
    put("example", example);
    put("copy", copy);
    put("form", form);
    write_texts("parts", parts, json_);
    put("inputs", inputs);
    put("privacy", privacy);
    if (draft) put("draft", *draft);
  }

  void operator()(const screen::FormBlock& form) {
    const auto& [title, text, inputs, buttons] = form;
    type("form");
    put("title", title);
    put("text", text);
    put("inputs", inputs);
    if (!buttons.empty()) put("buttons", buttons);
  }

  void operator()(const screen::ContactCheckBlock& check) {
    const auto& [input, result] = check;
    type("contact-check");
    put("input", input);
    if (result) put("result", *result);
  }

  void operator()(const screen::FeedbackBlock& feedback) {
    const auto& [reasons, told, code, copy] = feedback;
    type("feedback");
    members(reasons);
    put("told", told);
    put("code", code);
    if (!code.empty()) put("copy", copy);
  }

  void operator()(const screen::DeadlineBlock& deadlines) {
    const auto& [title, lines, form, inputs, note, buttons, dates, calendar] = deadlines;
    type("deadlines");
    put("title", title);
    put_all("lines", lines, [&](const screen::DeadlineBlock::Line& line) {
      const auto& [label, within, exact, missed, passed] = line;
      put("label", label);
      put("within", within);
      put("exact", exact);
      put("missed", missed);
      put("passed", passed);
    });
    // A timeless page has the durations and nothing to work out.
    if (inputs.empty()) return;
    put("form", form);
    put("inputs", inputs);
    put("note", note);
    put("buttons", buttons);
    put("dates", dates);
    put("calendar", calendar);
  }

  void operator()(const screen::SourcesBlock& sources) {
    const auto& [title, disclaimer, lines, overdue] = sources;
    type("sources");
    put("title", title);
    put("disclaimer", disclaimer);
    put_all("lines", lines, [&](const screen::SourcesBlock::Line& line) {
      const auto& [source, checked, url, mark] = line;
      put("mark", mark);
      put("title", source);
      put("checked", checked);
      put("url", url);
    });
    put("overdue", overdue);
  }

  void operator()(const screen::LinkList& list) {
    const auto& [title, links, text] = list;
    type("links");
    put("title", title);
    put("text", text);
    write_links("links", links, json_);
  }

  void operator()(const screen::ButtonRow& row) {
    type("buttons");
    members(row);
  }

  void members(const screen::Button& button) {
    const auto& [text, action, pressed, primary] = button;
    put("text", text);
    put("action", screen::to_string(action));
    if (pressed) json_.member("pressed", *pressed);
  }

  void members(const screen::Link& link) {
    const auto& [text, place, address, action, file] = link;
    put("text", text);
    put("address", address);
    if (!file.empty()) return put("file", file);
    if (address.empty()) put("action", screen::to_string(action));
  }

 private:
  void type(std::string_view name) { json_.member("type", name); }
  void put(std::string_view name, const std::string& text) { write_text(name, text, json_); }

  // An object of its members.
  template <class Part>
  void put(std::string_view name, const Part& part) {
    json_.key(name).begin_object();
    members(part);
    json_.end_object();
  }

  template <class Item, class Members>
  void put_all(std::string_view name, const std::vector<Item>& items,
               const Members& write_members) {
    json_.key(name).begin_array();
    for (const Item& item : items) {
      json_.begin_object();
      write_members(item);
      json_.end_object();
    }
    json_.end_array();
  }

  void put(std::string_view name, const std::vector<screen::Button>& buttons) {
    put_all(name, buttons, [&](const screen::Button& each) { members(each); });
  }

  void put(std::string_view name, const std::vector<screen::Input>& inputs) {
    if (!inputs.empty()) put_all(name, inputs, [&](const screen::Input& each) { members(each); });
  }

  void put(std::string_view name, const std::vector<screen::Link>& links) {
    if (!links.empty()) put_all(name, links, [&](const screen::Link& each) { members(each); });
  }

  void put(std::string_view name, const screen::Steps& steps) {
    if (steps.lines.empty()) return;
    json_.key(name).begin_object();
    members(steps);
    json_.end_object();
  }

  void members(const screen::ButtonRow& row) {
    const auto& [title, buttons] = row;
    put("title", title);
    put("buttons", buttons);
  }

  void members(const screen::StatementBlock::Draft& draft) {
    const auto& [title, text, count, status, too_long, copy, clear] = draft;
    if (!text.empty()) put("title", title);
    put("text", text);
    put("count", count);
    put("status", status);
    json_.member("too_long", too_long);
    put("copy", copy);
    put("clear", clear);
  }

  void members(const screen::ContactCheckBlock::Result& result) {
    const auto& [finding, title, lines] = result;
    json_.member("finding", name_of(finding));
    put("title", title);
    write_texts("lines", lines, json_);
  }

  void members(const screen::Input& input) {
    const auto& [kind, label, hint, value, choices, unchosen, problem, action] = input;
    json_.member("kind", name_of(kind));
    put("label", label);
    put("hint", hint);
    put("value", value);
    if (!choices.empty()) put("unchosen", unchosen);
    write_texts("choices", choices, json_);
    put("problem", problem);
    put("action", screen::to_string(action));
  }

  void members(const screen::WaitBlock& wait) {
    const auto& [label, figure, exact, status, open, lasting, better, second, basis] = wait;
    put("label", label);
    put("figure", figure);
    put("exact", exact);
    put("status", status);
    if (open) json_.member("open", *open);
    put("better", better);
    put("second", second);
    put("basis", basis);
  }

  void members(const screen::Steps& steps) {
    const auto& [title, device, lines, player] = steps;
    put("title", title);
    json_.member("device", content::name_of(device));
    put_all("lines", lines, [&](const screen::StepLine& step) {
      const auto& [target, text, also, note, act, spot, picture] = step;
      put("text", text);
      put("target", target);
      put("also", also);
      put("note", note);
      put("at", std::string(content::name_of(spot.area)));
      if (picture) put("where", picture->words);
    });
    if (player) put("player", player->buttons);
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
