#include "screen/compose/compose_check.h"

#include "engine/safety/contact_check.h"
#include "screen/compose/word_cited.h"
#include "screen/wording/word_secret.h"
#include "text/utf8.h"

namespace wenlu::screen {
namespace {

std::string word_contact(const Composer& composer, const content::Contact& contact) {
  const std::string named = composer.words.labelled(composer.text(contact.name), contact.value);
  return composer.words.sentences({composer.say("sentence", {{"text", named}}),
                                   contact.verified ? "" : composer.say("contact-unverified"),
                                   composer.text(contact.note),
                                   word_cited(composer, contact.cited)});
}

SectionBlock official_contacts(const Composer& composer) {
  SectionBlock block;
  block.title = composer.say("contacts-title");
  block.text = composer.say("contacts-text");
  for (const content::Contact& contact : composer.guide.contacts)
    block.list.push_back(word_contact(composer, contact));
  return block;
}

SectionBlock fraud_marks(const Composer& composer) {
  SectionBlock block;
  block.title = composer.say("frauds-title");
  block.text = composer.say("frauds-text");
  for (const content::FraudMark& mark : composer.guide.frauds)
    block.list.push_back(composer.words.sentences(
        {composer.say("sentence", {{"text", composer.text(mark.what)}}),
         composer.text(mark.instead), mark.cited.advice ? composer.say("advice") : ""}));
  return block;
}

std::string word_official(const Composer& composer, const content::Contact& contact) {
  return composer.words.sentences(
      {composer.say(contact.verified ? WordKey("contact-official") : WordKey("contact-listed"),
                    {{"name", composer.text(contact.name)}}),
       composer.text(contact.note), word_cited(composer, contact.cited)});
}

std::string word_found(const Composer& composer, const engine::FoundContact& found) {
  std::string told = composer.say("contact-unknown");
  if (found.anybodys)
    told = composer.say("contact-anybodys", {{"name", composer.text(found.official->name)}});
  else if (found.official)
    told = word_official(composer, *found.official);
  else if (found.service)
    told = composer.say("contact-public", {{"name", composer.text(found.service->name)}});
  if (found.resembles)
    told = composer.words.sentences(
        {composer.say("contact-look-alike", {{"contact", found.resembles->value}}), told});
  return composer.words.labelled(found.written, told);
}

// What the finding is called, and what to do next.
void word_verdict(const Composer& composer, engine::Verdict verdict,
                  ContactCheckBlock::Result& result) {
  using enum ContactCheckBlock::Finding;
  switch (verdict) {
    case engine::Verdict::official:
      result.finding = good;
      result.title = composer.say("check-official");
      break;
    case engine::Verdict::unverified:
      result.title = composer.say("check-unverified");
      break;
    case engine::Verdict::partial:
      result.title = composer.say("check-partial");
      break;
    case engine::Verdict::anybodys:
      result.title = composer.say("check-anybodys");
      break;
    case engine::Verdict::public_service:
      result.title = composer.say("check-public");
      break;
    case engine::Verdict::only_code:
      result.title = composer.say("check-code");
      result.lines.push_back(composer.say("check-code-text"));
      break;
    case engine::Verdict::not_listed:
      result.title = composer.say("check-not-listed");
      break;
    case engine::Verdict::fraud:
      result.finding = bad;
      result.title = composer.say("check-fraud");
      break;
    case engine::Verdict::unknown:
      result.title = composer.say("check-nothing");
      break;
  }
}

ContactCheckBlock::Result compose_result(const Composer& composer, const std::string& typed) {
  engine::ContactCheck check = engine::check_contact(composer.guide, typed, {});
  const bool cut = text::length(typed) >= kMostTyped;
  const bool good =
      check.verdict == engine::Verdict::official || check.verdict == engine::Verdict::unverified;
  // Nobody knows what stands behind the cut.
  if (cut && good) check.verdict = engine::Verdict::partial;
  ContactCheckBlock::Result result;
  word_verdict(composer, check.verdict, result);
  if (cut)
    result.lines.push_back(composer.say("typed-too-long", {{"n", std::to_string(kMostTyped)}}));
  for (const content::FraudMark* mark : check.marks)
    result.lines.push_back(
        composer.words.sentences({composer.say("sentence", {{"text", composer.text(mark->what)}}),
                                  composer.text(mark->instead)}));
  bool called = false;
  for (const engine::FoundContact& found : check.contacts) {
    if (engine::looks_like_secret(found.written)) continue;
    called = called || (found.official && found.form == engine::ContactForm::telephone);
    result.lines.push_back(word_found(composer, found));
  }
  for (const std::string& unread : check.unread)
    if (check.verdict == engine::Verdict::partial && !engine::looks_like_secret(unread))
      result.lines.push_back(composer.say("check-unread", {{"text", unread}}));
  if (called) result.lines.push_back(composer.say("check-caller"));
  if (check.verdict == engine::Verdict::not_listed || check.verdict == engine::Verdict::fraud)
    result.lines.push_back(composer.say("check-do"));
  return result;
}

ContactCheckBlock contact_check(const Composer& composer) {
  ContactCheckBlock block;
  block.input.kind = Input::Kind::lines;
  block.input.label = composer.say("check-label");
  block.input.hint = composer.say("check-hint");
  block.input.action = {ActionKind::fill, "-contact", ""};
  const auto typed = composer.state.filled.find("-contact");
  if (typed == composer.state.filled.end() || typed->second.empty()) return block;
  block.input.value = typed->second;
  block.input.problem = word_secret(composer.words, typed->second);
  block.result = compose_result(composer, typed->second);
  return block;
}

}  // namespace

void compose_check(const Composer& composer, Screen& screen) {
  screen.lead = composer.say("check-lead");
  screen.blocks.push_back(contact_check(composer));
  if (!composer.guide.contacts.empty()) screen.blocks.push_back(official_contacts(composer));
  if (!composer.guide.frauds.empty()) screen.blocks.push_back(fraud_marks(composer));
}

}  // namespace wenlu::screen
