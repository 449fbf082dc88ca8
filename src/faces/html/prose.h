// Text as it stands in an element. A line feed starts a new line. Chinese inside a page of another
// script (the app's labels in an English guide) is marked as such, so that it is read out in
// Chinese and drawn with Chinese forms. A Japanese page has Han characters of its own and is left
// whole.
#pragma once

#include <string>
#include <string_view>

#include "faces/html/element.h"

namespace wenlu::faces::html {

Elements prose(std::string_view text, std::string_view page_language);

// An element with nothing but `text` in it; text that is wholly Chinese marks the element itself.
Element say(std::string_view tag, Attributes attributes, std::string_view text,
            std::string_view page_language);

}  // namespace wenlu::faces::html
