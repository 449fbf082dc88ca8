// Where the page's script finds the texts of each language.
#pragma once

#include <functional>
#include <string>

#include "publish/pages.h"

namespace wenlu::publish {

// `script` with its table of texts filled in: for each language what `where` says of the file with
// its texts ("app/texts.en.json").
std::string with_texts(const std::string& script, const Pages& pages,
                       const std::function<std::string(const std::string& file)>& where);

}  // namespace wenlu::publish
