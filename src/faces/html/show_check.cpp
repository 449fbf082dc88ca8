#include "faces/html/show_check.h"

#include <array>

#include "faces/html/blocks.h"
#include "faces/html/show_form.h"

namespace wenlu::faces::html {
namespace {

struct Finding {
  const char *box, *ink, *icon;
};

// In the order of Finding.
constexpr std::array<Finding, 3> kFindings{{{"info", "i-good", "check"},
                                            {"warning", "i-warning", "warning"},
                                            {"fraud", "i-danger", "shield"}}};

Element result(const screen::ContactCheckBlock::Result& result, const PageContext& page) {
  const Finding& look = kFindings[static_cast<std::size_t>(result.finding)];
  const std::string box = std::string("p-") + look.box;
  Elements told{page.say("h2", std::string("plain-heading ") + look.ink, result.title)};
  if (!result.lines.empty()) told.push_back(list_of(result.lines, false, page));
  return in_class("div", box + " notice",
                  {in_class("span", box + "-bar bar"), icon(look.icon, look.ink),
                   in_class("div", "grow", std::move(told))});
}

}  // namespace

Element show(const screen::ContactCheckBlock& check, const PageContext& page) {
  Elements found;
  if (check.result) found.push_back(result(*check.result, page));
  return node("section", {{"id", "check"}, {"class", "p-card card scripted"}},
              {field(check.input, page),
               node("div", {{"id", "check-result"}, {"aria-live", "polite"}}, std::move(found))});
}

Element show(const screen::FeedbackBlock& feedback, const PageContext& page) {
  Elements code;
  if (!feedback.code.empty())
    code = {
        page.say("p", "", feedback.told),
        page.say_with("p", {{"class", "p-panel panel figure"}, {"translate", "no"}}, feedback.code),
        show(feedback.copy, page)};
  return node("section", {{"id", "feedback"}, {"class", "scripted"}},
              {show(feedback.reasons, "feedback-reasons", page),
               node("div", {{"id", "feedback-code"}, {"class", "code"}, {"aria-live", "polite"}},
                    std::move(code))});
}

}  // namespace wenlu::faces::html
