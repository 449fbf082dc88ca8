#include "faces/html/open_graph.h"

#include <algorithm>

#include "faces/html/page_context.h"

namespace wenlu::faces::html {
namespace {

Element property(std::string name, std::string content) {
  return node("meta", {{"property", std::move(name)}, {"content", std::move(content)}});
}

// "zh_CN"; "en" where the guide names no country.
std::string locale_of(std::string language) {
  std::ranges::replace(language, '-', '_');
  return language;
}

// assets/card.png, which shows a sign and no word: what it stands for is the guide.
Elements card_of(const std::string& card, const std::string& guide) {
  return {property("og:image", card), property("og:image:type", "image/png"),
          property("og:image:width", "1200"), property("og:image:height", "630"),
          property("og:image:alt", guide)};
}

}  // namespace

std::string description(const screen::Screen& screen) {
  return screen.lead.empty() ? screen.title : screen.lead;
}

Elements open_graph(const screen::Screen& screen, const Address& absolute,
                    const std::string& card) {
  const bool is_answer = screen.kind == screen::ScreenKind::outcome;
  Elements out{
      property("og:title", screen.document_title), property("og:description", description(screen)),
      property("og:type", is_answer ? "article" : "website"), property("og:site_name", screen.site),
      property("og:locale", locale_of(screen.language))};
  for (const screen::Link& other : screen.languages)
    out.push_back(property("og:locale:alternate", locale_of(language_code(other))));
  const bool has_picture = absolute && !card.empty();
  if (absolute) out.push_back(property("og:url", absolute(screen.place)));
  if (has_picture) append(out, card_of(card, screen.site));
  out.push_back(node("meta", {{"name", "twitter:card"},
                              {"content", has_picture ? "summary_large_image" : "summary"}}));
  return out;
}

}  // namespace wenlu::faces::html
