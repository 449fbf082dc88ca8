#include "publish/servers.h"

#include <set>

namespace wenlu::publish {
namespace {

// The first folders and files of the site, as rules.
std::set<std::string> tops(const Files& files) {
  std::set<std::string> found = {"/"};
  for (const auto& [name, bytes] : files) {
    const std::size_t slash = name.find('/');
    found.insert("/" + name.substr(0, slash) + (slash == name.npos ? "" : "/*"));
  }
  return found;
}

constexpr std::string_view kTypes = R"(    text/html html;
    text/javascript js;
    text/plain txt sha256;
    text/calendar ics;
    application/json json;
    application/manifest+json webmanifest;
    application/xml xml;
    application/wasm wasm;
    application/pdf pdf;
    image/png png;
    image/svg+xml svg;
)";

constexpr std::string_view kServer =
    R"(# Wenlu behind nginx: put this file into /etc/nginx/conf.d/ and the site's files into the folder
# that `root` names, at any depth. The headers are those of _headers. A location with an add_header of its
# own inherits none: both lists are whole.
# With ngx_brotli, add: brotli_static on;
server {
  listen 80;
  root /var/www/wenlu;
  index index.html;
  charset utf-8;
  charset_types text/html text/javascript text/plain text/calendar application/json application/manifest+json application/xml image/svg+xml;
  gzip_static on;
  gzip_vary on;
  absolute_redirect off;
  server_tokens off;
)";

std::string add_headers(const std::string& indent, const Known& known, std::string_view cache) {
  Headers list = headers(known);
  list.emplace_back("Cache-Control", cache);
  std::string out;
  for (const auto& [name, value] : list)
    out += indent + "add_header " + name + " \"" + value + "\" always;\n";
  return out;
}

}  // namespace

std::string cloudflare_headers(const Known& known, const Files& files) {
  std::string out = "/*\n";
  for (const auto& [name, value] : headers(known)) out += "  " + name + ": " + value + "\n";
  for (const std::string& top : tops(files)) {
    out += top + "\n  Cache-Control: ";
    out.append(top == "/app/*" ? kKeepForever : kAskAgain).append("\n");
  }
  return out;
}

std::string nginx_configuration(const Known& known, std::string_view root) {
  std::string out(kServer);
  out.append("  error_page 404 ").append(root).append("404.html;\n");
  out.append("  types {\n").append(kTypes).append("  }\n");
  out += add_headers("  ", known, kAskAgain);
  out += "  location ~ /app/[^/]+-[0-9a-f]+[.][a-z0-9]+$ {\n";
  out += add_headers("    ", known, kKeepForever);
  return out + "  }\n  location ~ \"/_headers$\" {\n    return 404;\n  }\n}\n";
}

}  // namespace wenlu::publish
