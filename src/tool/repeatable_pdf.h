// What Chromium writes into a PDF beside the document: when it was printed, and which of the
// browser's nodes the parts of its structure were.
#pragma once

#include <string>

namespace wenlu::tool {

// The same PDF with 1970 for its times and its nodes counted from 0, so that one document gives the
// same bytes whenever it is printed. Anything else comes back as it is.
std::string repeatable(std::string pdf);

}  // namespace wenlu::tool
