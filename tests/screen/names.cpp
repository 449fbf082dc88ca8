#include "screen/names.h"

#include <set>

#include <catch2/catch_test_macros.hpp>

using namespace wenlu::screen;

namespace {

template <class Enum>
void check_names() {
  std::set<std::string_view> seen;
  for (const Enum value : every<Enum>()) {
    CAPTURE(name(value));
    CHECK(seen.insert(name(value)).second);
    CHECK(named<Enum>(name(value)) == value);
  }
  CHECK(seen.size() > 1);
  CHECK_FALSE(named<Enum>(""));
  CHECK_FALSE(named<Enum>("none of them"));
}

}  // namespace

TEST_CASE("every name means one value and is read back") {
  check_names<ActionKind>();
  check_names<EffectKind>();
  check_names<MessageId>();
  check_names<Setting>();
  check_names<TextSize>();
  check_names<Theme>();
  check_names<FaceChoice>();
  check_names<Offline>();
  check_names<CopySource>();
  check_names<PlayerMove>();
  check_names<Page>();
  check_names<wenlu::engine::Preference>();
  check_names<wenlu::engine::FeedbackReason>();
}

TEST_CASE("the last value of an enum is among every") {
  CHECK(every<ActionKind>().back() == ActionKind::step);
  CHECK(every<MessageId>().back() == MessageId::update_ready);
}

// Of each enum a value from the middle: names in another order than the values would move it.
TEST_CASE("names stand in the order of their values") {
  CHECK(name(ActionKind::speak) == "speak");
  CHECK(name(ActionKind::wipe) == "wipe");
  CHECK(name(EffectKind::speak) == "speak");
  CHECK(name(EffectKind::wipe) == "wipe");
  CHECK(name(MessageId::not_shared) == "not-shared");
  CHECK(name(MessageId::wiped) == "wiped");
  CHECK(name(Setting::theme) == "theme");
  CHECK(name(TextSize::large) == "large");
  CHECK(name(Theme::light) == "light");
  CHECK(name(Offline::update) == "update");
  CHECK(name(CopySource::draft) == "draft");
  CHECK(name(PlayerMove::previous) == "previous");
  CHECK(name(Page::check) == "-check");
  CHECK(name(wenlu::engine::Preference::only_a_phone) == "only-a-phone");
  CHECK(name(wenlu::engine::FeedbackReason::did_not_help) == "did-not-help");
}
