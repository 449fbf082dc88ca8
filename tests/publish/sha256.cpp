#include "publish/sha256.h"

#include <catch2/catch_test_macros.hpp>

#include "publish/hashes.h"

namespace wenlu::publish {
namespace {

TEST_CASE("SHA-256 gives the examples of its standard") {
  CHECK(sha256_hex("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  CHECK(sha256_hex("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  CHECK(sha256_hex("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq") ==
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
  CHECK(sha256_hex(std::string(1'000'000, 'a')) ==
        "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

// What is added to a message of 55 bytes still fits into its block.
TEST_CASE("SHA-256 is right where a message just fills a block, or just does not") {
  CHECK(sha256_hex(std::string(55, 'a')) ==
        "9f4390f8d30c2dd92ec9f095b65e2b9ae9b0a925a5258e241c9f1e910f734318");
  CHECK(sha256_hex(std::string(56, 'a')) ==
        "b35439a4ac6f0948b6d6f9e3c6af0f5f590ce20f1bde7090ef7970686ec6738a");
  CHECK(sha256_hex(std::string(64, 'a')) ==
        "ffe054fe7ae0cb6dc65c3af9b61d5209f439851db43d0ba5997337df154668eb");
}

TEST_CASE("a hash stands in a policy as base64, and in a name as its first ten digits") {
  CHECK(integrity("abc") == "sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=");
  CHECK(hashed_name("start.js", "abc") == "start-ba7816bf8f.js");
  CHECK(hashed_name("texts.zh-CN.json", "abc") == "texts.zh-CN-ba7816bf8f.json");
  CHECK(hashed_name("start.js", "abd") != hashed_name("start.js", "abc"));
}

}  // namespace
}  // namespace wenlu::publish
