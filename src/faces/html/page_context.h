// The page that a block is written for: where its links lead and in which language it speaks.
// Everything that turns a Place, a Link or an Action into attributes is here.
#pragma once

#include <string>
#include <string_view>

#include "faces/html/element.h"
#include "faces/html/page.h"

namespace wenlu::faces::html {

class PageContext {
 public:
  PageContext(const screen::Screen& screen, const Address& address)
      : screen_(screen), address_(address) {}

  const screen::Screen& screen() const { return screen_; }
  const std::string& language() const { return screen_.language; }

  // href and data-action, or href alone for an address outside.
  Attributes link(const screen::Link& link) const;

  Elements prose(std::string_view text) const;
  // An element with nothing but `text` in it.
  Element say(std::string_view tag, std::string_view classes, std::string_view text) const;
  Element say_with(std::string_view tag, Attributes attributes, std::string_view text) const;

 private:
  const screen::Screen& screen_;
  const Address& address_;
};

// "zh-CN" of a link that leads to "zh-CN/seller/".
std::string language_code(const screen::Link& link);

// <svg> of faces/look's icon; decoration, unless `label` says what it means.
Element icon(std::string_view name, std::string_view classes = {}, std::string label = {});

}  // namespace wenlu::faces::html
