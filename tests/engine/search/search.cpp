#include "engine/search/search.h"

#include <catch2/catch_test_macros.hpp>

#include "engine/search/plain_words.h"
#include "engine/search/slip.h"
#include "engine/search/syllables.h"
#include "engine/small_guides.h"

using namespace wenlu;

namespace {

const content::Readings kReadings{
    {{"tui", "退"},  {"kuan", "款宽"}, {"mei", "没"},    {"shou", "收"},  {"dao", "到"},
     {"huo", "货"},  {"wei", "违"},    {"gui", "规"},    {"chu", "处"},   {"fa", "罚"},
     {"shen", "申"}, {"su", "诉"},     {"dian", "电店"}, {"hua", "话"},   {"ke", "客"},
     {"fu", "服"},   {"hai", "还"},    {"huan", "还换"}, {"yin", "银"},   {"hang", "行"},
     {"xing", "行"}, {"mai", "买卖"},  {"jia", "家"},    {"shang", "商"}, {"wo", "我"},
     {"yao", "要"}},
    "貨货電电話话違违規规還还買买賣卖銀银沒没處处罰罚訴诉"};

engine::Readings readings() {
  return engine::make_readings(kReadings.pinyin, kReadings.simplified);
}

void add_words(content::Outcome& outcome, const char* zh, const char* en,
               std::vector<std::string> zh_words, std::vector<std::string> en_words) {
  outcome.title = test::text(zh, en);
  outcome.words = {std::move(zh_words), std::move(en_words)};
}

content::Guide shop() {
  auto guide = test::empty_guide();
  guide.readings = kReadings;
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
  static const engine::SearchIndex index = engine::build_index(shop());
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
      {"pinyin with a space", "tui kuan", "refund"},
      {"pinyin of two words that stand apart", "dianhuatuikuan", "phone"},
      {"a sentence in pinyin", "woyaotuikuan", "refund"},
      {"a sentence in pinyin half typed", "woyaotuiku", "refund"},
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

TEST_CASE("rubbish, spaces and broken bytes find nothing") {
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
  const auto index = engine::build_index(guide);
  const auto found = engine::find(index, "没收到货", 0, 3);
  REQUIRE(!found.empty());
  CHECK(engine::to_string(found[0].route) == "/buyer/parcel");
  CHECK(engine::replay(guide, found[0].route).at == engine::Node(content::OutcomeId{"parcel"}));
}

TEST_CASE(
    "answers come best first, at most as many as asked for, and equals in the editors' order") {
  auto guide = test::broad(30);
  for (auto& [id, outcome] : guide.outcomes) outcome.words = {{"退款"}, {}};
  const auto index = engine::build_index(guide);
  const auto found = engine::find(index, "退款", 0, 5);
  REQUIRE(found.size() == 5);
  for (std::size_t i = 0; i < found.size(); ++i)
    CHECK(found[i].outcome.value == "l0-" + std::to_string(i));
  CHECK(engine::find(index, "退款", 0, 0).empty());
  CHECK(engine::find(index, "退款", 0, 1000).size() == 300);
}

TEST_CASE(
    "the same words give the same answer, whatever the language, and an unknown language is none") {
  const auto index = engine::build_index(shop());
  CHECK(engine::find(index, "refund", 0, 3).front().outcome.value == "refund");
  CHECK(engine::find(index, "refund", 1, 3).front().outcome.value == "refund");
  CHECK(engine::find(index, "refund", 7, 3).front().outcome.value == "refund");
  CHECK(engine::find(index, "tuikuan", 1, 3).front().outcome.value == "refund");
  CHECK(engine::find(index, "退款", 0, 3) == engine::find(index, "退款", 0, 3));
}

TEST_CASE("a guide without outcomes or readings is searched all the same") {
  CHECK(engine::find(engine::build_index(test::empty_guide()), "退款", 0, 3).empty());
  auto guide = shop();
  guide.readings = {};
  const auto index = engine::build_index(guide);
  CHECK(engine::find(index, "退款", 0, 3).front().outcome.value == "refund");
  CHECK(engine::find(index, "tuikuan", 0, 3).empty());
}

TEST_CASE("text is compared in plain words") {
  struct Row {
    const char* typed;
    const char* plain;
  };
  const Row rows[] = {
      {"退款, refunded!", "退款 refunded"},
      {"App客服", "app 客服"},
      {"買 家", "买 家"},
      {"don't  SHOUT", "dont shout"},
      {"ＱＱ９５０", "qq950"},
      {"", ""},
      {" ，。!", ""},
      {"a\u200Bb\xFF", "ab"},
      {"DOU+", "dou"},
  };
  for (const Row& row : rows) CHECK(engine::plain_words(row.typed, readings()) == row.plain);
  std::string units;
  const std::string plain = "我退 app 款";
  for (const engine::Unit& unit : engine::units_of(plain))
    units += (unit.joined ? "+" : "|") + plain.substr(unit.from, unit.to - unit.from) +
             (unit.han ? "" : "*");
  CHECK(units == "|我+退|app*|款");
}

TEST_CASE("words that only ask are left out, unless nothing else is left") {
  CHECK(engine::without_asking_words("我想退款怎么办") == "退款");
  CHECK(engine::without_asking_words("how do i get a refund") == "get refund");
  CHECK(engine::without_asking_words("怎么办") == "怎么办");
  CHECK(engine::without_asking_words("howl doing") == "howl doing");
}

TEST_CASE("a word loses its ending and keeps three letters") {
  struct Row {
    const char* word;
    const char* stem;
  };
  for (const Row& row : {Row{"refunded", "refund"},
                         {"refunds", "refund"},
                         {"policies", "polic"},
                         {"policy", "polic"},
                         {"ties", "tie"},
                         {"bus", "bus"},
                         {"red", "red"}})
    CHECK(engine::stem_of(row.word) == row.stem);
}

TEST_CASE("pinyin is cut into syllables, the last of which may be half typed") {
  const auto cut = [](std::string_view letters) {
    std::string all;
    for (const std::string_view syllable : engine::syllables_of(letters, readings()))
      all += std::string(syllable) + ' ';
    return all;
  };
  CHECK(cut("woyaotuikuan") == "wo yao tui kuan ");
  CHECK(cut("tuik") == "tui k ");
  CHECK(cut("tuixyz") == "");
  CHECK(cut("") == "");
}

TEST_CASE("characters that cannot be read are told, once there are readings at all") {
  auto guide = shop();
  guide.readings.pinyin.erase("tui");
  CHECK(engine::unread_characters(guide).find(U'退') != std::u32string::npos);
  CHECK(engine::unread_characters(guide).find(U'款') == std::u32string::npos);
  guide.readings = {};
  CHECK(engine::unread_characters(guide).empty());
}

TEST_CASE("one slip is thought of and no more") {
  const auto may_mean = [](const std::string& typed, const std::string& word) {
    bool found = false;
    const auto begins = [&](std::string_view head) { return word.starts_with(head); };
    engine::for_each_slip(
        typed, begins, [&](const std::string& meant) { found = found || word.starts_with(meant); });
    return found;
  };
  struct Row {
    const char* typed;
    bool expected;
  };
  const Row rows[] = {
      {"tuikaun", true}, {"tuikkuan", true}, {"tukuan", true},     {"tuixuan", true},
      {"utikuan", true}, {"xtuikuan", true}, {"tuikuann", true},   {"tuix", true},
      {"uikuan", false}, {"xuikuan", false}, {"tuikuannn", false}, {"taikaan", false},
      {"refund", false},
  };
  for (const Row& row : rows) {
    INFO(row.typed);
    CHECK(may_mean(row.typed, "tuikuan") == row.expected);
  }
}

TEST_CASE(
    "one character of a word finds nothing by itself, beside a word that is found it counts") {
  const auto index = engine::build_index(shop());
  CHECK(engine::find(index, "退车", 0, 3).empty());
  CHECK(engine::find(index, "行星", 0, 3).empty());
  CHECK(engine::find(index, "退款车", 0, 3).front().outcome.value == "refund");
  CHECK(engine::find(index, "退", 0, 3).front().outcome.value == "refund");
}
