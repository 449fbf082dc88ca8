// wenlu.html: the whole guide in one file that opens by a double click. It asks for nothing, not
// even of the disk.
#pragma once

#include <string>

#include "publish/browser_half.h"
#include "publish/pages.h"

namespace wenlu::publish {

std::string single_file(const Pages& pages, const BrowserHalf& half);

}  // namespace wenlu::publish
