// Where a visitor is: a language and either a route through the questions or one of the guide's
// pages. A place has a URL path, so that every place is a page, a bookmark and a link.
#pragma once

#include <string>
#include <string_view>
#include <variant>

#include "engine/journey/journey.h"

namespace wenlu::screen {

// Pages beside the questions: find an outcome by words, "is this really customer service?", where
// the facts come from and what is linked in, settings of this device.
enum class Page { search, check, about, settings };

struct Place {
  content::Language language = 0;
  std::variant<engine::Route, Page> at;
  bool operator==(const Place&) const = default;
};

// "zh-CN/seller/violation/", "en/", "zh-CN/-search/": relative to the site's root, always ending in
// "/". Page segments start with "-", which no option id can.
std::string to_path(const content::Guide& guide, const Place& place);

// The reverse; takes any bytes. Unknown languages give the first one; "#", "?" and leading "/" must
// have been cut off. An unknown page is the start.
Place parse_place(const content::Guide& guide, std::string_view path);

}  // namespace wenlu::screen
