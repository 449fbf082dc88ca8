#include "engine/search.h"

#include <catch2/catch_test_macros.hpp>

#include "engine/search_units.h"
#include "engine/slip.h"
#include "small_guides.h"

using namespace wenlu;

namespace {

engine::Readings readings() {
  return engine::make_readings(
      {{"tui", "退"},  {"kuan", "款宽"}, {"mei", "没"},    {"shou", "收"}, {"dao", "到"},
       {"huo", "货"},  {"wei", "违"},    {"gui", "规"},    {"chu", "处"},  {"fa", "罚"},
       {"shen", "申"}, {"su", "诉"},     {"dian", "电店"}, {"hua", "话"},  {"ke", "客"},
       {"fu", "服"},   {"hai", "还"},    {"huan", "还换"}, {"yin", "银"},  {"hang", "行"},
       {"xing", "行"}, {"mai", "买卖"},  {"jia", "家"},    {"shang", "商"}},
      "貨货電电話话違违規规還还買买賣卖銀银沒没處处罰罚訴诉");
}

void add_words(content::Outcome& outcome, const char* zh, const char* en,
               std::vector<std::string> zh_words, std::vector<std::string> en_words) {
  outcome.title = test::text(zh, en);
  outcome.words = {std::move(zh_words), std::move(en_words)};
}

content::Guide shop() {
  auto guide = test::empty_guide();
  test::add_question(
      guide, "who",
      {{"buyer", "q:buyer-problem", ""}, {"seller", "o:penalty", ""}, {"other", "o:phone", ""}});
  test::add_question(guide, "buyer-problem",
                     {{"refund", "o:refund", ""},
                      {"parcel", "o:parcel", ""},
                      {"swap", "o:swap", ""},
                      {"bank", "o:bank", ""}});
  guide.questions.at({"who"}).options[0].label = test::text("买家", "Buyer");
  guide.questions.at({"who"}).options[1].label = test::text("商家", "Seller");
  for (auto& option : guide.questions.at({"buyer-problem"}).options)
    option.label = test::text("选项", "Option");
  const auto at = [&](const char* id) -> content::Outcome& { return guide.outcomes.at({id}); };
  add_words(at("refund"), "想退款", "Refund", {"退款", "退钱"}, {"refund", "money back"});
  add_words(at("parcel"), "没收到货", "Goods not received", {"没发货", "快递没到"},
            {"not received", "lost parcel"});
  add_words(at("swap"), "换货", "Exchange", {"还货"}, {"exchange", "swap"});
  add_words(at("bank"), "银行", "Bank", {}, {"bank"});
  add_words(at("penalty"), "违规处罚", "Penalty", {"违规", "申诉", "退款纠纷"},
            {"penalty", "appeal"});
  add_words(at("phone"), "客服电话", "Telephone", {"电话"}, {"phone number", "950201"});
  at("refund").summary = test::text("在订单里申请，{wait:ordinary}答复。",
                                    "File it under orders, answered {wait:ordinary}.");
  return guide;
}

std::string first(std::string_view words, content::Language language = 0) {
  static const engine::SearchIndex index = engine::build_index(shop(), readings());
  const auto found = engine::find(index, words, language, 3);
  return found.empty() ? "nothing" : found.front().outcome.value;
}

}  // namespace

TEST_CASE("what a person would type finds the outcome first") {
  struct Row {
    const char* name;
    const char* words;
    const char* expected;
  };
  const Row rows[] = {
      {"a word", "退款", "refund"},
      {"a title", "没收到货", "parcel"},
      {"a part of a title", "收到", "parcel"},
      {"half typed", "没收", "parcel"},
      {"one character", "退", "refund"},
      {"a whole sentence", "我想退款怎么办？", "refund"},
      {"a sentence around it", "买的东西一直没有发货，没收到", "parcel"},
      {"traditional characters", "沒收到貨", "parcel"},
      {"full-width letters", "ｒｅｆｕｎｄ", "refund"},
      {"pinyin", "tuikuan", "refund"},
      {"pinyin half typed", "tuik", "refund"},
      {"pinyin of a whole title", "meishoudaohuo", "parcel"},
      {"pinyin from the middle", "shoudao", "parcel"},
      {"pinyin in capitals", "TuiKuan", "refund"},
      {"pinyin with a blank", "tui kuan", "refund"},
      {"pinyin of two words that stand apart", "dianhuatuikuan", "phone"},
      {"pinyin with one slip", "tuikaun", "refund"},
      {"pinyin with a letter too few", "meishodao", "parcel"},
      {"initials", "msdh", "parcel"},
      {"initials half typed", "wgc", "penalty"},
      {"two initials", "tk", "refund"},
      {"either reading of a character", "yinhang", "bank"},
      {"the other reading", "yinxing", "bank"},
      {"either reading of another", "huanhuo", "swap"},
      {"and its other", "haihuo", "swap"},
      {"the wrong character of the right sound", "退宽", "refund"},
      {"English", "refund", "refund"},
      {"an English plural", "refunds", "refund"},
      {"an English verb form", "refunded", "refund"},
      {"English half typed", "pena", "penalty"},
      {"English with a slip", "refnud", "refund"},
      {"English with a wrong letter", "penelty", "penalty"},
      {"English in a sentence", "how do I get my money back", "refund"},
      {"a number", "950201", "phone"},
      {"a number half typed", "9502", "phone"},
      {"two languages", "退款 penalty", "penalty"},
      {"the label of an option on the way", "商家", "penalty"},
  };
  for (const Row& row : rows) {
    INFO(row.name << ": " << row.words);
    CHECK(first(row.words) == row.expected);
  }
}

TEST_CASE("rubbish, blanks and broken bytes find nothing") {
  for (const char* words :
       {"", " ", "，。！", "xyzzy", "qqqqqqqq", "\xff\xfe", "天空", "wait", "ordinary"}) {
    INFO(words);
    CHECK(first(words) == "nothing");
  }
  CHECK(first(std::string(100'000, 'a')) == "nothing");
  std::string endless;
  for (int i = 0; i < 10'000; ++i) endless += "退款";
  CHECK(first(endless) == "refund");
}

TEST_CASE("an answer comes with the shortest route, earlier answers filled in") {
  const auto guide = shop();
  const auto index = engine::build_index(guide, readings());
  const auto found = engine::find(index, "没收到货", 0, 3);
  REQUIRE(!found.empty());
  CHECK(engine::to_string(found[0].route) == "/buyer/parcel");
  CHECK(engine::replay(guide, found[0].route).at == engine::Node(content::OutcomeId{"parcel"}));
}

TEST_CASE(
    "answers come best first, at most as many as asked for, and equals in the editors' order") {
  auto guide = test::broad(30);
  for (auto& [id, outcome] : guide.outcomes) outcome.words = {{"退款"}, {}};
  const auto index = engine::build_index(guide, readings());
  const auto found = engine::find(index, "退款", 0, 5);
  REQUIRE(found.size() == 5);
  for (std::size_t i = 0; i < found.size(); ++i)
    CHECK(found[i].outcome.value == "l0-" + std::to_string(i));
  CHECK(engine::find(index, "退款", 0, 0).empty());
  CHECK(engine::find(index, "退款", 0, 1000).size() == 300);
}

TEST_CASE(
    "the same words give the same answer, whatever the language, and an unknown language is none") {
  const auto index = engine::build_index(shop(), readings());
  CHECK(engine::find(index, "refund", 0, 3).front().outcome.value == "refund");
  CHECK(engine::find(index, "refund", 1, 3).front().outcome.value == "refund");
  CHECK(engine::find(index, "refund", 7, 3).front().outcome.value == "refund");
  CHECK(engine::find(index, "tuikuan", 1, 3).front().outcome.value == "refund");
  CHECK(engine::find(index, "退款", 0, 3) == engine::find(index, "退款", 0, 3));
}

TEST_CASE("a guide without outcomes or readings is searched all the same") {
  CHECK(engine::find(engine::build_index(test::empty_guide(), {}), "退款", 0, 3).empty());
  const auto index = engine::build_index(shop(), {});
  CHECK(engine::find(index, "退款", 0, 3).front().outcome.value == "refund");
  CHECK(engine::find(index, "tuikuan", 0, 3).empty());
}

TEST_CASE("text is cut into characters and stems") {
  const auto cut = [](std::string_view s) {
    std::string all;
    for (const auto& unit : engine::units_of(s, readings()))
      all += (unit.joined ? "+" : "|") + unit.text;
    return all;
  };
  CHECK(cut("退款, refunded!") == "|退+款|refund");
  CHECK(cut("App客服") == "|app+客+服");
  CHECK(cut("shipping shipped ships") == "|ship|ship|ship");
  CHECK(cut("policies address didn't") == "|policy|address|didnt");
  CHECK(cut("買家") == "|买+家");
  CHECK(cut("") == "");
}

TEST_CASE("one slip is forgiven and no more") {
  struct Row {
    const char* word;
    const char* typed;
    bool expected;
  };
  const Row rows[] = {
      {"tuikuan", "tuikuan", true},
      {"tuikuan", "tuik", true},
      {"tuikuan", "tuikaun", true},
      {"tuikuan", "tuikkuan", true},
      {"tuikuan", "tukuan", true},
      {"tuikuan", "tuixuan", true},
      {"tuikuan", "uikuan", true},
      {"tuikuan", "utikuan", true},
      {"tuikuan", "tuikuann", true},
      {"tuikuan", "tuikuannn", false},
      {"tuikuan", "taikaan", false},
      {"", "a", true},
      {"", "ab", false},
      {"a", "", true},
  };
  for (const Row& row : rows) {
    INFO(row.word << " " << row.typed);
    CHECK(engine::begins_but_for_a_slip(row.word, row.typed) == row.expected);
  }
}
