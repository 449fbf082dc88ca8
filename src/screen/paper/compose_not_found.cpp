#include "screen/paper/compose_not_found.h"

#include "screen/wording/words.h"

namespace wenlu::screen {

NotFoundWords compose_not_found(const content::Guide& guide, content::Language language) {
  const Words words(guide, language);
  return {words.say("sheet-not-found"), words.say("sheet-not-found-text"),
          words.say("to-start"),        words.say("page-search"),
          words.say("search"),          words.say("search-hint")};
}

}  // namespace wenlu::screen
