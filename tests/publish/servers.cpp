#include "publish/servers.h"

#include <catch2/catch_test_macros.hpp>

namespace wenlu::publish {
namespace {

const Known kKnown{{"'sha256-A'"}, {}};

TEST_CASE("_headers gives every answer the headers, and every file one lifetime") {
  const Files files = {{"app/a.js", ""},
                       {"app/b.js", ""},
                       {"en/index.html", ""},
                       {"en/x/index.html", ""},
                       {"index.html", ""}};
  CHECK(cloudflare_headers(kKnown, files) ==
        "/*\n  Content-Security-Policy: " + policy_header(kKnown) +
            "\n"
            "  X-Content-Type-Options: nosniff\n"
            "  Referrer-Policy: no-referrer\n"
            "  Cross-Origin-Opener-Policy: same-origin\n"
            "  Permissions-Policy: camera=(), microphone=(), geolocation=(), payment=(), usb=()\n"
            "/\n  Cache-Control: no-cache\n"
            "/app/*\n  Cache-Control: public, max-age=31536000, immutable\n"
            "/en/*\n  Cache-Control: no-cache\n"
            "/index.html\n  Cache-Control: no-cache\n");
}

// That nginx reads it and answers as it should: tests/browser/nginx.test.mjs.
TEST_CASE("nginx gives the same headers, wholly in both places that set any") {
  const std::string nginx = nginx_configuration(kKnown);
  const std::string add =
      "add_header Content-Security-Policy \"" + policy_header(kKnown) + "\" always;\n";
  const std::size_t first = nginx.find("\n  " + add);
  const std::size_t second = nginx.find("\n    " + add);
  CHECK(first < nginx.find("  add_header Cache-Control \"no-cache\" always;\n"));
  CHECK(nginx.find("  location ~ /app/") < second);
  CHECK(second <
        nginx.find("    add_header Cache-Control \"public, max-age=31536000, immutable\""));
  CHECK(nginx.find("    application/wasm wasm;\n") != nginx.npos);
}

TEST_CASE("nginx shows the page of an address that is none, wherever the site lies") {
  CHECK(nginx_configuration(kKnown).find("\n  error_page 404 /404.html;\n") != std::string::npos);
  CHECK(nginx_configuration(kKnown, "/a/b/").find("\n  error_page 404 /a/b/404.html;\n") !=
        std::string::npos);
}

}  // namespace
}  // namespace wenlu::publish
