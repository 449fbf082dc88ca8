#include "faces/html/page.h"

#include <algorithm>
#include <array>

#include "faces/html/blocks.h"
#include "faces/html/private_typing.h"
#include "screen/names.h"

namespace wenlu::faces::html {
namespace {

// Gives blocks that carry no id of their own one of their kind and place: "notice-1", "notice-2".
class Ids {
 public:
  std::string next(const screen::Block& block) {
    constexpr std::array<std::string_view, std::variant_size_v<screen::Block>> kinds{
        "trail", "options",   "paragraph", "notice",    "wait",      "brief",
        "way",   "checklist", "section",   "statement", "deadlines", "sources",
        "links", "buttons",   "check",     "feedback",  "form"};
    return std::string(kinds[block.index()]) + "-" + std::to_string(++seen_[block.index()]);
  }

 private:
  std::array<int, std::variant_size_v<screen::Block>> seen_{};
};

struct Shower {
  const PageContext& page;
  const std::string& id;

  Element operator()(const screen::NoticeBlock& block) const { return show(block, id, page); }
  Element operator()(const screen::WaitBlock& block) const { return show(block, id, 2, page); }
  Element operator()(const screen::SectionBlock& block) const { return show(block, id, page); }
  Element operator()(const screen::LinkList& block) const { return show(block, id, page); }
  Element operator()(const screen::ButtonRow& block) const { return show(block, id, page); }
  Element operator()(const screen::FormBlock& block) const { return show(block, id, page); }
  Element operator()(const auto& block) const { return show(block, page); }
};

screen::Link to_start(const screen::Screen& screen) {
  return {screen.site,
          {screen.place.language, engine::Route{}},
          "",
          {screen::ActionKind::go, screen.language + "/", ""}};
}

// Hidden until a script finds; until then, and without one, the link stands in its place.
Element search_box(const PageContext& page) {
  const screen::SearchBox& search = page.screen().search;
  Attributes all{{"id", "find-all"}, {"class", "find-all i-accent"}, {"data-underline", ""}};
  append_attributes(all, page.link(search.all));
  Attributes field{{"id", "find"},
                   {"class", "find"},
                   {"type", "search"},
                   {"aria-label", search.label},
                   {"placeholder", search.hint},
                   {"data-own", ""},
                   {"enterkeyhint", "search"},
                   {"data-found", search.found},
                   {"data-found-one", search.found_one},
                   {"data-none", search.none},
                   {"data-most", std::to_string(screen::kMostSought)},
                   {"data-too-long", search.too_long}};
  append_attributes(field, private_typing());
  return node("div", {{"id", "search"}, {"class", "p-field search"}, {"role", "search"}},
              {icon("search", "i-quiet"), node("a", std::move(all), {words(search.all.text)}),
               node("input", std::move(field))});
}

// What was found; the script's own (data-own).
Element search_results() {
  const auto own = [](std::string_view tag, std::string id, std::string classes) {
    return node(tag, {{"id", std::move(id)}, {"class", std::move(classes)}, {"data-own", ""}});
  };
  Element status = own("p", "find-status", "small i-quiet");
  status.attributes.emplace_back("role", "status");
  return in_class("div", "column-wide", {std::move(status), own("ol", "found", "i-text")});
}

Element header(const PageContext& page) {
  const screen::Screen& screen = page.screen();
  Attributes home{{"id", "site"}, {"class", "site i-accent"}};
  append_attributes(home, page.link(to_start(screen)));
  Elements inside{node("a", std::move(home), {icon("route"), page.say("b", "", screen.site)})};
  if (!screen.larger.text.empty()) inside.push_back(show(screen.larger, "larger", page));
  for (const screen::Link& other : screen.languages) {
    const std::string code = language_code(other);
    Attributes attributes{{"id", "language-" + code},
                          {"class", "language i-accent"},
                          {"data-underline", ""},
                          {"lang", code},
                          {"hreflang", code}};
    append_attributes(attributes, page.link(other));
    inside.push_back(node("a", std::move(attributes), {words(other.text)}));
  }
  inside.push_back(search_box(page));
  return in_class("header", "p-header header",
                  {in_class("div", "column-wide header-line", std::move(inside)), search_results(),
                   in_class("span", "p-rule rule")});
}

Element footer(const PageContext& page) {
  const screen::Screen& screen = page.screen();
  Elements inside{link_list(screen.footer, "footer", "links in-a-row", page)};
  if (!screen.plain.text.empty()) inside.push_back(show(screen.plain, "plain", page));
  return in_class(
      "footer", "p-footer footer",
      {in_class("span", "p-rule rule"), in_class("div", "column-wide", std::move(inside))});
}

Elements announcements(const PageContext& page) {
  if (page.screen().announcements.empty()) return {};
  Elements lines;
  for (const std::string& text : page.screen().announcements)
    lines.push_back(page.say("p", "", text));
  return {node("div", {{"id", "announcements"}, {"class", "p-info notice"}},
               {in_class("span", "p-info-bar bar"), icon("info", "i-accent"),
                in_class("div", "grow", std::move(lines))})};
}

const screen::Trail* trail_of(const screen::Screen& screen) {
  for (const screen::Block& block : screen.blocks) {
    if (const auto* trail = std::get_if<screen::Trail>(&block)) return trail;
  }
  return nullptr;
}

// What to have at hand and what to write stand beside each other where there is room.
bool makes_a_pair(const screen::Block& first, const screen::Block& second) {
  return std::holds_alternative<screen::Checklist>(first) &&
         std::holds_alternative<screen::StatementBlock>(second);
}

bool is_brief(const screen::Block& block) { return std::holds_alternative<screen::Brief>(block); }

// The lead and the blocks; where there is an answer in brief, the lead comes after it.
Elements blocks(const PageContext& page) {
  const std::vector<screen::Block>& all = page.screen().blocks;
  Ids ids;
  Elements out;
  const auto add_lead = [&] {
    if (!page.screen().lead.empty()) out.push_back(page.say("p", "lead", page.screen().lead));
  };
  if (std::ranges::none_of(all, is_brief)) add_lead();
  for (std::size_t i = 0; i < all.size(); ++i) {
    const std::string id = ids.next(all[i]);
    if (std::holds_alternative<screen::Trail>(all[i])) continue;  // stands above the title
    Element shown = std::visit(Shower{page, id}, all[i]);
    shown.attributes.emplace_back("data-block", std::to_string(i));
    if (i > 0 && makes_a_pair(all[i - 1], all[i])) {
      Element first = std::move(out.back());
      out.back() = in_class("div", "pair", {std::move(first), std::move(shown)});
    } else {
      out.push_back(std::move(shown));
    }
    if (is_brief(all[i])) add_lead();
  }
  return out;
}

Element main_part(const PageContext& page) {
  const screen::Screen& screen = page.screen();
  Elements inside{page.say_with("h1", {{"id", "title"}, {"tabindex", "-1"}}, screen.title)};
  append(inside, announcements(page));
  append(inside, blocks(page));
  const std::string classes =
      screen.kind == screen::ScreenKind::outcome ? "column-wide outcome" : "column-wide";
  return node("main", {{"id", "main"}, {"class", classes}}, std::move(inside));
}

// What differs from the defaults; web/settings.mjs says the same of what the device keeps.
std::string root_class(const screen::Settings& settings) {
  std::string out;
  for (const screen::Setting setting : screen::every<screen::Setting>()) {
    const std::string_view value = screen::chosen(settings, setting);
    if (value == screen::chosen({}, setting)) continue;
    if (!out.empty()) out += " ";
    if (setting == screen::Setting::text) out += "text-";
    out += value;
  }
  return out;
}

}  // namespace

Element body(const screen::Screen& screen, const Address& address) {
  const PageContext page(screen, address);
  Elements inside{
      page.say_with("a",
                    {{"id", "skip"}, {"class", "p-primary skip i-on-accent"}, {"href", "#title"}},
                    screen.skip),
      header(page)};
  if (const screen::Trail* trail = trail_of(screen)) inside.push_back(show(*trail, page));
  inside.push_back(main_part(page));
  inside.push_back(footer(page));
  // What is told here stays where the eye is while the page scrolls, so it is not painted on the
  // canvas.
  inside.push_back(node(
      "p", {{"id", "status"}, {"class", "p-status spoken-only i-on-accent"}, {"role", "status"}}));
  return in_class("body", "i-text", std::move(inside));
}

Attributes root_attributes(const screen::Screen& screen) {
  Attributes out{{"lang", screen.language}};
  if (std::string classes = root_class(screen.settings); !classes.empty())
    out.emplace_back("class", std::move(classes));
  return out;
}

}  // namespace wenlu::faces::html
