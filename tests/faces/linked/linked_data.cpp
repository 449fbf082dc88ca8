#include "faces/linked/linked_data.h"

#include <catch2/catch_test_macros.hpp>

#include "faces/html/sample.h"

using namespace wenlu;
using namespace wenlu::test;
using faces::linked::to_linked_data;

TEST_CASE("an answer is a question answered, and each of its ways a how-to in the page's own words",
          "[linked]") {
  CHECK(
      to_linked_data(sample::outcome(true)) ==
      R"({"@context":"https://schema.org","@graph":[)"
      R"({"@type":"FAQPage","inLanguage":"en","mainEntity":)"
      R"({"@type":"Question","name":"Appeal against a penalty","acceptedAnswer":)"
      R"({"@type":"Answer","text":"With complete material a decision usually takes one working day."}}},)"
      R"({"@type":"HowTo","inLanguage":"en","name":"Appeal against a penalty",)"
      R"("alternativeHeadline":"The merchant back office on a computer",)"
      R"("description":"Appeals and their material are filed here.","tool":[)"
      R"({"@type":"HowToTool","name":"The shop’s name"},)"
      R"({"@type":"HowToTool","name":"Order number"},)"
      R"({"@type":"HowToTool","name":"Brand authorisation, purchase invoices or receipts"}],"step":[)"
      R"({"@type":"HowToStep","text":"Open fxg.jinritemai.com"},)"
      R"({"@type":"HowToStep","text":"Log in with 店铺账号"},)"
      R"({"@type":"HowToStep","text":"Click 客服中心"},)"
      R"({"@type":"HowToStep","text":"Click 违规管理"},)"
      R"({"@type":"HowToStep","text":"Click 申诉中心"},)"
      R"({"@type":"HowToStep","text":"Upload brand authorisation and purchase invoices"}]},)"
      R"({"@type":"HowTo","inLanguage":"en","name":"Appeal against a penalty",)"
      R"("alternativeHeadline":"Telephone 950201",)"
      R"("description":"Best for what is urgent or hard to put in writing.","tool":[)"
      R"({"@type":"HowToTool","name":"The shop’s name"},)"
      R"({"@type":"HowToTool","name":"Order number"},)"
      R"({"@type":"HowToTool","name":"Brand authorisation, purchase invoices or receipts"}],"step":[)"
      R"({"@type":"HowToStep","text":"Dial 950201"},)"
      R"({"@type":"HowToStep","text":"Press 3"}]}]})");
}

TEST_CASE("what a visitor is asked is no question that has an answer", "[linked]") {
  CHECK(to_linked_data(sample::start(true)).empty());
  CHECK(to_linked_data(sample::question(true)).empty());
}

TEST_CASE("a way without taps is no how-to, and an answer without a sentence no question",
          "[linked]") {
  screen::Screen screen = sample::outcome(true);
  screen.lead.clear();
  for (screen::Block& block : screen.blocks)
    if (auto* way = std::get_if<screen::WayBlock>(&block)) way->steps.lines.clear();
  CHECK(to_linked_data(screen).empty());
}

TEST_CASE("what is said cannot end the element that it stands in", "[linked]") {
  screen::Screen screen = sample::outcome(true);
  screen.lead = "</script><script>";
  CHECK(to_linked_data(screen).find('<') == std::string::npos);
}
