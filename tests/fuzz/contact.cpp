// The contact check: whatever is pasted, each contact found stands in it as written, and nothing is
// called official that is not on the list, disguised, or beside a mark of fraud.
#include "engine/safety/contact_check.h"
#include "fuzz.h"
#include "guide.h"

namespace wenlu::fuzz {

WENLU_FUZZ_TARGET {
  const std::string_view s = bytes(data, size);
  const engine::ContactCheck check = engine::check_contact(guide(), s, {});
  bool all_listed = !check.contacts.empty();
  for (const engine::FoundContact& contact : check.contacts) {
    hold(!contact.written.empty() && s.find(contact.written) != std::string_view::npos);
    hold(!contact.official || !contact.disguised);
    all_listed = all_listed && contact.official;
  }
  if (check.verdict == engine::Verdict::official) hold(all_listed && check.marks.empty());
  if (!check.marks.empty()) hold(check.verdict == engine::Verdict::fraud);
  return 0;
}

}  // namespace wenlu::fuzz
