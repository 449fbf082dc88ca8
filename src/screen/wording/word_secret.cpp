#include "screen/wording/word_secret.h"

namespace wenlu::screen {

std::string word_secret(const Words& words, std::string_view typed) {
  const auto secret = engine::looks_like_secret(typed);
  if (!secret) return "";
  switch (secret->kind) {
    case engine::SecretKind::password:
      return words.say("secret-password");
    case engine::SecretKind::sms_code:
      return words.say("secret-code");
    case engine::SecretKind::bank_card:
      return words.say("secret-card");
    case engine::SecretKind::identity_number:
      return words.say("secret-identity");
  }
  return "";
}

}  // namespace wenlu::screen
