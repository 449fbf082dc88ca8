#include "faces/html/not_found.h"

#include "faces/html/element.h"
#include "faces/html/page_context.h"
#include "faces/html/private_typing.h"
#include "faces/html/prose.h"

namespace wenlu::faces::html {
namespace {

Element told(std::string name, std::string content) {
  return node("meta", {{"name", std::move(name)}, {"content", std::move(content)}});
}

Element link(std::string classes, const TextAndAddress& to) {
  return node("a", {{"class", std::move(classes)}, {"data-underline", ""}, {"href", to.second}},
              {words(to.first)});
}

// As on every page (page.cpp), but for what a form adds: here nothing is found as one types.
Element field(const NotFound& part) {
  Attributes input{{"class", "find"},
                   {"type", "search"},
                   {"aria-label", part.search},
                   {"placeholder", part.hint},
                   {"enterkeyhint", "search"}};
  append_attributes(input, private_typing());
  return node("form",
              {{"class", "p-field search"}, {"role", "search"}, {"action", part.all.second}},
              {icon("search", "i-quiet"), link("find-all i-accent", part.all),
               node("input", std::move(input))});
}

Element in_one_language(const NotFound& part, std::string_view heading) {
  Elements links;
  for (const TextAndAddress& to : {part.start, part.all})
    links.push_back(node("li", {}, {link("i-accent", to)}));
  return node("section", {{"lang", part.language}},
              {say(heading, {}, part.title, part.language), say("p", {}, part.text, part.language),
               field(part), in_class("ul", "links", std::move(links))});
}

}  // namespace

std::string not_found_document(const std::vector<NotFound>& parts, const std::string& site,
                               const Assets& assets) {
  Elements inside;
  for (const NotFound& part : parts)
    inside.push_back(in_one_language(part, inside.empty() ? "h1" : "h2"));
  const Element head = node(
      "head", {},
      {node("meta", {{"charset", "utf-8"}}),
       told("viewport", "width=device-width, initial-scale=1"),
       node("title", {}, {words(parts.front().title + " · " + site)}), told("robots", "noindex"),
       told("color-scheme", "light dark"), node("link", {{"rel", "icon"}, {"href", assets.icon}}),
       node("script", {{"src", assets.script}, {"type", "module"}})});
  const Element main = node("main", {{"id", "main"}, {"class", "column-wide"}}, std::move(inside));
  std::string out = "<!doctype html>\n" +
                    to_html(node("html", {{"lang", parts.front().language}, {"class", "still"}},
                                 {head, in_class("body", "i-text", {main})})) +
                    "\n";
  // It must not be escaped; it is ours, and holds no "<".
  return out.insert(out.find("</head>"), "<style>" + assets.style + "</style>");
}

}  // namespace wenlu::faces::html
