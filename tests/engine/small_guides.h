// Guides built by hand, each the smallest that shows one shape. No JSON, so that these tests stand
// without the loader.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "content/guide.h"
#include "engine/time/instant.h"

namespace wenlu::test {

inline content::Localized text(std::string zh, std::string en = "") {
  return {{std::move(zh), std::move(en)}};
}

// "who=seller|staff" as a condition; "" is no condition.
content::Condition when(std::string_view written);

// "q:problem" or "o:refund" as a target.
content::Target target(std::string_view written);

struct OptionRow {
  std::string id;
  std::string next;  // as for target()
  std::string when;  // as for when()
};

void add_question(content::Guide& guide, const std::string& id,
                  const std::vector<OptionRow>& options);
content::Outcome& add_outcome(content::Guide& guide, const std::string& id);

// A way by `channel`, nothing else said of it.
content::Way way(const std::string& channel);

// An empty guide in two languages, Asia/Shanghai, that starts at the question "who".
content::Guide empty_guide();

// who ─buyer─▶ buyer-problem ─refund─▶ refund
//     │                      └parcel─▶ parcel
//     └seller▶ seller-problem ─penalty─▶ device ─phone───▶ penalty-phone
//                             └deposit─▶ deposit └computer▶ penalty-web
content::Guide two_roles();

// `levels` questions one after the other, each with two options that lead to the same next one.
content::Guide diamonds(int levels);

// One question with `branches` options, each leading to a question with ten outcomes of its own.
content::Guide broad(int branches);

// `length` questions in a row, one outcome at the end of it.
content::Guide chain(int length);

content::TimeZone shanghai();
content::TimeZone berlin_2026();  // summer time from 2026-03-29T01:00Z to 2026-10-25T01:00Z

// "09:00-21:00,22:00-26:00": spans of one day.
std::vector<content::TimeSpan> spans(std::string_view written);
content::OpeningHours daily(std::string_view written);
content::OpeningHours working_week(std::string_view written);  // Mo-Fr …; PH off
content::OpeningHours never();

engine::Instant at(const content::Guide& guide, std::string_view written);  // must be well written
std::string written(const content::Guide& guide, engine::Instant instant);  // "Mo 2026-11-23 09:00"

}  // namespace wenlu::test
