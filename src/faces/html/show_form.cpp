#include "faces/html/show_form.h"

#include "faces/html/blocks.h"
#include "faces/html/private_typing.h"

namespace wenlu::faces::html {
namespace {

using screen::Input;

Elements options(const Input& input, const PageContext& page) {
  Elements out{page.say_with("option", {{"value", ""}}, input.unchosen)};
  for (const std::string& choice : input.choices)
    out.push_back(page.say_with("option", {{"value", std::to_string(out.size())}}, choice));
  return out;
}

Element control(const Input& input, Attributes attributes, const PageContext& page) {
  if (input.kind == Input::Kind::choice)
    return node("select", std::move(attributes), options(input, page));
  append_attributes(attributes, private_typing());
  if (input.kind == Input::Kind::lines) {
    attributes.emplace_back("rows", "4");
    return node("textarea", std::move(attributes));
  }
  const bool digits = input.kind == Input::Kind::digits;
  attributes.emplace_back("type", input.kind == Input::Kind::date     ? "date"
                                  : input.kind == Input::Kind::moment ? "datetime-local"
                                                                      : "text");
  if (digits) attributes.emplace_back("inputmode", "decimal");
  return node("input", std::move(attributes));
}

}  // namespace

Element field(const Input& input, const PageContext& page) {
  const std::string id = "fill-" + input.action.subject;
  const bool wrong = !input.problem.empty();
  Elements inside{node("label", {{"for", id}}, {page.say("b", "", input.label)})};
  std::string described = "problem-" + id;
  if (!input.hint.empty()) {
    inside.push_back(
        page.say_with("p", {{"id", "hint-" + id}, {"class", "small i-quiet"}}, input.hint));
    // Screen readers say them in this order: what is wanted, then what is wrong.
    described = "hint-" + id + " " + described;
  }
  Attributes attributes{{"id", id},
                        {"class", wrong ? "p-input-wrong input i-text" : "p-input input i-text"},
                        {"data-action", screen::to_string(input.action)},
                        {"aria-describedby", described}};
  if (wrong) attributes.emplace_back("aria-invalid", "true");
  if (!input.value.empty()) attributes.emplace_back("value", input.value);
  inside.push_back(control(input, std::move(attributes), page));
  // Its place is there before there is a problem: only then is a new one announced.
  Elements problem;
  if (wrong) problem.push_back(page.say("p", "i-danger", input.problem));
  inside.push_back(
      node("div", {{"id", "problem-" + id}, {"aria-live", "polite"}}, std::move(problem)));
  return in_class("div", "field", std::move(inside));
}

Element list_of(const std::vector<std::string>& texts, bool in_order, const PageContext& page) {
  Elements items;
  for (const std::string& text : texts) {
    Element mark = in_order
                       ? in_class("span", "number", {words(std::to_string(items.size() + 1) + '.')})
                       : in_class("span", "p-bullet bullet");
    items.push_back(in_class("li", "dotted", {std::move(mark), page.say("span", "grow", text)}));
  }
  return node(in_order ? "ol" : "ul", {{"role", "list"}}, std::move(items));
}

Element opener(const std::string& id, std::string_view sign, std::string_view text,
               const PageContext& page) {
  return node("summary", {{"id", id + "-open"}, {"class", "p-button opener button i-accent"}},
              {icon(sign), page.say("b", "", text), icon("chevron-down", "when-closed"),
               icon("chevron-up", "when-open")});
}

Element button_line(const std::vector<screen::Button>& buttons, const PageContext& page) {
  Elements line;
  for (const screen::Button& button : buttons) line.push_back(show(button, page));
  return in_class("div", "button-line", std::move(line));
}

Element show(const screen::FormBlock& form, const std::string& id, const PageContext& page) {
  Elements inside{heading(2, id, form.title, page)};
  if (!form.text.empty()) inside.push_back(page.say("p", "", form.text));
  for (const screen::Input& input : form.inputs) inside.push_back(field(input, page));
  if (!form.buttons.empty()) inside.push_back(button_line(form.buttons, page));
  return node("section", {{"id", id}, {"class", "p-card card scripted"}}, std::move(inside));
}

}  // namespace wenlu::faces::html
