#include "faces/sheet/show_fill_in.h"

#include "faces/html/private_typing.h"
#include "faces/sheet/sheet_document.h"
#include "faces/sheet/show_result.h"

namespace wenlu::faces::sheet {
namespace {

using html::Attributes;
using html::Element;
using html::Elements;
using html::in_class;
using html::node;
using html::words;

constexpr int kPolicies = 4;
constexpr int kFreeRows = 2;

// A field of the form, and on the sheet the element whose data-fill is its name.
class Form {
 public:
  explicit Form(const screen::FillInSheet& sheet) : sheet_(sheet) {}

  // The element on the sheet; its field joins the form.
  Element filled(std::string_view tag, const std::string& name, const std::string& label,
                 const std::string& value, const std::string& example) {
    Attributes attributes{{"type", "text"},
                          {"name", name},
                          {"value", value},
                          {"aria-describedby", "problem-" + name}};
    html::append_attributes(attributes, html::private_typing());
    if (!example.empty()) attributes.emplace_back("placeholder", example);
    fields_.push_back(
        node("label", {},
             {say("span", "", label, sheet_.language), node("input", std::move(attributes)),
              node("b", {{"id", "problem-" + name}, {"role", "alert"}})}));
    return html::say(
        tag,
        {{"class", "filled"}, {"data-fill", name}, {"data-label", name == "shop" ? label : ""}},
        value, sheet_.language);
  }

  void heading(const std::string& text) { fields_.push_back(say("h2", "", text, sheet_.language)); }

  // Shown by the script that fills in.
  Element element() {
    const screen::FillInSheet::Labels& labels = sheet_.labels;
    fields_.push_back(say("p", "", labels.stored, sheet_.language));
    for (const std::string& problem : labels.problems)
      fields_.push_back(node("template", {}, {words(problem)}));
    fields_.push_back(node("button", {{"type", "button"}, {"id", "clear"}}, {words(labels.clear)}));
    return node("form",
                {{"id", "fill"},
                 {"data-most", std::to_string(screen::FillInSheet::kMostWritten)},
                 {"aria-label", sheet_.title},
                 {"hidden", ""}},
                std::move(fields_));
  }

 private:
  const screen::FillInSheet& sheet_;
  Elements fields_;
};

Element promises(const screen::FillInSheet& sheet, Form& form) {
  Elements items;
  form.heading(sheet.labels.promises);
  for (int i = 1; i <= kPolicies; ++i) {
    const std::string number = std::to_string(i);
    items.push_back(
        in_class("li", "promise",
                 {in_class("span", "box"),
                  form.filled("span", "policy-" + number, sheet.labels.promises + " " + number, "",
                              sheet.labels.example)}));
  }
  return node("ul", {{"role", "list"}}, std::move(items));
}

Element question(const screen::FillInSheet& sheet, std::size_t i, Form& form) {
  const screen::FillInSheet::Row row =
      i < sheet.rows.size() ? sheet.rows[i] : screen::FillInSheet::Row{};
  const std::string number = std::to_string(i + 1);
  const auto& labels = sheet.labels;
  return in_class("li", "asked",
                  {node("span", {{"class", "sign"}, {"aria-hidden", "true"}}, {words(row.icon)}),
                   in_class("div", "grow",
                            {form.filled(row.question.empty() ? "p" : "h3", "question-" + number,
                                         labels.question + " " + number, row.question, ""),
                             form.filled("p", "answer-" + number, labels.answer + " " + number,
                                         row.answer, "")})});
}

}  // namespace

std::string fill_in(const screen::FillInSheet& sheet, const Bar& bar) {
  Form form(sheet);
  const auto& labels = sheet.labels;
  Elements inside{in_class("p", "shop", {form.filled("b", "shop", labels.name, "", "")}),
                  say("h1", "", sheet.title, sheet.language),
                  say("h2", "", labels.promises, sheet.language), promises(sheet, form),
                  say("h2", "", labels.questions, sheet.language)};
  form.heading(labels.questions);
  Elements asked;
  for (std::size_t i = 0; i < sheet.rows.size() + kFreeRows; ++i)
    asked.push_back(question(sheet, i, form));
  inside.push_back(node("ul", {{"role", "list"}}, std::move(asked)));
  inside.push_back(in_class("footer", "foot",
                            {in_class("div", "grow", {imprint(sheet.imprint, sheet.language)}),
                             code_of(sheet.imprint, 0.65, sheet.language)}));
  Elements all;
  // Without a script nothing would fill in the sheet: it is printed and written on.
  if (!bar.script.empty()) all.push_back(form.element());
  all.push_back(in_class("main", "paper", std::move(inside)));
  return write({sheet.language, sheet.title + " · " + sheet.imprint.site, "fill-in", std::move(all),
                "", kA4Page},
               bar);
}

}  // namespace wenlu::faces::sheet
