#include "content/url.h"

#include <catch2/catch_test_macros.hpp>

namespace wenlu::content {
namespace {

TEST_CASE("web addresses are https, to a plain host") {
  for (const char* good :
       {"https://example.org", "https://example.org/", "https://fxg.example.com/a?b=c#d",
        "https://example.org:8443/x", "https://example.org/%E9%97%AE"}) {
    INFO(good);
    CHECK(is_web_address(good));
  }
  for (const char* bad : {"",
                          "http://example.org/",
                          "javascript:alert(1)",
                          "JAVASCRIPT:alert(1)",
                          "data:text/html,x",
                          "//example.org/",
                          "https:/example.org",
                          "https://",
                          "https:///x",
                          "https://user@example.org/",
                          "https://example.org@evil.example/",
                          "https://exa mple.org",
                          "https://example.org/\"onclick",
                          "https://example.org/<b>",
                          "https://问.example/",
                          "https://example.org:/",
                          "https://example.org:x/",
                          "https://example.org:65536/",
                          "https://example.org:99999999999/",
                          " https://example.org",
                          "https://example.org/a\nb",
                          "https://\\example.org",
                          "vbscript:x",
                          "https://-x/"}) {
    INFO(bad);
    CHECK_FALSE(is_web_address(bad));
  }
}

TEST_CASE("an origin is written as browsers write it") {
  for (const char* good :
       {"https://a.example", "http://localhost:8080", "http://127.0.0.1:8080",
        "https://shop-1.a.example:8443", "https://1.example", "https://xn--fiq228c.example"}) {
    INFO(good);
    CHECK(is_origin(good));
  }
  for (const char* bad : {"",
                          "a.example",
                          "https://",
                          "https://a.example/",
                          "*",
                          "https://a.example;script-src",
                          "https://a.example 'unsafe-inline'",
                          "javascript:alert(1)",
                          "https://a.example:443",
                          "http://a.example:80",
                          "https://a.example:65536",
                          "https://a.example:08443",
                          "https://a.example:",
                          "https://a.example?x",
                          "https://a.example#x",
                          "https://A.example",
                          "https://a..example",
                          "https://a.example.",
                          "http://1",
                          "http://127.1",
                          "http://0x7f",
                          "http://127.0.0.01",
                          "http://127.0.0.256",
                          "http://1.2.3.4.5",
                          "https://me@a.example",
                          "https://\xE9\x97\xAE.example"}) {
    INFO(bad);
    CHECK_FALSE(is_origin(bad));
  }
}

TEST_CASE("a site lies at an origin, or in a folder there, and nothing else") {
  for (const char* good : {"https://example.org/", "https://example.org/help/",
                           "https://help.example.org:8443/", "https://example.org:65535/a/b/"}) {
    INFO(good);
    CHECK(is_site_address(good));
  }
  for (const char* bad :
       {"", "https://example.org", "https://example.org/help", "https://example.org/?x=/",
        "https://example.org/#/", "https://example.org/?/", "https://example.org:443/",
        "https://example.org:0/", "https://example.org:0443/", "https://example.org:65536/",
        "https://Example.org/", "https://example.org//", "https://example.org/../",
        "https://user@example.org/", "http://example.org/"}) {
    INFO(bad);
    CHECK_FALSE(is_site_address(bad));
  }
}

TEST_CASE("telephone addresses are digits") {
  for (const char* good : {"tel:950201", "tel:+86-10-12345678", "tel:110"})
    CHECK(is_telephone_address(good));
  for (const char* bad : {"tel:", "tel:+", "tel:12", "tel:12a", "tel:950201;ext=1", "tel:*21#",
                          "950201", "tel:-950201"}) {
    INFO(bad);
    CHECK_FALSE(is_telephone_address(bad));
  }
}

TEST_CASE("mail addresses are a name at a host") {
  CHECK(is_mail_address("mailto:help@example.org"));
  for (const char* bad :
       {"mailto:", "mailto:@example.org", "mailto:help@", "mailto:help", "help@example.org",
        "mailto:a@b@c", "mailto:a@b?subject=x", "mailto:a b@c"}) {
    INFO(bad);
    CHECK_FALSE(is_mail_address(bad));
  }
}

}  // namespace
}  // namespace wenlu::content
