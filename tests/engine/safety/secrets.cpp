#include "engine/safety/secrets.h"

#include <string>

#include <catch2/catch_test_macros.hpp>

#include "engine/safety/secret_numbers.h"

using namespace wenlu;
using engine::SecretKind;

namespace {

std::string kind_name(SecretKind kind) {
  switch (kind) {
    case SecretKind::password:
      return "password";
    case SecretKind::sms_code:
      return "code";
    case SecretKind::bank_card:
      return "card";
    case SecretKind::identity_number:
      return "identity";
  }
  return "";
}

// "card 6222…", the parts of the text that look like secrets; "" for none.
std::string found(std::string_view text) {
  std::string all;
  for (const engine::Secret& secret : engine::find_secrets(text)) {
    if (!all.empty()) all += "; ";
    all += kind_name(secret.kind) + " " +
           std::string(text.substr(secret.begin, secret.end - secret.begin));
  }
  return all;
}

struct Row {
  const char* name;
  const char* text;
  const char* expected;
};

template <std::size_t N>
void check(const Row (&rows)[N]) {
  for (const Row& row : rows) {
    INFO(row.name << ": " << row.text);
    CHECK(found(row.text) == row.expected);
  }
}

// xorshift64*, seeded, so that the rates below are the same on every machine.
class Random {
 public:
  char digit() {
    state_ ^= state_ >> 12;
    state_ ^= state_ << 25;
    state_ ^= state_ >> 27;
    return static_cast<char>('0' + (state_ * 2685821657736338717U >> 33) % 10);
  }

  std::string number(std::string begin, std::size_t size) {
    while (begin.size() < size) begin += digit();
    return begin;
  }

 private:
  std::uint64_t state_ = 88172645463325252U;
};

// How many of `count` random numbers are taken for a secret.
int taken(const std::string& before, const std::string& begin, std::size_t size, int count) {
  Random random;
  int secrets = 0;
  for (int i = 0; i < count; ++i)
    secrets += engine::looks_like_secret(before + random.number(begin, size)) ? 1 : 0;
  return secrets;
}

}  // namespace

TEST_CASE("bank cards are found however they are written") {
  const Row rows[] = {
      {"UnionPay, 16 digits", "6222021234567894", "card 6222021234567894"},
      {"UnionPay, 19 digits", "6222021234567890128", "card 6222021234567890128"},
      {"Visa", "4111111111111111", "card 4111111111111111"},
      {"Mastercard", "5555555555554444", "card 5555555555554444"},
      {"Mastercard, the newer range", "2223003122003222", "card 2223003122003222"},
      {"American Express", "378282246310005", "card 378282246310005"},
      {"JCB", "3530111333300000", "card 3530111333300000"},
      {"in groups of four", "4111 1111 1111 1111", "card 4111 1111 1111 1111"},
      {"with hyphens", "4111-1111-1111-1111", "card 4111-1111-1111-1111"},
      {"full-width digits", "４１１１１１１１１１１１１１１１",
       "card ４１１１１１１１１１１１１１１１"},
      {"full-width, ideographic spaces", "４１１１　１１１１　１１１１　１１１１",
       "card ４１１１　１１１１　１１１１　１１１１"},
      {"American Express in its groups", "3782 822463 10005", "card 3782 822463 10005"},
      {"in a sentence", "请退到6222021234567894，谢谢", "card 6222021234567894"},
      {"two of them", "4111111111111111 或 5555555555554444",
       "card 4111111111111111; card 5555555555554444"},
      {"with zero-width spaces in it", "4111\u200b1111\u200b1111\u200b1111",
       "card 4111\u200b1111\u200b1111\u200b1111"},
      {"named, of a rare scheme", "卡号 36227206271667", "card 36227206271667"},
      {"named in English", "my card is 6011000990139424", "card 6011000990139424"},
  };
  check(rows);
}

TEST_CASE("numbers that only have a card's length are no cards") {
  const Row rows[] = {
      {"an order number", "订单号 4890000000000000012", ""},
      {"an order number of 19 digits", "6921234567890123456", ""},
      {"an order number of 18 digits", "482123456789012345", ""},
      {"a wrong check digit", "6222021234567893", ""},
      {"a wrong check digit, named", "卡号 6222021234567893", ""},
      {"a parcel number of 13 digits", "4312345678909", ""},
      {"twenty digits", "41111111111111111111", ""},
      {"a mobile number", "13800138000", ""},
      {"two mobile numbers", "13800138000 13900139000", ""},
      {"dates", "2026-11-15 2026-11-16", ""},
      {"zeros", "0000000000000000", ""},
  };
  check(rows);
}

TEST_CASE("identity numbers are found by region, date and check character") {
  const Row rows[] = {
      {"with a digit at the end", "11010519491231002X", "identity 11010519491231002X"},
      {"with a small x", "11010519491231002x", "identity 11010519491231002x"},
      {"with a full-width X", "11010519491231002Ｘ", "identity 11010519491231002Ｘ"},
      {"all digits", "440524188001010014", ""},
      {"all digits, born in 1990", "身份证110105199003070011", ""},
      {"all digits, right check", "110101199003070038", "identity 110101199003070038"},
      {"in groups", "110101 19900307 0038", "identity 110101 19900307 0038"},
      {"a region that does not exist", "990101199003070038", ""},
      {"a day that does not exist", "110101199002300038", ""},
      {"a wrong check character", "110101199003070039", ""},
      {"the old form, named", "身份证号：110105491231002", "identity 110105491231002"},
      {"the old form, not named", "110105491231002", ""},
  };
  check(rows);
}

TEST_CASE("passwords are found by the words before and behind them") {
  const Row rows[] = {
      {"after a colon", "密码：hunter2", "password hunter2"},
      {"after a full-width colon, letters only", "密码：abcdef", "password abcdef"},
      {"after is, Chinese", "我的登录密码是Abc12345", "password Abc12345"},
      {"after an equals sign", "pwd=letmein", "password letmein"},
      {"in English", "my password is hunter2", "password hunter2"},
      {"right behind the word", "密码123456", "password 123456"},
      {"before the word", "abc123是我的密码", "password abc123"},
      {"before the word, in English", "hunter2 is my password", "password hunter2"},
      {"traditional characters", "密碼: qwer1234", "password qwer1234"},
      {"in quotes", "口令是“abc123”", "password abc123"},
      {"only about a password", "忘记密码了，怎么办", ""},
      {"a wrong password", "密码错误3次", ""},
      {"a question", "密码是不是错了", ""},
      {"in English, only about it", "my password is wrong", ""},
      {"a reset", "password reset does not work", ""},
      {"an order number before it", "订单4890000000000000012是我忘记密码时下的", ""},
  };
  check(rows);
}

TEST_CASE("codes are found by the words before and behind them") {
  const Row rows[] = {
      {"as the message has it", "【抖音】您的验证码是：482913，5分钟内有效", "code 482913"},
      {"of four digits", "验证码 4829", "code 4829"},
      {"right behind the word", "短信码482913", "code 482913"},
      {"before the word", "482913是我的验证码", "code 482913"},
      {"before the word, in brackets", "【抖音】482913（抖音验证码）", "code 482913"},
      {"full-width", "验证码：４８２９１３", "code ４８２９１３"},
      {"traditional characters", "驗證碼 482913", "code 482913"},
      {"in English", "Your verification code is 482913.", "code 482913"},
      {"one-time", "OTP: 482913", "code 482913"},
      {"only about a code", "收不到验证码，950201也打不通", ""},
      {"a minute", "验证码5分钟内有效", ""},
      {"an error code", "错误码 50012", ""},
      {"an error code in English", "error code 50012", ""},
      {"a word that ends like one", "hotpot 482913", ""},
  };
  check(rows);
}

TEST_CASE("hostile and broken texts neither crash nor take long") {
  CHECK(found("") == "");
  CHECK(found("\xff\xfe密码：\x80\x81") == "");
  CHECK(found(std::string(100'000, '1')) == "");
  std::string groups;
  for (int i = 0; i < 20'000; ++i) groups += "1111 ";
  CHECK(found(groups) == "");
  std::string words;
  for (int i = 0; i < 20'000; ++i) words += "密码";
  CHECK(found(words) == "");
}

TEST_CASE("random order numbers are hardly ever taken for a secret") {
  constexpr int kMany = 20'000;
  // Luhn alone would take one in ten.
  CHECK(taken("", "", 19, kMany) < kMany / 500);
  CHECK(taken("", "", 18, kMany) < kMany / 500);
  CHECK(taken("订单号：", "69", 19, kMany) == 0);
  CHECK(taken("订单号：", "48", 19, kMany) == 0);
  CHECK(taken("", "", 13, kMany) == 0);
  CHECK(taken("", "", 12, kMany) == 0);
  CHECK(taken("", "", 11, kMany) == 0);
}

TEST_CASE("every card with a right check digit of a known scheme is found") {
  Random random;
  for (int i = 0; i < 5'000; ++i) {
    std::string card = random.number("62", 18);
    char check = '0';
    while (!engine::has_card_check_digit(card + check)) ++check;
    if (!engine::looks_like_secret(card + check)) FAIL(card << check);
  }
}
