// Whatever a visitor pastes, a link holds or a message says: nothing in the engine may fall over
// it. Worth most in the sanitized build.
#include <array>
#include <string>

#include <catch2/catch_test_macros.hpp>

#include "engine/case/feedback_code.h"
#include "engine/case/statement.h"
#include "engine/safety/contact_check.h"
#include "engine/safety/punycode.h"
#include "engine/safety/secrets.h"
#include "engine/search/search.h"
#include "engine/small_guides.h"

using namespace wenlu;

namespace {

// Pieces that mean something to somebody, and some that mean nothing to anybody.
constexpr std::array<std::string_view, 40> kPieces{"密码",    "验证码",     "：",
                                                   "是",      " is ",       "password",
                                                   "6222",    "4111 1111",  "x",
                                                   "身份证",  "douyin.com", "@",
                                                   "://",     "xn--",       "-",
                                                   ".",       "。",         "微信",
                                                   "qq",      "id",         "+86",
                                                   "0086",    "95O2O1",     "①",
                                                   "{order}", "{",          "}",
                                                   "（",      ")",          "，",
                                                   "\xff",    "\xe4\xb8",   "\xf0\x9f\x98\x80",
                                                   "\u200b",  "\r\n",       "refund",
                                                   "tui",     "退",         "/buyer",
                                                   "0"};

class Random {
 public:
  std::size_t below(std::size_t limit) {
    state_ ^= state_ >> 12;
    state_ ^= state_ << 25;
    state_ ^= state_ >> 27;
    return static_cast<std::size_t>(state_ * 2685821657736338717U >> 33) % limit;
  }

  std::string text() {
    std::string s;
    for (std::size_t n = below(30); n > 0; --n) {
      if (below(4) > 0)
        s += kPieces[below(kPieces.size())];
      else
        s += static_cast<char>(below(256));
    }
    return s;
  }

 private:
  std::uint64_t state_ = 88172645463325252U;
};

content::Guide guide() {
  content::Guide made = test::two_roles();
  made.contacts = {{content::ContactKind::telephone, "950201", {}, true, {}, {}},
                   {content::ContactKind::domain, "douyin.com", {}, true, {}, {}}};
  made.frauds = {{"code", {{"验证码"}, {"otp", ""}}, {}, {}, {}, {}, {}}};
  return made;
}

}  // namespace

TEST_CASE("random text is judged, searched and replayed without harm") {
  const content::Guide made = guide();
  const auto readings = engine::make_readings({{"tui", "退"}}, "密");
  const auto index = engine::build_index(made);
  content::Statement statement;
  statement.fields.resize(1);
  statement.fields[0].id = "order";
  Random random;
  for (int i = 0; i < 3000; ++i) {
    const std::string text = random.text();
    for (const auto& secret : engine::find_secrets(text)) {
      CHECK(secret.begin < secret.end);
      CHECK(secret.end <= text.size());
    }
    for (const auto& contact : engine::check_contact(made, text, readings).contacts)
      CHECK(text.find(contact.written) != std::string::npos);
    engine::find(index, text, i % 3 == 0 ? 0 : 1, 5);
    engine::replay(made, engine::parse_route(text));
    engine::decode_feedback(made, text);
    engine::from_punycode(text);
    statement.text = test::text(text);
    engine::finish(statement, 0, {{"order", random.text()}});
    engine::parse_instant(text, made.time_zone);
  }
}
