// How web servers are told the headers: `_headers` for Cloudflare Pages and Netlify, a file for
// nginx.
#pragma once

#include <string>
#include <string_view>

#include "publish/files.h"
#include "publish/policy.h"

namespace wenlu::publish {

// Its rules do not overlap in what they say of caching. `files`: all that the site has so far.
std::string cloudflare_headers(const Known& known, const Files& files);

// A server block: types, headers, lifetimes, the page of an address that is none. `root`: the path
// under which the site will lie, "/" or "/help/".
std::string nginx_configuration(const Known& known, std::string_view root = "/");

}  // namespace wenlu::publish
