// Which file of a site answers which path.
#pragma once

#include <functional>
#include <optional>
#include <string>

#include "serve/http_reply.h"

namespace wenlu::serve {

// The bytes of a file by its path from the site's root on ("en/index.html"); nothing where there is
// none.
using File = std::function<std::optional<std::string>(const std::string& path)>;

// "/en/" is the page en/index.html, "/en" leads there. What is no file is said on a page of its
// own, 404. `path`: as it was asked for, decoded, any bytes.
Reply find_file(const std::string& path, const File& file);

}  // namespace wenlu::serve
