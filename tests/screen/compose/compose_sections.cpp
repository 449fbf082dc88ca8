#include "screen/compose/compose_sections.h"

#include <algorithm>

#include <catch2/catch_test_macros.hpp>

#include "engine/small_guides.h"
#include "screen/compose/compose.h"
#include "screen/service_guide.h"
#include "screen/wording/number_words.h"
#include "support/guides.h"

using namespace wenlu;
using test::state_at;

namespace {

content::Guide everything() {
  content::Guide guide = tests::load_synthetic("everything");
  screen::number_words(content::built_in_words(), guide);
  return guide;
}

// The texts of the notices that are shown at `moment`, "" for the timeless edition.
std::vector<std::string> notices(const content::Guide& guide, std::string_view moment) {
  std::optional<engine::Instant> now;
  if (!moment.empty()) now = test::at(guide, moment);
  std::vector<std::string> texts;
  for (const screen::Block& block : compose(guide, state_at(guide, "en/buyer/late/"), now).blocks)
    if (const auto* notice = std::get_if<screen::NoticeBlock>(&block))
      texts.push_back(notice->text);
  return texts;
}

}  // namespace

TEST_CASE("a notice tells its days, and is gone outside them where the day is known") {
  content::Guide guide = everything();
  const std::string moves = "It is in building 2. In force: 1 December 2026 to 31 January 2027.";
  const auto shows = [&](std::string_view moment) {
    return std::ranges::count(notices(guide, moment), moves) == 1;
  };
  CHECK(shows(""));
  CHECK_FALSE(shows("2026-11-30T23:59"));
  CHECK(shows("2026-12-01T00:00"));
  CHECK(shows("2027-01-31T23:59"));
  CHECK_FALSE(shows("2027-02-01T00:00"));
  content::Notice& notice = guide.notices.at({"hall-moves"});
  notice.to.reset();
  CHECK(notices(guide, "").at(1) == "It is in building 2. In force: from 1 December 2026.");
  CHECK(notices(guide, "2030-01-01T00:00").size() == 2);
  notice.to = notice.from;
  notice.from.reset();
  CHECK(notices(guide, "").at(1) == "It is in building 2. In force: until 1 December 2026.");
  CHECK(notices(guide, "2030-01-01T00:00").size() == 1);
}

TEST_CASE("a notice for others is not shown") {
  content::Guide guide = everything();
  guide.notices.at({"hall-moves"}).when = {{{{"role"}, {{"seller"}}}}};
  CHECK(notices(guide, "").size() == 1);
}

TEST_CASE("a list is numbered where its order matters") {
  content::Guide guide = everything();
  content::Section& section = guide.outcomes.at({"order"}).sections.at(0);
  const auto in_order = [&] {
    for (const screen::Block& block :
         compose(guide, state_at(guide, "en/buyer/late/"), std::nullopt).blocks)
      if (const auto* shown = std::get_if<screen::SectionBlock>(&block);
          shown && shown->text == "By share solved.")
        return shown->in_order;
    return false;
  };
  section.before_ways = false;
  CHECK(in_order());
  section.ordered = false;
  CHECK_FALSE(in_order());
}
