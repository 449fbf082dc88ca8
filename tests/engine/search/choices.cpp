#include "engine/search/choices.h"

#include <catch2/catch_test_macros.hpp>

#include "engine/small_guides.h"

using namespace wenlu;

namespace {

// Buyers, sellers and others all come to "blocked".
content::Guide guide_of_three() {
  auto guide = test::empty_guide();
  test::add_question(
      guide, "who",
      {{"buyer", "o:blocked", ""}, {"seller", "q:more", ""}, {"other", "o:blocked", ""}});
  test::add_question(guide, "more", {{"account", "o:blocked", ""}, {"money", "o:money", ""}});
  return guide;
}

std::vector<engine::Alike> choices(const content::Guide& guide, const char* outcome) {
  const auto all = engine::choices_of(guide);
  const auto found = all.find({outcome});
  return found == all.end() ? std::vector<engine::Alike>{} : found->second;
}

content::Condition only(const char* option) { return {{{{"who"}, {{option}}}}}; }

}  // namespace

TEST_CASE("an outcome that says the same to everybody leaves no choice") {
  const auto guide = guide_of_three();
  CHECK(choices(guide, "blocked").empty());
  CHECK(choices(guide, "money").empty());
}

TEST_CASE("answers for which an outcome says the same are one choice, with the shortest routes") {
  auto guide = guide_of_three();
  guide.outcomes.at({"blocked"}).sections.emplace_back().when = only("seller");
  const std::vector<engine::Alike> expected{
      {{{{"who"}, {"buyer"}}, {{"buyer"}}}, {{{"who"}, {"other"}}, {{"other"}}}},
      {{{{"who"}, {"seller"}}, {{"seller"}, {"account"}}}}};
  CHECK(choices(guide, "blocked") == expected);
}

TEST_CASE("a condition on a way, its channel or a material decides as one on a section does") {
  for (const int where : {0, 1, 2}) {
    auto guide = guide_of_three();
    content::Outcome& blocked = guide.outcomes.at({"blocked"});
    blocked.ways.emplace_back().channel = {"desk"};
    blocked.materials.push_back({"receipt"});
    content::Channel& channel = guide.channels[{"desk"}];
    content::Material& material = guide.materials[{"receipt"}];
    (where == 0   ? blocked.ways[0].when
     : where == 1 ? channel.when
                  : material.when) = only("seller");
    CHECK(choices(guide, "blocked").size() == 2);
  }
}

TEST_CASE("what only one answer leads to is one choice, whatever it depends on") {
  auto guide = guide_of_three();
  guide.outcomes.at({"money"}).sections.emplace_back().when = only("buyer");
  CHECK(choices(guide, "money").size() == 1);
}
