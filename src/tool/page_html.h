// One page of a guide as HTML, as it is before it is published.
#pragma once

#include <string>

#include "content/guide.h"
#include "screen/place.h"

namespace wenlu::tool {

// Parts of the application as pages ask for them, from the site's root on.
inline constexpr const char* kScript = "app/start.mjs";
inline constexpr const char* kNotFoundScript = "app/not_found.mjs";
inline constexpr const char* kTouchIcon = "app/apple-touch-icon.png";
inline constexpr const char* kCard = "app/card.png";  // where the site's address is known

// The page of `place`, to lie at `path` ("" or ending in "/"), in the style of all pages.
std::string page_html(const content::Guide& guide, const screen::Place& place,
                      const std::string& path, const std::string& style);

// The start page that is the whole guide: its links lead to fragments, none to another file.
std::string single_page_html(const content::Guide& guide, const std::string& style);

// What is shown at an address of any depth: its own are paths from the server's root on.
std::string not_found_html(const content::Guide& guide, const std::string& style);

}  // namespace wenlu::tool
