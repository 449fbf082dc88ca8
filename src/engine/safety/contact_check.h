// "Is this really customer service?" A visitor types or pastes a number, an address, an e-mail, a
// WeChat or QQ id, or a whole message; the guide's list of official contacts and its marks of fraud
// give the answer.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "content/guide.h"
#include "engine/search/readings.h"

namespace wenlu::engine {

enum class ContactForm { telephone, web, mail, wechat, qq, app_entry, account };

// One contact in what was typed, and how it compares with the official ones.
struct FoundContact {
  ContactForm form = ContactForm::telephone;
  std::string written;                          // as typed
  std::string normal;                           // "950201", "www.example.com", "name@example.com"
  const content::Contact* official = nullptr;   // the one it is; null: it is not on the list
  const content::Contact* resembles = nullptr;  // not official, but reads like this one
  bool disguised = false;  // made to be taken for `resembles`: look-alike letters, its name as a
                           // part of another address, a foreign country code before its number
  const content::PublicService* service = nullptr;  // not on the list, but anybody's to call
  bool anybodys = false;  // on the list's domain, where everybody can put a page or a redirect
};

enum class Verdict {
  official,        // all that was found is on the list, and nothing else is in the text
  unverified,      // the same, but the editors could not verify one of them
  partial,         // something beside it could not be read: `unread`
  anybodys,        // a link on a listed domain that anybody can make
  public_service,  // the police, a consumer line, a bank: not the guide's, and no fraud
  only_code,       // a message that carries a code and asks for nothing
  not_listed,      // something found is not on the list
  fraud,           // a mark of fraud, or a disguised contact
  unknown,         // nothing in it that could be a contact
};

struct ContactCheck {
  Verdict verdict = Verdict::unknown;
  std::vector<FoundContact> contacts;            // in the order of the text
  std::vector<const content::FraudMark*> marks;  // in the guide's order
  std::vector<std::string>
      unread;  // as typed: numbers, names and addresses that no contact explains
};

// Takes any bytes, of which the first 20 000 characters count. `readings` makes the marks match
// traditional characters too; an empty one does not. The pointers point into `guide`.
ContactCheck check_contact(const content::Guide& guide, std::string_view text,
                           const Readings& readings);

}  // namespace wenlu::engine
