#include "screen/wording/word_secret.h"

namespace wenlu::screen {
namespace {

using engine::SecretKind;

std::string word_kind(const Words& words, SecretKind kind) {
  switch (kind) {
    case SecretKind::password:
      return words.say("secret-password");
    case SecretKind::sms_code:
      return words.say("secret-code");
    case SecretKind::bank_card:
      return words.say("secret-card");
    case SecretKind::identity_number:
      return words.say("secret-identity");
  }
  return "";
}

}  // namespace

std::string word_secret(const Words& words, std::string_view typed) {
  const auto secret = engine::looks_like_secret(typed);
  return secret ? word_kind(words, secret->kind) : "";
}

std::vector<std::string> word_secrets(const Words& words) {
  std::vector<std::string> all;
  for (int kind = 0; kind <= static_cast<int>(SecretKind::identity_number); ++kind)
    all.push_back(word_kind(words, static_cast<SecretKind>(kind)));
  return all;
}

}  // namespace wenlu::screen
