#include "faces/html/show_text.h"

#include "faces/html/blocks.h"

namespace wenlu::faces::html {
namespace {

struct Dress {
  std::string_view box, ink, icon;
};

Dress dress(content::NoticeKind kind) {
  switch (kind) {
    case content::NoticeKind::info:
      return {"info", "accent", "info"};
    case content::NoticeKind::warning:
      return {"warning", "warning", "warning"};
    case content::NoticeKind::fraud:
      return {"fraud", "danger", "shield"};
  }
  return {"info", "accent", "info"};
}

}  // namespace

std::string_view heading_tag(int level) {
  constexpr std::string_view kTags[] = {"h1", "h2", "h3", "h4"};
  return kTags[level - 1];
}

Element heading(int level, const std::string& id, std::string_view text, const PageContext& page) {
  const std::string_view tag = heading_tag(level);
  return page.say_with(tag, {{"id", id + "-title"}}, text);
}

Element show(const screen::Paragraph& paragraph, const PageContext& page) {
  return page.say("p", "", paragraph.text);
}

Element show(const screen::NoticeBlock& notice, const std::string& id, const PageContext& page) {
  const Dress look = dress(notice.kind);
  const std::string box = "p-" + std::string(look.box);
  const std::string ink = "i-" + std::string(look.ink);
  Elements text;
  if (!notice.title.empty()) text.push_back(page.say("h2", "plain-heading " + ink, notice.title));
  if (!notice.text.empty()) text.push_back(page.say("p", "", notice.text));
  return node("section", {{"id", id}, {"class", box + " notice"}},
              {in_class("span", box + "-bar bar"), icon(look.icon, ink),
               in_class("div", "grow", std::move(text))});
}

}  // namespace wenlu::faces::html
