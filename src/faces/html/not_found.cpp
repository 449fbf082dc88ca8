#include "faces/html/not_found.h"

#include "faces/html/element.h"
#include "faces/html/prose.h"

namespace wenlu::faces::html {
namespace {

Element told(std::string name, std::string content) {
  return node("meta", {{"name", std::move(name)}, {"content", std::move(content)}});
}

Element in_one_language(const NotFound& part, std::string_view heading) {
  Elements links;
  for (const auto& [text, address] : part.links)
    links.push_back(
        node("li", {},
             {node("a", {{"class", "i-accent"}, {"data-underline", ""}, {"href", address}},
                   {words(text)})}));
  return node("section", {{"lang", part.language}},
              {say(heading, {}, part.title, part.language), say("p", {}, part.text, part.language),
               in_class("ul", "links", std::move(links))});
}

}  // namespace

std::string not_found_document(const std::vector<NotFound>& parts, const std::string& site,
                               const std::string& icon, const std::string& style) {
  Elements inside;
  for (const NotFound& part : parts)
    inside.push_back(in_one_language(part, inside.empty() ? "h1" : "h2"));
  const Element head = node(
      "head", {},
      {node("meta", {{"charset", "utf-8"}}),
       told("viewport", "width=device-width, initial-scale=1"),
       node("title", {}, {words(parts.front().title + " · " + site)}), told("robots", "noindex"),
       told("color-scheme", "light dark"), node("link", {{"rel", "icon"}, {"href", icon}})});
  const Element main = node("main", {{"id", "main"}, {"class", "column-wide"}}, std::move(inside));
  std::string out = "<!doctype html>\n" +
                    to_html(node("html", {{"lang", parts.front().language}, {"class", "still"}},
                                 {head, in_class("body", "i-text", {main})})) +
                    "\n";
  // It must not be escaped; it is ours, and holds no "<".
  return out.insert(out.find("</head>"), "<style>" + style + "</style>");
}

}  // namespace wenlu::faces::html
