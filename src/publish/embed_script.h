// embed.js: the element that puts a guide into somebody else's page.
#pragma once

#include <string>

#include "publish/browser_half.h"
#include "publish/pages.h"

namespace wenlu::publish {

// Under the languages of the guide and what it is called in each.
std::string embed_script(const Pages& pages, const BrowserHalf& half);

}  // namespace wenlu::publish
