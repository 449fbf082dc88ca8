#include "faces/html/show_statement.h"

#include "faces/html/blocks.h"
#include "faces/html/show_form.h"

namespace wenlu::faces::html {
namespace {

// The text, how long it is and what is still wrong with it.
Elements written(const screen::StatementBlock::Draft& draft, const PageContext& page) {
  Elements out;
  if (!draft.text.empty()) {
    out.push_back(page.say("h3", "", draft.title));
    out.push_back(page.say("p", "p-panel panel", draft.text));
  }
  const std::string ink = draft.too_long ? "i-danger" : "i-quiet";
  out.push_back(
      node("p", {{"id", "statement-status"}, {"class", ink}, {"aria-live", "polite"}},
           {page.say("b", "", draft.count), words(" "), page.say("span", "", draft.status)}));
  out.push_back(button_line({draft.copy, draft.clear}, page));
  return out;
}

Element statement_form(const screen::StatementBlock& statement, const PageContext& page) {
  Elements inside;
  for (const screen::Input& input : statement.inputs) inside.push_back(field(input, page));
  if (!statement.parts.empty()) inside.push_back(list_of(statement.parts, false, page));
  if (!statement.privacy.empty())
    inside.push_back(page.say("p", "small i-quiet", statement.privacy));
  if (statement.draft) append(inside, written(*statement.draft, page));
  return node("details", {{"id", "statement-form"}, {"class", "form"}},
              {opener("statement", "change", statement.form, page),
               in_class("div", "fields", std::move(inside))});
}

}  // namespace

Element show(const screen::StatementBlock& statement, const PageContext& page) {
  Elements inside{heading(2, "statement", statement.title, page)};
  if (!statement.intro.empty()) inside.push_back(page.say("p", "i-quiet", statement.intro));
  if (!statement.example.empty())
    inside.push_back(page.say("p", "p-panel panel", statement.example));
  if (!statement.copy.text.empty()) inside.push_back(show(statement.copy, page));
  if (!statement.form.empty()) inside.push_back(statement_form(statement, page));
  return node("section", {{"id", "statement"}, {"class", "p-card card"}}, std::move(inside));
}

}  // namespace wenlu::faces::html
