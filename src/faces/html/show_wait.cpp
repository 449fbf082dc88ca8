#include "faces/html/blocks.h"

namespace wenlu::faces::html {
namespace {

Element status(const screen::WaitBlock& wait, const Sheet& sheet) {
  const bool known = wait.open.has_value();
  const bool open = known && *wait.open;
  return in_class("p",
                  !known ? "status i-quiet"
                  : open ? "status i-good"
                         : "status i-warning",
                  {in_class("span", !known ? "p-hours dot"
                                    : open ? "p-open dot"
                                           : "p-closed dot"),
                   sheet.say("span", "", wait.status)});
}

}  // namespace

Element show(const screen::WaitBlock& wait, const std::string& id, int level, const Sheet& sheet) {
  const std::string tag = "h" + std::to_string(level);
  Elements inside{in_class(tag, "plain-heading wait-label i-accent",
                           {icon("clock"), sheet.say("span", "", wait.label)})};
  const auto line = [&](std::string_view classes, const std::string& text) {
    if (!text.empty()) inside.push_back(sheet.say("p", classes, text));
  };
  if (!wait.figure.empty()) inside.push_back(sheet.say("div", "figure", wait.figure));
  line("small i-quiet", wait.exact);
  if (!wait.status.empty()) inside.push_back(status(wait, sheet));
  line("better", wait.better);
  line("", wait.second);
  line("basis small i-quiet", wait.basis);
  return node("div", {{"id", id}, {"class", "p-wait wait"}}, std::move(inside));
}

}  // namespace wenlu::faces::html
