#include "engine/case/statement.h"

#include <catch2/catch_test_macros.hpp>

#include "engine/small_guides.h"

using namespace wenlu;
using Typed = std::map<std::string, std::string>;

namespace {

content::Statement order_statement() {
  content::Statement statement;
  for (const char* id : {"order", "date", "problem", "seller", "ask"}) {
    content::Field field;
    field.id = id;
    field.required = field.id != "seller";
    statement.fields.push_back(field);
  }
  statement.text =
      test::text("订单号{order}，{date}下单，{problem}。商家{seller}（附聊天截图）。申请{ask}。",
                 "Order {order}, {date}: {problem}. Seller: {seller}. I ask: {ask}.");
  statement.limit = 60;
  return statement;
}

std::string finished(const content::Statement& statement, const Typed& typed,
                     content::Language language = 0) {
  return engine::finish(statement, language, typed).text;
}

std::string filled(const std::string& zh, const Typed& typed) {
  auto statement = order_statement();
  statement.text = test::text(zh);
  return finished(statement, typed);
}

const Typed kAll{{"order", "489"},
                 {"date", "2026-11-15"},
                 {"problem", "至今未发货"},
                 {"seller", "已读不回"},
                 {"ask", "退款"}};

Typed without(std::initializer_list<const char*> ids) {
  Typed typed = kAll;
  for (const char* id : ids) typed.erase(id);
  return typed;
}

}  // namespace

TEST_CASE("a statement with every field filled is the template with the values in it") {
  CHECK(finished(order_statement(), kAll) ==
        "订单号489，2026-11-15下单，至今未发货。商家已读不回（附聊天截图）。申请退款。");
  CHECK(finished(order_statement(), kAll, 1) ==
        "Order 489, 2026-11-15: 至今未发货. Seller: 已读不回. I ask: 退款.");
}

TEST_CASE("a missing field takes its clause with it and the sentence still reads well") {
  struct Row {
    const char* name;
    Typed typed;
    const char* zh;
    const char* en;
  };
  const Row rows[] = {
      {"the first", without({"order"}),
       "2026-11-15下单，至今未发货。商家已读不回（附聊天截图）。申请退款。",
       "2026-11-15: 至今未发货. Seller: 已读不回. I ask: 退款."},
      {"in the middle", without({"date"}),
       "订单号489，至今未发货。商家已读不回（附聊天截图）。申请退款。",
       "Order 489, 至今未发货. Seller: 已读不回. I ask: 退款."},
      {"at the end of a sentence", without({"problem"}),
       "订单号489，2026-11-15下单。商家已读不回（附聊天截图）。申请退款。",
       "Order 489, 2026-11-15. Seller: 已读不回. I ask: 退款."},
      {"a whole sentence", without({"seller"}), "订单号489，2026-11-15下单，至今未发货。申请退款。",
       "Order 489, 2026-11-15: 至今未发货. I ask: 退款."},
      {"the last sentence", without({"ask"}),
       "订单号489，2026-11-15下单，至今未发货。商家已读不回（附聊天截图）。",
       "Order 489, 2026-11-15: 至今未发货. Seller: 已读不回."},
      {"all but one", {{"ask", "退款"}}, "申请退款。", "I ask: 退款."},
      {"all", {}, "", ""},
      {"white space only", {{"order", "  \n"}, {"ask", "\t"}}, "", ""},
  };
  for (const Row& row : rows) {
    INFO(row.name);
    CHECK(finished(order_statement(), row.typed) == row.zh);
    CHECK(finished(order_statement(), row.typed, 1) == row.en);
  }
}

TEST_CASE("of a clause with several fields the known ones stay") {
  CHECK(filled("{date}{problem}，本人未违规。", {{"problem", "被封"}}) == "被封，本人未违规。");
  CHECK(filled("{date}因{problem}被处罚。", {{"date", "11月15日"}}) == "11月15日被处罚。");
  CHECK(filled("{date}因{problem}被处罚。", {{"problem", "售假"}}) == "因售假被处罚。");
  CHECK(filled("{date}付款{order}元，{problem}。", {{"date", "11月15日"}}) == "11月15日。");
  CHECK(filled("{date}付款{order}元，{problem}。", {{"order", "98"}, {"problem", "未到账"}}) ==
        "付款98元，未到账。");
  CHECK(filled("视频{order}于{date}{problem}。", {{"order", "甲"}, {"problem", "下架"}}) ==
        "视频甲下架。");
}

TEST_CASE("a sentence that lost its beginning begins with a capital letter") {
  CHECK(filled("Order {order}, not shipped. Thanks.", {}) == "Not shipped. Thanks.");
}

TEST_CASE("what was typed is text and nothing else") {
  CHECK(filled("订单号{order}。", {{"order", "{ask}"}, {"ask", "退款"}}) == "订单号{ask}。");
  CHECK(filled("订单号{order}。", {{"order", "a\r\nb"}}) == "订单号a  b。");
  CHECK(filled("情况：{problem}。", {{"problem", "没收到货。"}}) == "情况：没收到货。");
  CHECK(filled("{unknown}{order}", {{"order", "1"}}) == "{unknown}1");
  CHECK(filled("{order", {{"order", "1"}}) == "{order");
  CHECK(filled("共 2.5 元，1,000 件，{order}。", {}) == "共 2.5 元，1,000 件。");
}

TEST_CASE("characters are counted as a person counts them, against the limit") {
  auto statement = order_statement();
  const auto all = engine::finish(statement, 0, kAll);
  CHECK(all.characters == 45);
  CHECK(all.over_limit == 0);
  statement.limit = 45;
  CHECK(engine::finish(statement, 0, kAll).over_limit == 0);
  statement.limit = 40;
  CHECK(engine::finish(statement, 0, kAll).over_limit == 5);
  auto long_typed = kAll;
  long_typed["problem"] = std::string(5000, 'x');
  CHECK(engine::finish(statement, 0, long_typed).over_limit == 5040 - 40);
}

TEST_CASE("required fields that are empty are named in their order") {
  CHECK(engine::finish(order_statement(), 0, kAll).missing.empty());
  CHECK(engine::finish(order_statement(), 0, {{"date", "x"}}).missing ==
        std::vector<std::string>{"order", "problem", "ask"});
}
