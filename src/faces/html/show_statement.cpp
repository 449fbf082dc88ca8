#include "faces/html/blocks.h"
#include "faces/html/show_form.h"

namespace wenlu::faces::html {
namespace {

// The text, how long it is and what is still wrong with it.
Elements written(const screen::StatementBlock::Draft& draft, const Sheet& sheet) {
  Elements out;
  if (!draft.text.empty()) {
    out.push_back(sheet.say("h3", "", draft.title));
    out.push_back(sheet.say("p", "p-panel panel", draft.text));
  }
  const std::string ink = draft.too_long ? "i-danger" : "i-quiet";
  out.push_back(
      node("p", {{"id", "statement-status"}, {"class", ink}, {"aria-live", "polite"}},
           {sheet.say("b", "", draft.count), words(" "), sheet.say("span", "", draft.status)}));
  out.push_back(button_line({draft.copy, draft.clear}, sheet));
  return out;
}

Element statement_form(const screen::StatementBlock& statement, const Sheet& sheet) {
  Elements inside;
  for (const screen::Input& input : statement.inputs) inside.push_back(field(input, sheet));
  if (!statement.parts.empty()) inside.push_back(dotted_list(statement.parts, sheet));
  if (!statement.privacy.empty())
    inside.push_back(sheet.say("p", "small i-quiet", statement.privacy));
  if (statement.draft) append(inside, written(*statement.draft, sheet));
  return node("details", {{"id", "statement-form"}, {"class", "form"}},
              {opener("statement", "change", statement.form, sheet),
               in_class("div", "fields", std::move(inside))});
}

}  // namespace

Element show(const screen::StatementBlock& statement, const Sheet& sheet) {
  Elements inside{heading(2, "statement", statement.title, sheet)};
  if (!statement.intro.empty()) inside.push_back(sheet.say("p", "i-quiet", statement.intro));
  if (!statement.example.empty())
    inside.push_back(sheet.say("p", "p-panel panel", statement.example));
  if (!statement.copy.text.empty()) inside.push_back(show(statement.copy, sheet));
  if (!statement.form.empty()) inside.push_back(statement_form(statement, sheet));
  return node("section", {{"id", "statement"}, {"class", "p-card card"}}, std::move(inside));
}

}  // namespace wenlu::faces::html
