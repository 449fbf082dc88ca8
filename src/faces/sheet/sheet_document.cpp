#include "faces/sheet/sheet_document.h"

#include "faces/html/critical_css.h"
#include "faces/sheet/poster_sizes.h"

namespace wenlu::faces::sheet {
namespace {

using html::Attributes;
using html::Element;
using html::Elements;
using html::in_class;
using html::node;
using html::words;

std::string style_for(std::string_view page) {
  return html::smaller_css(html::picture_css()) + html::smaller_css(sheet_css()) + poster_css() +
         "@page{" + std::string(page) + "}";
}

Elements head(const SheetDocument& document, const Bar& bar) {
  Elements inside{
      node("meta", {{"charset", "utf-8"}}),
      node("meta", {{"name", "viewport"}, {"content", "width=device-width, initial-scale=1"}}),
      node("meta", {{"name", "format-detection"}, {"content", "telephone=no"}}),
      node("title", {}, {words(document.title)})};
  if (!bar.icon.empty()) inside.push_back(node("link", {{"rel", "icon"}, {"href", bar.icon}}));
  if (!bar.script.empty())
    inside.push_back(node("script", {{"type", "module"}, {"src", bar.script}}));
  return inside;
}

Elements bar_above(const std::string& language, const Bar& bar) {
  if (bar.back.empty()) return {};
  Elements inside{node("a", {{"href", bar.back}}, {words(bar.words.back)})};
  if (!bar.script.empty()) {
    inside.push_back(node("button", {{"type", "button"}, {"id", "print"}, {"hidden", ""}},
                          {words(bar.words.print)}));
    inside.push_back(say("span", "", bar.words.how, language));
  }
  return {in_class("header", "bar", std::move(inside))};
}

}  // namespace

Element say(std::string_view tag, std::string_view classes, std::string_view text,
            const std::string& language) {
  Attributes attributes;
  if (!classes.empty()) attributes.emplace_back("class", std::string(classes));
  return html::say(tag, std::move(attributes), text, language);
}

Element imprint(const screen::Imprint& imprint, const std::string& language) {
  Elements lines{say("p", "", imprint.site, language), say("p", "", imprint.edition, language)};
  if (!imprint.cited.empty()) lines.push_back(say("p", "", imprint.cited, language));
  return in_class("div", "imprint", std::move(lines));
}

std::string write(SheetDocument document, const Bar& bar) {
  Elements inside = bar_above(document.language, bar);
  if (!document.running.empty())
    inside.push_back(say("p", "running", document.running, document.language));
  append(inside, std::move(document.inside));
  Element root = node(
      "html", {{"lang", document.language}},
      {node("head", {}, head(document, bar)), in_class("body", document.kind, std::move(inside))});
  std::string out = "<!doctype html>\n" + html::to_html(root) + "\n";
  return out.insert(out.find("</head>"), "<style>" + style_for(document.page) + "</style>");
}

std::vector<std::string> styles() {
  std::vector<std::string> out;
  for (const std::string_view page : kPages) out.push_back(style_for(page));
  return out;
}

}  // namespace wenlu::faces::sheet
