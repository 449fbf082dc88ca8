// Slips in dates, durations, hours, addresses, figures and words of fixed lists.
#include <catch2/catch_test_macros.hpp>

#include "content/edited_guide.h"
#include "support/guides.h"

namespace wenlu::tests {
namespace {

struct Slip {
  const char* file;
  const char* from;
  const char* to;
  std::string said;  // the message without its place
};

void check(const std::vector<Slip>& slips) {
  const Files sound = read_folder(source_path("tests/guides/everything"));
  for (const Slip& slip : slips) {
    INFO(slip.to);
    Files files = sound;
    edit(files, slip.file, slip.from, slip.to);
    const std::vector<std::string> found = findings(files);
    REQUIRE(found.size() == 1);
    CHECK(found[0].substr(found[0].find("error: ") + 7) == slip.said);
    // Where it stands: the value that was written is at the place that is named.
    const content::Diagnostic d = content::load(files, shanghai()).found.at(0);
    CHECK(d.line > 0);
    CHECK_FALSE(d.quoted.empty());
  }
}

TEST_CASE("values that are not what they must be") {
  check({
      {"waits.json", R"("PT24H")", R"("24 hours")",
       R"("24 hours" is not a duration [bad-duration] wanted one such as PT30M, PT24H or P3D, without months and years)"},
      {"waits.json", R"("PT1H")", R"("P2D")", R"("min" is longer than "max" [bad-duration])"},
      {"sources.json", R"("2026-01-31")", R"("2026-02-31")",
       R"("2026-02-31" is not a date [bad-date] wanted one such as 2026-11-22)"},
      {"holidays.json", R"("to": "2026-10-07")", R"("to": "2026-09-07")",
       R"("to" is before "from" [bad-date])"},
      {"channels.json", "Mo-Su 09:00-21:00", "Mo-Su 9:00-21:00",
       R"("Mo-Su 9:00-21:00; PH 10:00-16:00" are not opening hours [bad-hours] wanted a time such as 09:00, or "off" here)"},
      {"channels.json", R"("in-app")", R"("inapp")",
       R"("inapp" is not known here [unknown-value] did you mean "in-app"?)"},
      {"channels.json", R"("do": "tap")", R"("do": "swipe")",
       R"("swipe" is not known here [unknown-value] wanted one of "open", "tap", "type", "choose", "upload", "dial", "press", "switch", "log-in", "look", "tick", "go", "queue", "take-number", "show", "pay", "scan")"},
      {"channels.json", "bottom-tab 5/5", "botom-tab 5/5",
       R"("botom-tab" is not a place on a screen [unknown-value] did you mean "bottom-tab"?)"},
      {"channels.json", "bottom-tab 5/5", "bottom-tab 6/5",
       R"("bottom-tab 6/5" is not a place on a screen [bad-value] wanted a place such as 2/5 here)"},
      {"channels.json", "bottom-tab 5/5", "bottom-tab 5",
       R"("bottom-tab 5" is not a place on a screen [bad-value] wanted a place such as 2/5 here)"},
      {"channels.json", "bottom-tab 5/5", "tab 我",
       R"("tab 我" is not a place on a screen [bad-value] wanted a place such as 我 of 首页,消息,我 here)"},
      {"channels.json", "bottom-tab 5/5", "tab 我 of 首页,,我",
       R"("tab 我 of 首页,,我" is not a place on a screen [bad-value] wanted a place such as 我 of 首页,消息,我 here)"},
      {"channels.json", "bottom-tab 5/5", "tab 我 of 首页,消息",
       R"("tab 我 of 首页,消息" is not a place on a screen [bad-value] wanted a place such as 我 of 首页,消息,我 here)"},
      {"channels.json", "bottom-tab 5/5", "grid",
       R"("grid" is not a place on a screen [bad-value] wanted a place such as 4x2 3 here)"},
      {"channels.json", "bottom-tab 5/5", "grid 4x2 9",
       R"("grid 4x2 9" is not a place on a screen [bad-value] wanted a place such as 4x2 3 here)"},
      {"channels.json", "bottom-tab 5/5", "grid 4x99 3",
       R"("grid 4x99 3" is not a place on a screen [bad-value] wanted a place such as 4x2 3 here)"},
      {"channels.json", "home-screen", "home-screen 1/2",
       R"("home-screen 1/2" is not a place on a screen [bad-value] nothing may follow "home-screen")"},
      {"channels.json", R"("solved_percent": 68)", R"("solved_percent": 168)",
       "a percentage goes from 0 to 100 [number-range]"},
      {"channels.json", R"("solved_percent": 68)", R"("solved_percent": 68.5)",
       "found a number with a point, wanted a whole number [wrong-type]"},
      {"channels.json", R"("solved_percent": 68)", R"("solved_percent": 99999999999)",
       "the number is out of range [number-range]"},
      {"channels.json", R"("rating": 3.2)", R"("rating": 5.1)",
       "a rating goes from 0 to 5 [number-range]"},
      {"statements.json", R"("limit": 100)", R"("limit": 0)",
       "a limit goes from 1 to 20000 characters [number-range]"},
      {"channels.json", "mailto:help@example.org", "javascript:alert(1)",
       R"~("javascript:alert(1)" is not an address to send a visitor to [bad-address] wanted tel:…, https://… or mailto:…, written plainly)~"},
      {"sources.json", "https://example.org/article?id=1", "http://example.org/",
       R"("http://example.org/" is not a web address [bad-address] wanted https://…, written plainly)"},
      {"guide.json", "https://help.example.org/", "https://help.example.org",
       R"("https://help.example.org" is not the address of a site [bad-address] wanted https://…/, a slash at its end, without a query or the usual port)"},
      {"guide.json", "Asia/Shanghai", "../etc/passwd",
       R"("../etc/passwd" is not a time zone [bad-time-zone] wanted an IANA name such as Asia/Shanghai)"},
      {"guide.json", R"("en": "English"})", R"("en": "English", "english": "x"})",
       R"("english" is not a language tag [bad-language] wanted one such as zh-CN or en)"},
      {"guide.json", R"("en": "English"})", R"("en": "English", "app": "x"})",
       R"("app" is a folder of the site [bad-language] wanted one such as zh-CN or en)"},
      {"guide.json", R"("en": "English"})", R"("en": "English", "ZH-cn": "x"})",
       R"("ZH-cn" differs from "zh-CN" in case only [bad-language] wanted one such as zh-CN or en)"},
      {"statements.json", R"("kind": "number")", R"("kind": "choice")",
       R"(a field of the kind "choice" without "choices" [empty-list])"},
      {"statements.json", R"("fields": [)",
       R"("fields": [{"id": "wish", "kind": "text", "label": {"zh-CN": "x", "en": "x"}, "example": {"zh-CN": "x", "en": "x"}},)",
       R"("wish" is the id of another field [duplicate-id])"},
      {"waits.json", R"("complex":)", R"("Not An Id": {}, "complex":)",
       R"("Not An Id" is not a valid id [bad-id] wanted lower-case letters, digits and hyphens, starting with a letter)"},
      {"questions/order-help.json", R"(["seller"])", R"(["sellr"])",
       R"("sellr" is not an option of "role" [unknown-option] did you mean "seller"?)"},
      {"questions/order-help.json", R"("role":)", R"("roel":)",
       R"("roel" is not a question [unknown-question] did you mean "role"?)"},
      {"questions/order-help.json", R"(["seller"])", "[]",
       R"(no option of "role" is named [empty-list])"},
      {"questions/order-help.json", R"({"role": ["seller"]})", R"("seller")",
       R"(found a text in quotes, wanted a condition: {"<question>": ["<option>", …]} [wrong-type])"},
      {"questions/order-help.json", R"(["seller"])", R"("seller")",
       "found a text in quotes, wanted a list of option ids in [ ] [wrong-type]"},
  });
}

TEST_CASE("a row of a table is as long as its head") {
  Files files = read_folder(source_path("tests/guides/everything"));
  edit(files, "outcomes/order.json", R"(, {"zh-CN": "68 %", "en": "68 %"})", "");
  const content::Loaded loaded = content::load(files, shanghai());
  REQUIRE(loaded.found.size() == 1);
  CHECK(loaded.found[0].text == "a row of 1 cells under a head of 2");
  CHECK(loaded.guide.outcomes.at({"order"}).sections.at(0).table->rows.at(1).size() == 2);
}

TEST_CASE("hours are pointed at where they go wrong, inside the string") {
  Files files = read_folder(source_path("tests/guides/everything"));
  edit(files, "channels.json", "PH 10:00-16:00", "PH 10:00-1600");
  const content::Diagnostic d = content::load(files, shanghai()).found.at(0);
  CHECK(d.quoted.substr(d.column - 1, 4) == "1600");
}

}  // namespace
}  // namespace wenlu::tests
