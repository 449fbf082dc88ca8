// licences.html: the terms of everything that is linked in, whole.
#pragma once

#include <string>
#include <string_view>

#include "publish/browser_half.h"

namespace wenlu::publish {

// `style`: that of the guide's pages.
std::string licences_page(const BrowserHalf& half, std::string_view style);

}  // namespace wenlu::publish
