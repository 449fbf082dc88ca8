// What an editor reads after a slip: one slip, one message, with its place.
#include <catch2/catch_test_macros.hpp>

#include "content/edited_guide.h"
#include "support/guides.h"

namespace wenlu::tests {
namespace {

struct Slip {
  const char* name;
  const char* file;
  const char* from;
  const char* to;
  std::vector<std::string> said;
};

void check(const char* guide, const std::vector<Slip>& slips) {
  const Files sound = read_folder(source_path("tests/guides/") + guide);
  for (const Slip& slip : slips) {
    INFO(slip.name);
    Files files = sound;
    edit(files, slip.file, slip.from, slip.to);
    CHECK(findings(files) == slip.said);
  }
}

TEST_CASE("slips in keys and types") {
  check(
      "smallest",
      {
          {"a misspelt key",
           "questions/role.json",
           "\"short\"",
           "\"shrot\"",
           {R"(questions/role.json «"shrot": {"z»: error: "shrot" is not known here [unknown-key] did you mean "short"?)"}},
          {"a key that nobody knows",
           "questions/role.json",
           "\"short\"",
           "\"colour\": 1, \"short\"",
           {R"(questions/role.json «"colour": 1,»: error: "colour" is not known here [unknown-key] known here: "$schema", "id", "title", "short", "help", "options")"}},
          {"a key given twice",
           "questions/role.json",
           "\"short\"",
           "\"id\": \"role\", \"short\"",
           {R"(questions/role.json «"id": "role"»: error: "id" is given twice [duplicate-key] only the first counts)"}},
          {"a text without languages",
           "questions/role.json",
           R"({"zh-CN": "买家", "en": "Buyer"})",
           "\"Buyer\"",
           {R"(questions/role.json «"Buyer", "ne»: error: found a text in quotes, wanted a text by language: {"<language>": "…", …} [wrong-type])"}},
          {"a number for a string",
           "questions/role.json",
           R"("id": "buyer")",
           R"("id": 7)",
           {R"(questions/role.json «7, "label": »: error: found a whole number, wanted a text in quotes [wrong-type])"}},
          {"an object for an array",
           "outcomes/refund.json",
           R"("ways": [])",
           R"("ways": {})",
           {R"(outcomes/refund.json «{},»: error: found an object in { }, wanted a list in [ ] [wrong-type])"}},
          {"a file that is not an object",
           "outcomes/refund.json",
           "{\n",
           "[{\n",
           {R"(outcomes/refund.json «[{»: error: this list is not closed [syntax] put "]" where it ends)"}},
          {"an empty list of sources",
           "outcomes/refund.json",
           R"(["article"])",
           "[]",
           {R"(outcomes/refund.json «[],»: error: "sources" is empty [empty-list])"}},
          {"true in quotes",
           "sources.json",
           R"("checked")",
           R"("official": "true", "checked")",
           {R"(sources.json «"true", "che»: error: found a text in quotes, wanted true or false [wrong-type])"}},
      });
}

TEST_CASE("slips in ids and targets") {
  check(
      "smallest",
      {
          {"an id with a capital",
           "questions/role.json",
           R"("id": "buyer")",
           R"("id": "Buyer")",
           {R"(questions/role.json «"Buyer", "la»: error: "Buyer" is not a valid id [bad-id] wanted lower-case letters, digits and hyphens, starting with a letter, at most 64 characters, and not "constructor")"}},
          {"a target that is not there",
           "questions/role.json",
           R"("next": "penalty")",
           R"("next": "penlaty")",
           {R"(questions/role.json «"penlaty"}»: error: "penlaty" is not a question or outcome [unknown-target] did you mean "penalty"?)"}},
          {"a target like nothing there is",
           "questions/role.json",
           R"("next": "penalty")",
           R"("next": "elsewhere")",
           {R"(questions/role.json «"elsewhere"}»: error: "elsewhere" is not a question or outcome [unknown-target] is a file "elsewhere.json" missing?)"}},
          {"an unknown start",
           "guide.json",
           R"("start": "role")",
           R"("start": "rule")",
           {R"(guide.json «"rule",»: error: "rule" is not a question [unknown-question] did you mean "role"?)"}},
          {"an unknown source",
           "outcomes/refund.json",
           R"(["article"])",
           R"(["artikle"])",
           {R"(outcomes/refund.json «"artikle"],»: error: "artikle" is not a source [unknown-id] did you mean "article"?)"}},
          {"the same option twice",
           "questions/role.json",
           R"("id": "seller")",
           R"("id": "buyer")",
           {R"(questions/role.json «"buyer", "la»: error: "buyer" is the id of another option [duplicate-id] the first is in questions/role.json)"}},
          {"an outcome called like a question",
           "outcomes/refund.json",
           R"("id": "refund")",
           R"("id": "role")",
           {R"(outcomes/refund.json «"role",»: error: "role" stands in a file of another name [file-name] name the file "role.json" or change the id)",
            R"(questions/role.json «"role",»: error: "role" is the id of another outcome [duplicate-id] the first is in outcomes/refund.json)"}},
          {"a file named otherwise",
           "outcomes/refund.json",
           R"("id": "refund")",
           R"("id": "refunds")",
           {R"(outcomes/refund.json «"refunds",»: error: "refunds" stands in a file of another name [file-name] name the file "refunds.json" or change the id)"}},
      });
  check(
      "renamed",
      {
          {"a redirect to nowhere",
           "guide.json",
           R"("customer": "buyer")",
           R"("customer": "buyers")",
           {R"(guide.json «"buyers", "m»: error: "buyers" is not an option, material or outcome [unknown-option] did you mean "buyer"?)"}},
          {"a redirect over an option",
           "guide.json",
           R"("customer": "buyer")",
           R"("seller": "buyer")",
           {R"(guide.json «"seller": "b»: error: "seller" is still an option [redirect-hides-option] a redirect is for an id that is gone)"}},
          {"a redirect that is not a valid id",
           "guide.json",
           R"("customer": "buyer")",
           R"("My Role": "buyer")",
           {R"(guide.json «"My Role": "»: error: "My Role" is not a valid id of an option [bad-id])"}},
      });
}

TEST_CASE("slips in readings") {
  check(
      "everything",
      {
          {"a tone",
           "readings.json",
           "\"huo\"",
           "\"huò\"",
           {R"(readings.json «"huò": "货",»: error: "huò" is not a syllable [bad-syllable] wanted pinyin without tones, ü written v: lower-case letters alone)"}},
          {"half a pair",
           "readings.json",
           "貨货",
           "貨",
           {R"(readings.json «"訂订單单貨"»: error: a character stands alone at the end [odd-pairs] wanted pairs: each traditional character, then its simplified form)"}},
      });
}

TEST_CASE("slips in texts") {
  check(
      "smallest",
      {
          {"a text that the guide's first language lacks",
           "questions/role.json",
           R"({"zh-CN": "买家", "en": "Buyer"})",
           R"({"en": "Buyer"})",
           {R"(questions/role.json «{"en": "Buye»: error: no text in "zh-CN" [missing-translation])"}},
          {"an empty text",
           "questions/role.json",
           R"("en": "Buyer")",
           R"("en": " ")",
           {R"(questions/role.json «" "}, "next"»: error: the text in "en" is empty [empty-text] leave out the whole text, or write one)"}},
          {"a misspelt language",
           "questions/role.json",
           R"("en": "Buyer")",
           R"("en": "Buyer", "eng": "Buyer")",
           {R"(questions/role.json «"eng": "Buye»: error: "eng" is not a language of this guide [unknown-language] did you mean "en"?)"}},
          {"a language twice",
           "questions/role.json",
           R"("en": "Buyer")",
           R"("en": "Buyer", "en": "Buyer")",
           {R"(questions/role.json «"en": "Buyer»: error: "en" is given twice [duplicate-key] only the first counts)"}},
          {"a bidirectional control",
           "questions/role.json",
           "买家",
           "买\\u202e家",
           {R"(questions/role.json «\u202e家", "e»: error: the character "<U+202E>" does not belong in a text [bad-character] remove it)"}},
          {"a zero-width space",
           "questions/role.json",
           "买家",
           "买\u200B家",
           {R"(questions/role.json «?家", "en": "»: error: the character "<U+200B>" does not belong in a text [bad-character] remove it)"}},
          {"a bell",
           "questions/role.json",
           "买家",
           "\\u0007买家",
           {R"(questions/role.json «\u0007买家", "»: error: the character "<U+0007>" does not belong in a text [bad-character] remove it)"}},
          {"words that the guide's first language lacks",
           "outcomes/refund.json",
           R"("words": {"zh-CN": ["退款"], )",
           R"("words": {)",
           {R"(outcomes/refund.json «{"en": ["Ref»: error: no words in "zh-CN" [missing-translation])"}},
          {"a lone brace",
           "questions/role.json",
           "\"Buyer\"",
           "\"Buy {er\"",
           {R"(questions/role.json «{er"}, "next»: error: a brace without a placeholder [bad-placeholder] wanted one such as {wait:ID})"}},
      });
}

TEST_CASE("slips in placeholders") {
  check(
      "everything",
      {
          {"an unknown wait",
           "outcomes/order.json",
           "answered within {wait:ordinary}",
           "answered within {wait:ordinry}",
           {R"(outcomes/order.json «{wait:ordinr»: error: "ordinry" is not a wait [unknown-id] did you mean "ordinary"?)"}},
          {"a wait in one language only",
           "outcomes/order.json",
           "answered within {wait:ordinary}",
           "answered soon",
           {R"(outcomes/order.json «"Contact the»: warning: "{wait:ordinary}" stands in "zh-CN" but not in "en" [placeholder-differs])"}},
          {"an unknown kind",
           "outcomes/order.json",
           "再找平台：{contact:hotline}",
           "再找平台：{contakt:hotline}",
           {R"(outcomes/order.json «{contakt:hot»: error: "contakt" is not a kind of placeholder [unknown-placeholder] did you mean "contact"?)"}},
          {"a contact that the channel lacks",
           "channels.json",
           "{hours:desk} 有人",
           "{contact:desk} {hours:desk} 有人",
           {R"(channels.json «{contact:des»: error: the channel "desk" has no contact [empty-placeholder])",
            R"(channels.json «"Fits most p»: warning: "{contact:desk}" stands in "zh-CN" but not in "en" [placeholder-differs])"}},
          {"a name that names itself",
           "channels.json",
           "\"Hotline\"",
           "\"Hotline {channel:hotline}\"",
           {R"(channels.json «{channel:hot»: error: "{channel:hotline}" has no meaning here [bad-placeholder])"}},
          {"a field that the statement lacks",
           "statements.json",
           "{wish}。",
           "{wihs}。",
           {R"(statements.json «{wihs}。",»: error: "wihs" is not a field of this statement [unknown-field] did you mean "wish"?)"}},
          {"a field that the text forgets",
           "statements.json",
           "要求{wish}。",
           "。",
           {R"(statements.json «"订单 {order}，»: warning: the field "wish" is not in this text [unused-field])"}},
          {"a wait in a statement",
           "statements.json",
           "{wish}.",
           "{wait:ordinary}.",
           {R"(statements.json «{wait:ordina»: error: "{wait:ordinary}" has no meaning here [bad-placeholder] wanted one such as {name})"}},
          {"a figure that one language forgets",
           "ui.json",
           "已备 {ready}/{all}",
           "已备 {ready}",
           {R"(ui.json «"已备 {ready}"»: warning: "{all}" stands in "en" but not in "zh-CN" [placeholder-differs])"}},
      });
}

}  // namespace
}  // namespace wenlu::tests
