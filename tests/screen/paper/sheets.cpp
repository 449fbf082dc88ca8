#include "screen/paper/sheets.h"

#include <catch2/catch_test_macros.hpp>

#include "screen/paper/compose_entry_sheet.h"
#include "screen/paper/compose_fill_in.h"
#include "screen/paper/compose_handbook.h"
#include "screen/paper/compose_result_sheet.h"
#include "screen/paper/compose_sheet_choice.h"
#include "screen/service_guide.h"
#include "support/guides.h"

namespace wenlu::screen {
namespace {

const content::Guide& shipped() {
  static const content::Guide guide = tests::load_shipped();
  return guide;
}

Place at(const std::string& path) { return parse_place(shipped(), path); }

TEST_CASE("an outcome has a result sheet without anything to press") {
  const auto sheet = compose_result(shipped(), at("zh-CN/seller/violation/"));
  REQUIRE(sheet);
  CHECK(sheet->outcome == "seller-violation");
  CHECK(sheet->crumbs == "商家 › 违规处罚");
  for (const Block& block : sheet->screen.blocks) {
    CHECK_FALSE(std::holds_alternative<Trail>(block));
    CHECK_FALSE(std::holds_alternative<LinkList>(block));
    CHECK_FALSE(std::holds_alternative<ButtonRow>(block));
  }
  const auto* checklist = test::find_block<Checklist>(sheet->screen);
  REQUIRE(checklist != nullptr);
  CHECK_FALSE(checklist->items.empty());
  CHECK(checklist->ready.empty());
  CHECK_FALSE(compose_result(shipped(), at("zh-CN/seller/")));
  CHECK_FALSE(compose_result(shipped(), at("zh-CN/-about/")));
}

TEST_CASE("a role has a handbook of each of its outcomes once, with one disclaimer") {
  const auto book = compose_handbook(shipped(), at("en/seller/"));
  REQUIRE(book);
  CHECK(book->title == "Seller handbook");
  CHECK(book->chapters.size() == 19);
  CHECK_FALSE(book->lead.empty());
  for (const ResultSheet& chapter : book->chapters) {
    const auto* sources = std::get_if<SourcesBlock>(&chapter.screen.blocks.back());
    REQUIRE(sources != nullptr);
    CHECK(sources->disclaimer.empty());
  }
  CHECK_FALSE(compose_handbook(shipped(), at("en/")));
  CHECK_FALSE(compose_handbook(shipped(), at("en/seller/violation/")));
}

TEST_CASE("a poster and a card have the taps of the best way") {
  const auto entry = compose_entry(shipped(), at("zh-CN/seller/violation/"));
  REQUIRE(entry);
  CHECK(entry->steps.lines.size() == 7);
  CHECK(entry->path.starts_with("fxg.jinritemai.com › 店铺账号 › 首页"));
  CHECK(entry->figures.front() == "预计答复：1–2 小时");
  CHECK_FALSE(compose_entry(shipped(), at("zh-CN/seller/fewer-enquiries/")));
}

TEST_CASE("a poster and a card show any way that is asked for, and say which") {
  const Place place = at("zh-CN/buyer/refund/");
  const std::vector<std::string> ways = entry_ways(shipped(), place);
  REQUIRE(ways.size() > 1);
  for (const std::string& way : ways) {
    const auto entry = compose_entry(shipped(), place, way);
    REQUIRE(entry);
    CHECK(entry->way == shipped().channels.find(content::ChannelId{way})->second.name.in(0));
  }
  CHECK(compose_entry(shipped(), place)->way == compose_entry(shipped(), place, ways[0])->way);
  CHECK_FALSE(compose_entry(shipped(), place, "no-such-way"));
  CHECK(entry_ways(shipped(), at("zh-CN/buyer/")).empty());
}

TEST_CASE("a poster and a card with a number ask to look it up before the call") {
  const auto first = [](const content::Guide& guide, const char* path) {
    return compose_entry(guide, at(path))->figures.front();
  };
  CHECK(first(shipped(), "zh-CN/ways/phone/") == "拨打前，先在 App 的帮助中心查到这个号码。");
  CHECK(first(shipped(), "zh-CN/safety/deceived/") == "服务时间：全天");
  content::Guide official = shipped();
  for (auto& [id, source] : official.sources) source.official = true;
  CHECK(first(official, "zh-CN/ways/phone/") == "服务时间：每天 8:00–22:00");
}

TEST_CASE("where a section is to be filled in there is a sheet to fill in") {
  const auto sheet = compose_fill_in(shipped(), at("zh-CN/seller/fewer-enquiries/"));
  REQUIRE(sheet);
  CHECK(sheet->rows.size() == 5);
  CHECK_FALSE(compose_fill_in(shipped(), at("zh-CN/seller/violation/")));
}

TEST_CASE("a sheet's address is that of its very route, and only on a published site") {
  CHECK(compose_result(shipped(), at("en/seller/violation/"))->imprint.address.empty());
  content::Guide published = shipped();
  published.site = "https://help.example.org/";
  CHECK(compose_result(published, at("en/seller/violation/"))->imprint.address ==
        "https://help.example.org/en/seller/violation/");
}

TEST_CASE("each place offers the sheets that it has") {
  const auto kinds = [](const std::string& path) {
    std::vector<SheetKind> out;
    if (const auto choice = compose_sheet_choice(shipped(), at(path)))
      for (const auto& offer : choice->offers) out.push_back(offer.kind);
    return out;
  };
  using enum SheetKind;
  CHECK(kinds("zh-CN/seller/") == std::vector{handbook});
  CHECK(kinds("zh-CN/seller/violation/") == std::vector{result, poster, large_poster, cards});
  CHECK(kinds("zh-CN/seller/fewer-enquiries/") == std::vector{result, fill_in});
  CHECK(kinds("zh-CN/").empty());
}

}  // namespace
}  // namespace wenlu::screen
