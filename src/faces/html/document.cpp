#include "faces/html/document.h"

#include <algorithm>

#include "faces/html/open_graph.h"
#include "faces/html/page_context.h"
#include "faces/look/palette.h"
#include "text/escape.h"

namespace wenlu::faces::html {
namespace {

Element meta(std::string name, std::string content) {
  return node("meta", {{"name", std::move(name)}, {"content", std::move(content)}});
}

Element bar_colour(Shade shade) {
  Element out = meta("theme-color", hex(colour(Tone::surface, shade)));
  out.attributes.emplace_back("media", shade == Shade::light ? "(prefers-color-scheme:light)"
                                                             : "(prefers-color-scheme:dark)");
  return out;
}

Element linked(std::string relation, std::string address) {
  return node("link", {{"rel", std::move(relation)}, {"href", std::move(address)}});
}

Elements alternates(const screen::Screen& screen, const Address& address) {
  if (screen.languages.empty()) return {};
  const auto alternate = [](const std::string& code, std::string href) {
    return node("link", {{"rel", "alternate"}, {"hreflang", code}, {"href", std::move(href)}});
  };
  Elements out{alternate(screen.language, address(screen.place))};
  for (const screen::Link& other : screen.languages)
    out.push_back(alternate(language_code(other), address(other.place)));
  return out;
}

// The same in words that hold wherever the page is read; the guide's first language is for all whom
// no other fits.
Elements absolute_addresses(const screen::Screen& screen, const Address& address) {
  Elements out{linked("canonical", address(screen.place))};
  if (screen.languages.empty()) return out;
  append(out, alternates(screen, address));
  out.push_back(node(
      "link",
      {{"rel", "alternate"}, {"hreflang", "x-default"}, {"href", address({0, screen.place.at})}}));
  return out;
}

Elements metas(const screen::Screen& screen) {
  return {node("meta", {{"charset", "utf-8"}}),
          meta("viewport", "width=device-width, initial-scale=1"),
          node("title", {}, {words(screen.document_title)}),
          meta("description", description(screen)),
          meta("color-scheme", "light dark"),
          bar_colour(Shade::light),
          bar_colour(Shade::dark),
          meta("format-detection", "telephone=no")};
}

Elements application(const Assets& assets) {
  Elements out;
  if (!assets.icon.empty()) out.push_back(linked("icon", assets.icon));
  if (!assets.touch_icon.empty()) out.push_back(linked("apple-touch-icon", assets.touch_icon));
  if (!assets.manifest.empty()) out.push_back(linked("manifest", assets.manifest));
  if (assets.script.empty()) return out;
  Attributes script{{"src", assets.script}};
  script.emplace_back(assets.script.ends_with(".mjs") ? std::pair{"type", "module"}
                                                      : std::pair{"defer", ""});
  out.push_back(node("script", std::move(script)));
  return out;
}

// No browser runs it, and no policy asks for its hash.
std::string data_block(const std::string& json) {
  return "<script type=\"application/ld+json\">" + json + "</script>";
}

// The class that says that no script has taken over yet; the live twin replaces it.
Attributes still(Attributes root) {
  const auto found = std::ranges::find(root, "class", &Attributes::value_type::first);
  if (found == root.end())
    root.emplace_back("class", "still");
  else
    found->second += " still";
  return root;
}

}  // namespace

std::string document(const screen::Screen& screen, const Address& address, const Assets& assets) {
  Elements head = metas(screen);
  if (assets.absolute)
    append(head, absolute_addresses(screen, assets.absolute));
  else if (!assets.alone)
    append(head, alternates(screen, address));
  if (!assets.alone) append(head, open_graph(screen, assets.absolute, assets.card));
  append(head, application(assets));
  Element root = node("html", still(root_attributes(screen)),
                      {node("head", {}, std::move(head)), body(screen, address)});
  // Neither may be escaped: the data holds no "<", nor does the style, which is ours.
  std::string out = "<!doctype html>\n" + to_html(root) + "\n";
  if (!assets.linked.empty()) out.insert(out.find("</head>"), data_block(assets.linked));
  if (!assets.style.empty()) out.insert(out.find("</head>"), "<style>" + assets.style + "</style>");
  return out;
}

}  // namespace wenlu::faces::html
