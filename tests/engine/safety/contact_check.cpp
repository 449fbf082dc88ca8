#include "engine/safety/contact_check.h"

#include <catch2/catch_test_macros.hpp>

#include "engine/small_guides.h"

using namespace wenlu;
using content::ContactKind;
using engine::Verdict;

namespace {

content::Guide official() {
  content::Guide guide = test::empty_guide();
  const auto add = [&](ContactKind kind, const char* value, bool verified = true) {
    guide.contacts.push_back({kind, value, test::text(value), verified, {}, {}});
  };
  add(ContactKind::telephone, "950201");
  add(ContactKind::domain, "douyin.com");
  add(ContactKind::domain, "service.douyin.com");
  add(ContactKind::domain, "jinritemai.com");
  add(ContactKind::mail, "feedback@douyin.com", false);
  add(ContactKind::app_entry, "反馈与帮助");
  guide.frauds = {{"asks-code", {{"验证码"}, {"verification code", "otp"}}, {}, {}, {}, {}, {}},
                  {"wechat", {{"加微信", "加V"}, {"VX"}}, {}, {}, {}, {}, {}},
                  {"remote", {{"屏幕共享", "ToDesk"}, {"screen sharing"}}, {}, {}, {}, {}, {}}};
  return guide;
}

std::string name(Verdict verdict) {
  switch (verdict) {
    case Verdict::official:
      return "official";
    case Verdict::unverified:
      return "unverified";
    case Verdict::not_listed:
      return "not listed";
    case Verdict::fraud:
      return "fraud";
    case Verdict::partial:
      return "partial";
    case Verdict::anybodys:
      return "anybody's";
    case Verdict::public_service:
      return "public service";
    case Verdict::only_code:
      return "only a code";
    case Verdict::unknown:
      return "unknown";
  }
  return "";
}

std::string name(engine::ContactForm form) {
  using engine::ContactForm;
  switch (form) {
    case ContactForm::telephone:
      return "telephone";
    case ContactForm::web:
      return "web";
    case ContactForm::mail:
      return "mail";
    case ContactForm::wechat:
      return "wechat";
    case ContactForm::qq:
      return "qq";
    case ContactForm::app_entry:
      return "app entry";
    case ContactForm::account:
      return "account";
  }
  return "";
}

// "official: telephone 950201 = 950201", "fraud: web d0uyin.com ! douyin.com", "fraud: ; wechat"
//  = official, ~ resembles, ! disguised
std::string told(std::string_view text) {
  const content::Guide guide = official();
  const auto check = engine::check_contact(guide, text, engine::make_readings({}, "驗验證证碼码"));
  std::string all = name(check.verdict) + ":";
  for (const auto& contact : check.contacts) {
    all += " " + name(contact.form) + " " + contact.normal;
    if (contact.official != nullptr) all += " = " + contact.official->value;
    if (contact.resembles != nullptr)
      all += (contact.disguised ? " ! " : " ~ ") + contact.resembles->value;
  }
  for (const auto* mark : check.marks) all += "; " + mark->id;
  return all;
}

struct Row {
  const char* text;
  const char* expected;
};

template <std::size_t N>
void check(const Row (&rows)[N]) {
  for (const Row& row : rows) {
    INFO(row.text);
    CHECK(told(row.text) == row.expected);
  }
}

}  // namespace

TEST_CASE("the official telephone number is known however it is written") {
  const Row rows[] = {
      {"950201", "official: telephone 950201 = 950201"},
      {" 950201 ", "official: telephone 950201 = 950201"},
      {"９５０２０１", "official: telephone 950201 = 950201"},
      {"95 02 01", "official: telephone 950201 = 950201"},
      {"95-0201", "official: telephone 950201 = 950201"},
      {"+86 950201", "official: telephone 950201 = 950201"},
      {"0086950201", "official: telephone 950201 = 950201"},
      {"86-950201", "official: telephone 950201 = 950201"},
      {"tel:950201", "official: telephone 950201 = 950201"},
      {"客服电话是950201吗？", "official: telephone 950201 = 950201"},
      {"950201 100元", "official: telephone 950201 = 950201"},
  };
  check(rows);
}

TEST_CASE("other numbers are not listed, and those that read like the official one say so") {
  const Row rows[] = {
      {"13800138000", "not listed: telephone 13800138000"},
      {"+86 138 0013 8000", "not listed: telephone 13800138000"},
      {"400-123-4567", "not listed: telephone 4001234567"},
      {"010-12345678", "not listed: telephone 01012345678"},
      {"95188", "not listed: telephone 95188"},
      {"950202", "not listed: telephone 950202 ~ 950201"},
      {"9502011", "not listed: telephone 9502011 ~ 950201"},
      {"950210", "not listed: telephone 950210 ~ 950201"},
      {"+852 950201", "fraud: telephone +852950201 ! 950201"},
      {"001950201", "fraud: telephone +1950201 ! 950201"},
      {"95O2O1", "fraud: telephone 950201 ! 950201"},
      {"95020l", "fraud: telephone 950201 ! 950201"},
      {"⑨⑤⓪②⓪①", "fraud: telephone 950201 ! 950201"},
      {"110", "not listed: telephone 110"},
  };
  check(rows);
}

TEST_CASE("amounts, times and order numbers are no telephone numbers") {
  const Row rows[] = {
      {"订单 4890000000000000012 退 10000元", "unknown:"},
      {"2026-11-15 12:30 付了 12345 块", "unknown:"},
      {"4890000000000000012", "unknown:"},
  };
  check(rows);
}

TEST_CASE("official web addresses and all below them are known") {
  const Row rows[] = {
      {"douyin.com", "official: web douyin.com = douyin.com"},
      {"https://www.douyin.com/help?a=b#c", "official: web www.douyin.com = douyin.com"},
      {"HTTPS://WWW.DOUYIN.COM", "official: web www.douyin.com = douyin.com"},
      {"service.douyin.com", "official: web service.douyin.com = service.douyin.com"},
      {"fxg.jinritemai.com:443/login", "official: web fxg.jinritemai.com = jinritemai.com"},
      {"ｄｏｕｙｉｎ．ｃｏｍ", "official: web douyin.com = douyin.com"},
      {"douyin。com", "official: web douyin.com = douyin.com"},
      {"douyin.com.", "official: web douyin.com = douyin.com"},
      {"请打开douyin.com。谢谢", "official: web douyin.com = douyin.com"},
      {"https://evil@www.douyin.com/", "official: web www.douyin.com = douyin.com"},
  };
  check(rows);
}

TEST_CASE("addresses made to be taken for official ones are frauds") {
  const Row rows[] = {
      {"douyin.com.evil.cn", "fraud: web douyin.com.evil.cn ! douyin.com"},
      {"douyin-com.cn", "fraud: web douyin-com.cn ! douyin.com"},
      {"https://douyin.com@evil.cn/x", "fraud: web evil.cn ! douyin.com"},
      {"douyin.com@evil.cn", "fraud: mail douyin.com@evil.cn ! douyin.com"},
      {"https://evil.cn\\@douyin.com", "not listed: web evil.cn"},
      {"d0uyin.com", "fraud: web d0uyin.com ! douyin.com"},
      {"douyln.com", "fraud: web douyln.com ! douyin.com"},
      {"dоuyin.com", "fraud: web dоuyin.com ! douyin.com"},  // Cyrillic о
      {"ɗouyin.com", "fraud: web ɗouyin.com ! douyin.com"},
      {"xn--duyin-jye.com", "fraud: web dоuyin.com ! douyin.com"},
      {"douyim.com", "fraud: web douyim.com ! douyin.com"},
      {"duoyin.com", "fraud: web duoyin.com ! douyin.com"},
      {"jinriternai.com", "fraud: web jinriternai.com ! jinritemai.com"},
  };
  check(rows);
}

TEST_CASE("what adjoins an official host and may be a part of it leaves no all-clear") {
  const Row rows[] = {
      {"www.douyin.com。商城商城", "partial: web www.douyin.com = douyin.com"},
      {"douyin.com。我打不开", "partial: web douyin.com = douyin.com"},
      {"douyin.com｡а", "partial: web douyin.com = douyin.com"},
      {"中douyin.com", "partial: web douyin.com = douyin.com"},
      {"http.网://douyin.com/", "partial: web douyin.com = douyin.com"},
      {"ｱdouyin.com", "fraud: web ｱdouyin.com ! douyin.com"},
      {"打开douyin.com。有问题请联系客服", "official: web douyin.com = douyin.com"},
      {"https://douyin.com/a。商城商城", "official: web douyin.com = douyin.com"},
      {"官网：douyin.com。", "official: web douyin.com = douyin.com"},
      {"PC端/douyin.com", "partial: web douyin.com = douyin.com"},
      {"👉douyin.com", "official: web douyin.com = douyin.com"},
      {"🔗https://www.douyin.com/", "official: web www.douyin.com = douyin.com"},
  };
  check(rows);
}

TEST_CASE("other addresses are not listed, and those that bear the official name say so") {
  const Row rows[] = {
      {"example.org", "not listed: web example.org"},
      {"douyin.cn", "not listed: web douyin.cn ~ douyin.com"},
      {"www.douyinvod.com", "not listed: web www.douyinvod.com ~ douyin.com"},
      {"douyin-kefu.net", "not listed: web douyin-kefu.net ~ douyin.com"},
      {"http://203.0.113.9/login", "not listed: web 203.0.113.9"},
      {"抖音客服.com", "not listed: web 抖音客服.com"},
      {"xn--fiqs8s.cn", "not listed: web 中国.cn"},
      {"feedback@douyin.com", "unverified: mail feedback@douyin.com = feedback@douyin.com"},
      {"FEEDBACK@DOUYIN.COM", "unverified: mail feedback@douyin.com = feedback@douyin.com"},
      {"mailto:other@douyin.com", "not listed: mail other@douyin.com"},
      {"kefu@163.com", "not listed: mail kefu@163.com"},
      {"版本 23.8.0，图片 photo.jpg", "unknown:"},
  };
  check(rows);
}

TEST_CASE("WeChat and QQ ids are recognised and never on the list") {
  const Row rows[] = {
      {"微信：kefu_9527", "not listed: wechat kefu_9527"},
      {"微信号 dy-kefu88", "not listed: wechat dy-kefu88"},
      {"wechat id: dykefu88", "not listed: wechat dykefu88"},
      {"wxid_abc123def", "not listed: wechat wxid_abc123def"},
      {"QQ:123456789", "not listed: qq 123456789"},
      {"qq群号 123456789", "not listed: qq 123456789"},
      {"扣扣123456789", "not listed: qq 123456789"},
      {"微信 13800138000", "not listed: wechat 13800138000"},
      {"kefu_9527", "not listed: account kefu_9527"},
      {"mail@qq.com", "not listed: mail mail@qq.com"},
  };
  check(rows);
}

TEST_CASE("entries of the app are known by their names") {
  CHECK(told("反馈与帮助") == "official: app entry 反馈与帮助 = 反馈与帮助");
  CHECK(told("我 → 设置 → 反馈与帮助") == "official: app entry 反馈与帮助 = 反馈与帮助");
}

TEST_CASE("marks of fraud are found however they are spaced and spelt") {
  const Row rows[] = {
      {"请提供验证码", "fraud:; asks-code"},
      {"验 证 码", "fraud:; asks-code"},
      {"验*证~码", "fraud:; asks-code"},
      {"驗證碼", "fraud:; asks-code"},
      {"send the Verification  Code", "fraud:; asks-code"},
      {"otp", "fraud:; asks-code"},
      {"hotpot", "unknown:"},
      {"ＶＸ", "fraud:; wechat"},
      {"VХ", "fraud:; wechat"},  // Cyrillic Х
      {"打开屏幕共享", "fraud:; remote"},
      {"下载todesk", "fraud:; remote"},
      {"ToDesk下载", "fraud:; remote"},
  };
  check(rows);
}

TEST_CASE("of a long message all contacts and marks are told") {
  CHECK(told("【抖音】您的订单异常，请加微信 dykefu88 或致电 +86 138-0013-8000，"
             "打开 https://douyin.com.refund.cn 开启屏幕共享，官方热线950201。") ==
        "fraud: wechat dykefu88 telephone 13800138000 web douyin.com.refund.cn ! douyin.com "
        "telephone 950201 = 950201; wechat; remote");
}

TEST_CASE("what was found is told as it was written") {
  const content::Guide guide = official();
  const auto check = engine::check_contact(guide, "拨打 ９５０２０１ 吧", {});
  REQUIRE(check.contacts.size() == 1);
  CHECK(check.contacts[0].written == "９５０２０１");
}

TEST_CASE("nothing, rubbish and endless input are unknown and take no time") {
  CHECK(told("") == "unknown:");
  CHECK(told("你好") == "unknown:");
  CHECK(told("hello") == "unknown:");
  CHECK(told("\xff\xfe\x80") == "unknown:");
  CHECK(told("@@@@...///:::") == "unknown:");
  CHECK(told(std::string(50'000, '.')) == "unknown:");
  CHECK(told(std::string(50'000, 'a')) == "unknown:");
  std::string dots;
  for (int i = 0; i < 10'000; ++i) dots += "a.";
  told(dots);
  std::string numbers;
  for (int i = 0; i < 10'000; ++i) numbers += "12 ";
  told(numbers);
}
