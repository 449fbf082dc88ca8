// From a guide's pages and the browser's half to a site: names that follow the content, the policy
// in every page, the service worker and its list, headers, checksums, the single file.
#pragma once

#include <string>
#include <vector>

#include "publish/browser_half.h"
#include "publish/files.h"
#include "publish/pages.h"

namespace wenlu::publish {

struct Publication {
  Files site;         // all but compressed copies, which compressed_copies() makes
  std::string nginx;  // a configuration for a server of it
};

// `hosts`: origins, beside the site's own, that may embed the guide. The same parts give the same
// bytes. `pages` ask for no part that is not in `half`.
Publication publish(const Pages& pages, const BrowserHalf& half,
                    const std::vector<std::string>& hosts);

// The lines of SHA256SUMS, as `sha256sum -c` reads them.
std::string sums(const Files& files);

}  // namespace wenlu::publish
