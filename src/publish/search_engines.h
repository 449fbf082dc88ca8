// What search engines are told of a site: robots.txt and, where it is known where the site will
// lie, sitemap.xml.
#pragma once

#include <string>

#include "publish/files.h"
#include "publish/pages.h"

namespace wenlu::publish {

// The sitemap has every page but the first, which is the start in the guide's first language once
// more; each with its translations. What one file may not hold is in sitemap-1.xml, sitemap-2.xml…,
// and sitemap.xml lists them.
Files for_search_engines(const Pages& pages);

// The path of a site's address: "/help/" of "https://a.example/help/"; "/" where it is not known.
std::string path_of_site(const std::string& address);

}  // namespace wenlu::publish
