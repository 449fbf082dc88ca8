// The pages that are not the guide's, in Chinese and English, without a script of their own.
#pragma once

#include <string>
#include <string_view>

#include "content/diagnostic.h"

namespace wenlu::serve {

// In the place of every page of a guide that cannot be shown: all that is wrong with it, each with
// file, line, column and what to do. `folder`: the guide's, as it was typed.
std::string findings_page(const content::Diagnostics& found, std::string_view folder);

std::string not_found_page();

// What stands in <style> on both.
std::string_view plain_style();

}  // namespace wenlu::serve
