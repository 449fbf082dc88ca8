#include "faces/html/show_wait.h"

#include "faces/html/blocks.h"

namespace wenlu::faces::html {
namespace {

// How a status looks: its dot and its ink.
struct Light {
  const char* dot;
  const char* ink;
};

constexpr Light kHours{"p-hours dot", "status i-quiet"};  // told without a time
constexpr Light kOpen{"p-open dot", "status i-good"};
constexpr Light kClosed{"p-closed dot", "status i-warning"};

Element status(const screen::WaitBlock& wait, const PageContext& page) {
  const Light& light = !wait.open ? kHours : *wait.open ? kOpen : kClosed;
  return in_class("p", std::string(light.ink) + (wait.lasting ? "" : " changing"),
                  {in_class("span", light.dot), page.say("span", "", wait.status)});
}

}  // namespace

Element show(const screen::WaitBlock& wait, const std::string& id, int level,
             const PageContext& page) {
  const std::string_view tag = heading_tag(level);
  Elements inside{in_class(tag, "plain-heading wait-label i-accent",
                           {icon("clock"), page.say("span", "", wait.label)})};
  const auto line = [&](std::string_view classes, const std::string& text) {
    if (!text.empty()) inside.push_back(page.say("p", classes, text));
  };
  if (!wait.figure.empty()) inside.push_back(page.say("div", "figure", wait.figure));
  line("small i-quiet", wait.exact);
  if (!wait.status.empty()) inside.push_back(status(wait, page));
  line("better", wait.better);
  line("", wait.second);
  line("basis small i-quiet", wait.basis);
  return node("div", {{"id", id}, {"class", "p-wait wait"}}, std::move(inside));
}

}  // namespace wenlu::faces::html
