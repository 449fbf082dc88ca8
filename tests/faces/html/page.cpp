#include "faces/html/page.h"

#include <algorithm>
#include <array>
#include <functional>
#include <set>

#include <catch2/catch_test_macros.hpp>

#include "faces/html/sample.h"
#include "faces/look/icons.h"
#include "faces/look/style.h"
#include "text/utf8.h"

using namespace wenlu;
using namespace wenlu::test;
using faces::html::Element;

namespace {

const std::vector<std::function<screen::Screen(bool)>> kSamples{sample::start, sample::question,
                                                                sample::outcome};

Element body_of(const screen::Screen& screen) {
  return faces::html::body(screen, sample::address_from(screen));
}

// Every element with its ancestors, outermost first, in document order.
using Line = std::vector<const Element*>;
void each(const Element& element, Line& above,
          const std::function<void(const Element&, const Line&)>& visit) {
  visit(element, above);
  above.push_back(&element);
  for (const Element& child : element.children) each(child, above, visit);
  above.pop_back();
}

void in_every_sample(const std::function<void(const Element&, const Line&)>& visit) {
  for (const auto& make : kSamples) {
    for (const bool english : {false, true}) {
      Line above;
      each(body_of(make(english)), above, visit);
    }
  }
}

std::string value(const Element& element, std::string_view name) {
  for (const auto& [key, text] : element.attributes)
    if (key == name) return text;
  return "";
}

bool has(const Element& element, std::string_view name) {
  return std::ranges::any_of(element.attributes,
                             [&](const auto& attribute) { return attribute.first == name; });
}

std::vector<std::string> words(const std::string& rest) {
  std::vector<std::string> out;
  for (std::size_t start = 0; start < rest.size();) {
    const std::size_t end = std::min(rest.find(' ', start), rest.size());
    if (end > start) out.push_back(rest.substr(start, end - start));
    start = end + 1;
  }
  return out;
}

std::vector<std::string> classes(const Element& element) { return words(value(element, "class")); }

std::vector<const Element*> found(const Element& root,
                                  const std::function<bool(const Element&)>& wanted) {
  std::vector<const Element*> out;
  Line above;
  each(root, above, [&](const Element& element, const Line&) {
    if (wanted(element)) out.push_back(&element);
  });
  return out;
}

std::vector<const Element*> tagged(const Element& root, std::string_view tag) {
  return found(root, [&](const Element& element) { return element.tag == tag; });
}

const Element* with_id(const Element& root, std::string_view id) {
  const auto all = found(root, [&](const Element& element) { return value(element, "id") == id; });
  return all.empty() ? nullptr : all.front();
}

std::string text_of(const Element& element) {
  std::string out = element.text;
  for (const Element& child : element.children) out += text_of(child);
  return out;
}

bool has_han(std::string_view s) {
  return std::ranges::any_of(text::to_utf32(s),
                             [](char32_t c) { return c >= 0x4E00 && c <= 0x9FFF; });
}

}  // namespace

TEST_CASE(
    "a page has a header, one title that can take the focus, a main part, a footer and a status",
    "[html]") {
  for (const auto& make : kSamples) {
    const Element body = body_of(make(false));
    CHECK(body.tag == "body");
    for (const char* tag : {"header", "main", "footer", "h1"}) CHECK(tagged(body, tag).size() == 1);
    CHECK(value(*tagged(body, "h1").front(), "id") == "title");
    CHECK(value(*tagged(body, "h1").front(), "tabindex") == "-1");
    REQUIRE(with_id(body, "status"));
    CHECK(value(*with_id(body, "status"), "role") == "status");
    REQUIRE(with_id(body, "skip"));
    CHECK(value(*with_id(body, "skip"), "href") == "#title");
    CHECK(with_id(body, "main") == tagged(body, "main").front());
    CHECK(&body.children.front() == with_id(body, "skip"));
  }
}

TEST_CASE("every box, ink and icon on a page is one that the look knows", "[html]") {
  in_every_sample([](const Element& element, const Line&) {
    int boxes = 0;
    for (const std::string& name : classes(element)) {
      INFO(name);
      if (name.starts_with("p-")) CHECK(faces::find_box_style(name.substr(2)));
      if (name.starts_with("i-")) CHECK(faces::find_ink_style(name.substr(2)));
      boxes += name.starts_with("p-") ? 1 : 0;
    }
    CHECK(boxes <= 1);
    if (element.tag == "svg" && has(element, "data-icon"))
      CHECK(faces::find_icon(value(element, "data-icon")));
  });
}

TEST_CASE("a box that reacts has an id of its own, by which the pointer finds it", "[html]") {
  in_every_sample([](const Element& element, const Line&) {
    for (const std::string& name : classes(element)) {
      const faces::BoxStyle* box =
          name.starts_with("p-") ? faces::find_box_style(name.substr(2)) : nullptr;
      if (box && box->reacts) CHECK(has(element, "id"));
    }
  });
}

TEST_CASE("a page is made of tags and attributes that the live twin makes too", "[html]") {
  const std::set<std::string> tags{
      "",        "a",      "b",      "body",     "br",     "button", "details", "div",
      "footer",  "h1",     "h2",     "h3",       "header", "li",     "main",    "input",
      "label",   "nav",    "ol",     "p",        "path",   "rect",   "section", "span",
      "summary", "svg",    "table",  "tbody",    "td",     "th",     "thead",   "tr",
      "ul",      "select", "option", "textarea", "wbr"};
  in_every_sample([&](const Element& element, const Line&) {
    CHECK(tags.contains(std::string(element.tag)));
    for (const auto& [name, text] : element.attributes) {
      CHECK_FALSE(name.starts_with("on"));
      CHECK(name != "style");
    }
  });
}

TEST_CASE("ids are unique, and everything that refers to one finds it", "[html]") {
  for (const auto& make : kSamples) {
    const Element body = body_of(make(true));
    std::set<std::string> ids;
    for (const Element* element : found(body, [](const Element& e) { return has(e, "id"); }))
      CHECK(ids.insert(value(*element, "id")).second);
    for (const char* reference : {"aria-labelledby", "aria-describedby", "for"}) {
      for (const Element* element :
           found(body, [&](const Element& e) { return has(e, reference); }))
        for (const std::string& id : words(value(*element, reference))) CHECK(ids.contains(id));
    }
  }
}

TEST_CASE("what a visitor can do carries its action, in words that can be read back", "[html]") {
  in_every_sample([](const Element& element, const Line&) {
    const bool outside = value(element, "href").find(':') != std::string::npos ||
                         value(element, "href").starts_with('#');
    const bool acts = element.tag == "button" || element.tag == "input" ||
                      element.tag == "select" || (element.tag == "a" && !outside);
    if (has(element, "data-own")) return;  // the search field and what it finds
    CHECK(has(element, "data-action") == acts);
    if (acts) CHECK(screen::parse_action(value(element, "data-action")));
  });
}

TEST_CASE("links inside the guide work without a script and are relative", "[html]") {
  const Element body = body_of(sample::start(false));
  const Element* seller = with_id(body, "choice-seller");
  REQUIRE(seller);
  CHECK(value(*seller, "href") == "seller/");
  CHECK(value(*seller, "data-action") == "go zh-CN/seller/");
  in_every_sample([](const Element& element, const Line&) {
    if (element.tag == "a" && has(element, "data-action"))
      CHECK(value(element, "href").find(':') == std::string::npos);
  });
}

TEST_CASE("headings go down one level at a time", "[html]") {
  for (const auto& make : kSamples) {
    const Element body = body_of(make(false));
    int last = 0;
    for (const Element* heading : found(body, [](const Element& e) {
           return e.tag.size() == 2 && e.tag[0] == 'h' && e.tag[1] >= '1' && e.tag[1] <= '6';
         })) {
      const int level = heading->tag[1] - '0';
      CHECK(level <= last + 1);
      CHECK_FALSE(text_of(*heading).empty());
      last = level;
    }
  }
}

TEST_CASE("Chinese on an English page is marked as Chinese wherever it stands", "[html]") {
  for (const auto& make : kSamples) {
    Line above;
    each(body_of(make(true)), above, [](const Element& element, const Line& line) {
      if (!has_han(element.text)) return;
      INFO(element.text);
      CHECK(
          std::ranges::any_of(line, [](const Element* e) { return value(*e, "lang") == "zh-CN"; }));
    });
  }
}

TEST_CASE("the switch to another language says its language and keeps the place", "[html]") {
  const Element body = body_of(sample::outcome(false));
  const Element* english = with_id(body, "language-en");
  REQUIRE(english);
  CHECK(value(*english, "lang") == "en");
  CHECK(value(*english, "hreflang") == "en");
  CHECK(value(*english, "href") == "../../../en/seller/violation/");
}

TEST_CASE("the first nine options can be chosen by a digit", "[html]") {
  const Element body = body_of(sample::start(false));
  const auto digits = found(body, [](const Element& e) { return has(e, "data-digit"); });
  REQUIRE(digits.size() == 6);
  CHECK(value(*digits[1], "id") == "choice-seller");
  CHECK(value(*digits[1], "data-digit") == "2");
  CHECK(value(*digits[1], "aria-keyshortcuts") == "2");
}

TEST_CASE("the answers so far stand before the title, each a link that names what it changes",
          "[html]") {
  const Element body = body_of(sample::outcome(true));
  const Element* answer = with_id(body, "answer-2");
  REQUIRE(answer);
  CHECK(text_of(*answer) == "Problem Penalty for a violation Change: problem");
  CHECK(value(*with_id(body, "trail"), "aria-label") == "Your answers");
  const auto order =
      found(body, [](const Element& e) { return e.tag == "nav" || e.tag == "main"; });
  REQUIRE(order.size() == 2);
  CHECK(order[0]->tag == "nav");
}

TEST_CASE("a step shows the app's own label, never translated, with the words around it",
          "[html]") {
  const Element body = body_of(sample::outcome(true));
  const Element* steps = with_id(body, "way-seller-web-steps");
  REQUIRE(steps);
  const auto taps = tagged(*steps, "li");
  REQUIRE(taps.size() == 6);
  CHECK(text_of(*taps[2]) == "3Click 客服中心may also read “帮助中心”");
  const auto labels = tagged(*taps[2], "b");
  REQUIRE(labels.size() == 1);
  CHECK(value(*labels[0], "translate") == "no");
  CHECK(value(*labels[0], "lang") == "zh-CN");
}

TEST_CASE("the best way is open, the others are folded under a line that tells what to expect",
          "[html]") {
  const Element body = body_of(sample::outcome(true));
  CHECK(with_id(body, "way-seller-web")->tag == "section");
  const Element* other = with_id(body, "way-telephone");
  REQUIRE(other);
  CHECK(other->tag == "details");
  CHECK_FALSE(has(*other, "open"));
  CHECK(text_of(other->children.front()) == "Telephone 950201 about 15 seconds No typing needed");
  CHECK(value(*with_id(body, "way-telephone-contact"), "href") == "tel:950201");
}

TEST_CASE("a label stands in its chip instead of in quotation marks", "[html]") {
  const Element body = body_of(sample::outcome(false));
  const std::string said = text_of(*with_id(body, "way-seller-web"));
  CHECK(said.find("“违规管理”") == std::string::npos);
  CHECK(said.find("违规管理") != std::string::npos);
}

TEST_CASE("the answer in brief comes before the lead and begins without a script", "[html]") {
  const Element body = body_of(sample::outcome(true));
  const Element* main = with_id(body, "main");
  REQUIRE(main);
  CHECK(value(main->children.at(1), "id") == "brief");
  CHECK(value(main->children.at(2), "class") == "lead");
  const Element* begin = with_id(body, "brief-contact");
  REQUIRE(begin);
  CHECK(value(*begin, "href") == "#way-seller-web");
}

TEST_CASE("what the brief has told is not told again with the way", "[html]") {
  const Element body = body_of(sample::outcome(true));
  const Element* way = with_id(body, "way-seller-web");
  REQUIRE(way);
  CHECK(text_of(*way).find("tomorrow between") == std::string::npos);
  CHECK(text_of(*way).find("The merchant back office on a computer") == std::string::npos);
  CHECK(text_of(*with_id(body, "brief")).find("tomorrow between 9:00 and 11:00") !=
        std::string::npos);
}

TEST_CASE("the exact time of the figure that the brief told comes before any other time",
          "[html]") {
  const Element body = body_of(sample::outcome(true));
  const std::string way = text_of(*with_id(body, "way-seller-web"));
  const std::size_t exact = way.find("2026-11-23 09:00");
  REQUIRE(exact != std::string::npos);
  CHECK(exact < way.find("Solved: about 1 working day"));
}

TEST_CASE("the checklist is made of real checkboxes with their explanations", "[html]") {
  const Element body = body_of(sample::outcome(false));
  const Element* ticked = with_id(body, "material-shop-name-tick");
  const Element* open = with_id(body, "material-order-number-tick");
  REQUIRE(ticked);
  REQUIRE(open);
  CHECK(has(*ticked, "checked"));
  CHECK_FALSE(has(*open, "checked"));
  CHECK(value(*open, "data-action") == "tick order-number");
  CHECK(value(*open, "aria-describedby") == "material-order-number-more");
  CHECK_FALSE(has(*ticked, "aria-describedby"));
}

TEST_CASE("a material's path is folded under its taps in one line", "[html]") {
  const Element body = body_of(sample::outcome(false));
  const Element* path = with_id(body, "material-order-number-path");
  REQUIRE(path);
  CHECK(path->tag == "details");
  CHECK_FALSE(has(*path, "open"));
  CHECK(text_of(path->children.front()) == "怎么拿到：我 › 我的订单");
  CHECK(found(*path, [](const Element& e) { return e.tag == "li"; }).size() == 2);
  CHECK(with_id(body, "material-shop-name-path") == nullptr);
}

TEST_CASE("an input has its label, its hint, and says what is wrong with its value", "[html]") {
  const Element body = body_of(sample::outcome(false));
  const Element* number = with_id(body, "fill-penalty");
  REQUIRE(number);
  CHECK(value(*number, "inputmode") == "decimal");
  CHECK(value(*number, "autocomplete") == "off");
  CHECK(value(*number, "spellcheck") == "false");
  CHECK(value(*number, "aria-invalid") == "true");
  CHECK(value(*number, "aria-describedby") == "hint-fill-penalty problem-fill-penalty");
  CHECK(text_of(*with_id(body, "problem-fill-penalty")) == "这像是银行卡号。");
  const Element* ask = with_id(body, "fill-ask");
  REQUIRE(ask);
  CHECK(ask->tag == "select");
  CHECK(ask->children.size() == 3);
  CHECK_FALSE(has(*ask, "aria-invalid"));
  CHECK(found(body, [](const Element& e) { return value(e, "for") == "fill-ask"; }).size() == 1);
  CHECK(value(*with_id(body, "fill--at-filed"), "type") == "datetime-local");
}

TEST_CASE("what changes while somebody types is spoken", "[html]") {
  const Element body = body_of(sample::outcome(false));
  for (const char* id : {"statement-status", "problem-fill-penalty", "checklist-ready",
                         "deadlines-dates", "feedback-code"}) {
    CAPTURE(id);
    REQUIRE(with_id(body, id));
    CHECK(value(*with_id(body, id), "aria-live") == "polite");
  }
}

TEST_CASE("settings become the attributes of the root", "[html]") {
  screen::Screen screen = sample::start(true);
  using Pairs = faces::html::Attributes;
  CHECK(faces::html::root_attributes(screen) == Pairs{{"lang", "en"}});
  screen.settings = {screen::TextSize::largest, screen::Theme::dark, screen::FaceChoice::plain};
  CHECK(faces::html::root_attributes(screen) ==
        Pairs{{"lang", "en"}, {"class", "text-largest dark plain"}});
}

TEST_CASE("a screen with next to nothing on it is still a page", "[html]") {
  const screen::Screen empty;
  const Element body =
      faces::html::body(empty, [](const screen::Place&) { return std::string("./"); });
  CHECK(tagged(body, "h1").size() == 1);
  CHECK(tagged(body, "nav").empty());
}
