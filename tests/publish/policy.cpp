#include "publish/policy.h"

#include <catch2/catch_test_macros.hpp>

namespace wenlu::publish {
namespace {

const Known kKnown{{"'sha256-A'", "'sha256-B'"}, {"https://a.example"}};

TEST_CASE("the policy lets a page ask its own site, run its own script and nothing else") {
  CHECK(policy_header(kKnown) ==
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; "
        "style-src 'sha256-A' 'sha256-B'; img-src 'self' data:; connect-src 'self'; "
        "worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; "
        "frame-ancestors 'self' https://a.example; require-trusted-types-for 'script'; "
        "trusted-types wenlu");
}

TEST_CASE("inside a page the policy is the same, but for who may embed it") {
  std::string rest = policy_header(kKnown);
  const std::string ancestors = "frame-ancestors 'self' https://a.example; ";
  rest.erase(rest.find(ancestors), ancestors.size());
  CHECK(policy_meta(kKnown) == rest);
}

TEST_CASE("the single file may run its own style and script and ask for nothing") {
  CHECK(policy_single("abc", "") ==
        "default-src 'none'; "
        "script-src 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=' 'wasm-unsafe-eval'; "
        "style-src 'sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0='; img-src data:; "
        "base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; "
        "trusted-types 'none'");
}

TEST_CASE("sources of styles are their hashes, in one order whatever theirs") {
  CHECK(style_sources({"abc", ""}) ==
        std::vector<std::string>{"'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
                                 "'sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0='"});
}

}  // namespace
}  // namespace wenlu::publish
