// A published site's folder on the disk. A new site takes the place of an old one at once: nobody
// sees half of it, and nothing of the old one stays.
#pragma once

#include <string>

#include "publish/files.h"

namespace wenlu::tool {

// Why a site may not lie at `folder`: "" when it may. What is there must be a site that was
// published before, or an empty folder, or nothing: what somebody else keeps is not removed.
std::string why_no_site_may_be(const std::string& folder);

// Writes `files` beside `folder` ("SITE.wenlu-new") and puts them in its place. Why it could not:
// "" when it could; then `folder` is as it was.
std::string replace_site(const std::string& folder, const publish::Files& files);

}  // namespace wenlu::tool
