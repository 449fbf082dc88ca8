#include "screen/composer.h"
#include "screen/word_cited.h"

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
    block.list.push_back(
        composer.words.sentences({composer.say("sentence", {{"text", composer.text(mark.what)}}),
                                  composer.text(mark.instead)}));
  return block;
}

}  // namespace

void compose_check(const Composer& composer, Screen& screen) {
  screen.lead = composer.say("check-lead");
  if (!composer.guide.contacts.empty()) screen.blocks.push_back(official_contacts(composer));
  if (!composer.guide.frauds.empty()) screen.blocks.push_back(fraud_marks(composer));
}

}  // namespace wenlu::screen
