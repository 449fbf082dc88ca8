// The guides that are broken as a whole, each named by its shape.
#include <catch2/catch_test_macros.hpp>

#include "content/check/check_review_dates.h"
#include "content/edited_guide.h"
#include "content/overdue.h"
#include "support/guides.h"

namespace wenlu::tests {
namespace {

using Lines = std::vector<std::string>;

Lines findings_of(const char* guide) {
  return findings(read_folder(source_path("tests/guides/") + guide));
}

TEST_CASE("each broken shape is said once, where it is") {
  CHECK(
      findings_of("cycle") ==
      Lines{
          R"(questions/detail.json «"problem"}»: error: the answers lead in a circle: "problem" → "detail" → "problem" [cycle])"});
  CHECK(
      findings_of("dead-end") ==
      Lines{
          R"(outcomes/penalty.json «"penalty",»: error: the outcome "penalty" has nothing to say [dead-end] give it a way, a section, a notice or a statement)",
          R"(questions/problem.json «"problem",»: error: the question "problem" has no options [dead-end])"});
  CHECK(
      findings_of("unknown-target") ==
      Lines{
          R"(questions/role.json «"seller-vila»: error: "seller-vilation" is not a question or outcome [unknown-target] did you mean "seller-violation"?)"});
  CHECK(
      findings_of("unreachable") ==
      Lines{
          R"(outcomes/island.json «"island",»: error: no answer leads to the outcome "island" [unreachable])",
          R"(questions/lost.json «"lost",»: error: no answer leads to the question "lost" [unreachable])"});
  CHECK(
      findings_of("never-chosen") ==
      Lines{
          R"(questions/problem.json «{"role": ["s»: error: the option "violation" can never be chosen [never-chosen] nobody gets here who answered "role" with "seller")"});
  CHECK(
      findings_of("stuck") ==
      Lines{
          R"(questions/problem.json «"problem",»: error: the question "problem" has no option left for a visitor who answered "role" with "staff" [dead-end])"});
  CHECK(
      findings_of("one-option") ==
      Lines{
          R"(questions/problem.json «"problem",»: warning: the question "problem" has only one option [single-option] nobody needs to be asked)"});
}

TEST_CASE("a deadline of which it cannot be said when it is") {
  const std::string within = R"("within": "PT24H")";
  const std::string event = R"("event": "request",)";
  struct Row {
    std::string from, to, problem;
  };
  const Row rows[] = {
      {within, R"("counts": "always")", R"(needs one of "within", "before" and "on")"},
      {within, within + R"(, "on": "2026-12-01")", R"(needs one of "within", "before" and "on")"},
      {within, R"("on": "2026-12-01")", R"("on" a date starts from no event)"},
      {event, "", R"(names no "event" that it starts from)"},
      {within, within + R"(, "hour": 18)", R"("hour" goes with "before" only)"},
      {within, R"("before": "P1D", "hour": 25)", R"("hour" goes from 0 to 24)"},
      {within, within + R"(, "counts": "open-hours")",
       R"("counts" knows "always" and "working-days" here)"},
      {within, R"("before": "P1D", "counts": "working-days")",
       R"("counts" goes with "within" only)"},
  };
  for (const Row& row : rows) {
    Files files = read_folder(source_path("tests/guides/everything"));
    edit(files, "deadlines.json", row.from, row.to);
    Lines found = findings(files);
    std::erase_if(found,
                  [](const std::string& line) { return line.find("[unused-entry]") != line.npos; });
    CHECK(found == Lines{R"(deadlines.json «"more-materi»: error: the deadline "more-material": )" +
                         row.problem + " [bad-deadline]"});
  }
}

TEST_CASE("a condition on the question itself never holds") {
  Files files = read_folder(source_path("tests/guides/never-chosen"));
  edit(files, "questions/problem.json", R"({"role": ["seller"]})", R"({"problem": ["order"]})");
  CHECK(
      findings(files) ==
      Lines{
          R"(questions/problem.json «{"problem": »: error: the option "violation" can never be chosen [never-chosen] nobody gets here who answered "problem" with "order")"});
}

TEST_CASE("conditions that exclude each other never hold together") {
  Files files = read_folder(source_path("tests/guides/conditional"));
  edit(files, "questions/device.json", R"({"role": ["seller", "staff"]})",
       R"({"role": ["seller"], "problem": ["not-received"]})");
  CHECK(
      findings(files) ==
      Lines{
          R"(outcomes/answer.json «{"role": ["s»: warning: this way is never shown [never-shown] nobody gets here who answered "device" with "computer")",
          R"(questions/device.json «{"role": ["s»: error: the option "computer" can never be chosen [never-chosen] nobody gets here who meets all its conditions together)"});
}

TEST_CASE("a way or section that nobody gets to see is warned of") {
  Files files = read_folder(source_path("tests/guides/conditional"));
  edit(files, "outcomes/answer.json", R"("when": {"role": ["seller"]})",
       R"("when": {"device": ["nothing"]})");
  CHECK(
      findings(files) ==
      Lines{
          R"(outcomes/answer.json «{"device": [»: warning: this section is never shown [never-shown] nobody gets here who answered "device" with "nothing")"});
}

TEST_CASE("an outcome that is empty for some visitors is a dead end for them") {
  Files files = read_folder(source_path("tests/guides/conditional"));
  edit(files, "outcomes/answer.json", R"({"channel": "desk"})",
       R"({"channel": "desk", "when": {"device": ["computer"]}})");
  CHECK(
      findings(files) ==
      Lines{
          R"(outcomes/answer.json «"answer",»: error: the outcome "answer" has nothing to say for a visitor who answered "device" with "phone" and "role" with "buyer" [dead-end])"});
}

TEST_CASE("a notice that not everybody sees does not fill an outcome") {
  const auto found = [](const char* until) {
    Files files = read_folder(source_path("tests/guides/conditional"));
    edit(files, "outcomes/answer.json", R"({"channel": "desk"})",
         R"({"channel": "desk", "when": {"device": ["computer"]}})");
    edit(files, "outcomes/answer.json", R"("id": "answer",)",
         R"("id": "answer", "notices": ["strike"],)");
    files.push_back({"notices.json", std::string(R"({"strike": {"kind": "info", "advice": true,
                     "title": {"zh-CN": "罢工", "en": "Strike"},
                     "text": {"zh-CN": "没人。", "en": "Nobody is there."})") +
                                         until + "}}"});
    return findings(files);
  };
  CHECK(found("").empty());
  REQUIRE(found(R"(, "to": "2026-12-01")").size() == 1);
  CHECK(found(R"(, "to": "2026-12-01")")[0].find(R"("answer" has nothing to say)") !=
        std::string::npos);
  CHECK(found(R"(, "when": {"device": ["phone"]})").size() == 1);
}

TEST_CASE("a claim names its source or says that it is advice") {
  Files files = read_folder(source_path("tests/guides/everything"));
  edit(files, "frauds.json", R"("advice": true)", R"("checked": "2026-11-01")");
  edit(files, "notices.json", R"("sources": ["article"],)", "");
  edit(files, "materials.json", R"("sources": ["article"],)", "");
  CHECK(
      findings(files) ==
      Lines{
          R"(: warning: the mark of fraud "asks-code" names no source [unsourced-claim] name it in "sources", or say "advice": true)",
          R"(materials.json «"order-numbe»: warning: the consequence of the material "order-number" names no source [unsourced-claim] name it in "sources", or say "advice": true)",
          R"(notices.json «"no-codes": »: warning: the notice "no-codes" names no source [unsourced-claim] name it in "sources", or say "advice": true)"});
  files = read_folder(source_path("tests/guides/conditional"));
  edit(files, "outcomes/answer.json", R"(, "advice": true)", "");
  CHECK(
      findings(files) ==
      Lines{
          R"(outcomes/answer.json «"answer",»: warning: the section "给商家" names no source [unsourced-claim] name it in "sources", or say "advice": true)"});
}

TEST_CASE("what a guide says in two places that do not agree is warned of") {
  struct Row {
    std::string file, from, to, found;
  };
  const Row rows[] = {
      {"channels.json", R"("zh-CN": "10086", "en": "10086")", R"("zh-CN": "10010", "en": "10010")",
       R"(channels.json «"hotline": {»: warning: the channel "hotline" dials "10010", which is not its contact [dials-another-number])"},
      {"contacts.json", R"("value": "10086")", R"("value": "10010")",
       R"(channels.json «"hotline": {»: warning: "tel:10086" of the channel "hotline" is not in contacts.json [unlisted-contact] add it, so that the contact check knows it)"},
      {"channels.json",
       R"({"hours": "Mo-Fr 10:00-11:00,15:00-16:00", "wait": "short-queue"}, {"wait": "long-queue"})",
       R"({"wait": "long-queue"}, {"hours": "Mo-Fr 10:00-11:00", "wait": "short-queue"})",
       R"(channels.json «"desk": {»: warning: the queue "short-queue" of the channel "desk" never counts: one before it has no hours [hidden-queue] put the one without hours last)"},
      {"channels.json", "Mo-Fr 10:00-11:00,15:00-16:00", "Mo-Su 21:00-23:00",
       R"(channels.json «"desk": {»: warning: the queue "short-queue" of the channel "desk" never counts: nobody is there at its hours [queue-when-closed])"},
      {"holidays.json", R"("2026-10-10")", R"("2026-10-07")",
       R"(: warning: holidays.json says of 2026-10-07 both that it is free and that it is worked [free-and-worked])"},
      {"statements.json", R"("limit": 100)", R"("limit": 20)",
       R"(statements.json «"complaint":»: warning: with its own examples the statement "complaint" has 32 characters in "zh-CN", and the desk reads 20 [example-too-long])"},
  };
  for (const Row& row : rows) {
    Files files = read_folder(source_path("tests/guides/everything"));
    edit(files, row.file, row.from, row.to);
    Lines found = findings(files);
    std::erase_if(found, [](const std::string& line) {
      return line.find("[unused-entry]") != line.npos || line.find("\"en\"") != line.npos;
    });
    CHECK(found == Lines{row.found});
  }
}

TEST_CASE("options that read the same, and an outcome related to itself, are warned of") {
  Files files = read_folder(source_path("tests/guides/smallest"));
  edit(files, "questions/role.json", R"("zh-CN": "商家", "en": "Seller")",
       R"("zh-CN": "买家", "en": "Buyer")");
  edit(files, "outcomes/refund.json", R"("ways": [])", R"("related": ["refund"], "ways": [])");
  CHECK(
      findings(files) ==
      Lines{
          R"(outcomes/refund.json «"refund",»: warning: the outcome "refund" is related to itself [related-to-itself])",
          R"(questions/role.json «"role",»: warning: the options "buyer" and "seller" read the same [same-label] give each a label that tells it from the other)"});
}

TEST_CASE("entries that nobody refers to are warned of") {
  Files files = read_folder(source_path("tests/guides/smallest"));
  files.push_back(
      {"waits.json",
       R"({"idle": {"label": {"zh-CN": "闲", "en": "Idle"}, "max": "PT1H", "sources": ["article"], "checked": "2026-11-01"}})"});
  CHECK(
      findings(files) ==
      Lines{
          R"(waits.json «"idle": {"la»: warning: nothing refers to the wait "idle" [unused-entry] name it where it belongs, or remove it)"});
  // Not while an unknown id of the same kind may have meant it.
  edit(files, "outcomes/refund.json", "照着做就行", "等 {wait:idel}");
  edit(files, "outcomes/refund.json", "Just follow", "Wait {wait:idel}");
  CHECK(findings(files).size() == 1);
}

TEST_CASE("a circle without a way in is found") {
  Files files = read_folder(source_path("tests/guides/unreachable"));
  edit(files, "questions/lost.json", R"("next": "island")", R"("next": "lost")");
  CHECK(
      findings(files) ==
      Lines{
          R"(outcomes/island.json «"island",»: error: no answer leads to the outcome "island" [unreachable])",
          R"(questions/lost.json «"lost",»: error: no answer leads to the question "lost" [unreachable])",
          R"(questions/lost.json «"lost"},»: error: the answers lead in a circle: "lost" → "lost" [cycle])"});
}

TEST_CASE("facts are overdue once the review period has passed, not on its last day") {
  const content::Guide guide = load_synthetic("smallest");
  const content::Date checked{2026, 11, 1};
  CHECK_FALSE(content::is_overdue(guide, checked, {2027, 4, 30}));
  CHECK(content::is_overdue(guide, checked, {2027, 5, 1}));
  CHECK_FALSE(content::is_overdue(guide, checked, {2026, 10, 1}));
  CHECK(content::check_review_dates(guide, {2027, 4, 30}).empty());
  CHECK(
      as_lines(content::check_review_dates(guide, {2027, 5, 1})) ==
      Lines{
          R"(outcomes/penalty.json: warning: "penalty" was last checked on 2026-11-01, 181 days ago [overdue] check its facts again and set "checked" to the day)",
          R"(outcomes/refund.json: warning: "refund" was last checked on 2026-11-01, 181 days ago [overdue] check its facts again and set "checked" to the day)",
          R"(sources.json: warning: "article" was last checked on 2026-11-01, 181 days ago [overdue] check its facts again and set "checked" to the day)"});
}

TEST_CASE("everything that was checked on a day can be overdue") {
  const content::Guide guide = load_synthetic("everything");
  std::vector<std::string> files;
  for (const auto& d : content::check_review_dates(guide, {2030, 1, 1})) {
    if (files.empty() || files.back() != d.file) files.push_back(d.file);
  }
  CHECK(files == Lines{"channels.json", "contacts.json", "deadlines.json", "notices.json",
                       "outcomes/advice.json", "outcomes/order.json", "sources.json",
                       "waits.json"});
}

}  // namespace
}  // namespace wenlu::tests
