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
