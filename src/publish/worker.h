// sw.js: the service worker under the list of what it keeps.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "publish/files.h"
#include "publish/pages.h"
#include "publish/policy.h"

namespace wenlu::publish {

// Every page in one file, and 404.html as `unknown`: {style, pages: {path: html}, unknown: html};
// the style that all share is said once.
std::string pages_together(const Files& files, const Pages& pages);

// `kept`: names in `files` that are kept as they are. `together`: that of pages_together(). `root`:
// how the addresses in 404.html begin.
std::string service_worker(std::string_view source, const Known& known, const Files& files,
                           const std::vector<std::string>& kept, const std::string& together,
                           const std::string& root);

}  // namespace wenlu::publish
