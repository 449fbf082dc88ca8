// A feedback code: any bytes, and a right code with some of its letters changed, are refused or
// tell a route of the guide; what was told makes a code that tells the same.
#include "engine/case/base32.h"
#include "engine/case/feedback_code.h"
#include "fuzz.h"
#include "guide.h"

namespace wenlu::fuzz {
namespace {

// A code of the guide's own, each letter changed by a byte of `s`; zeros leave it as it is.
std::string changed_code(std::string_view s) {
  const engine::Route route{content::OptionId{"seller"}, content::OptionId{"violation"}};
  std::string code = engine::encode(guide(), {route, engine::FeedbackReason::wrong_fact});
  hold(engine::decode_feedback(guide(), code).feedback.route == route);
  for (std::size_t i = 0; i < s.size() && i < code.size(); ++i)
    code[i] = static_cast<char>(code[i] ^ s[i]);
  return code;
}

void read(std::string_view s) {
  const engine::DecodedFeedback told = engine::decode_feedback(guide(), s);
  if (told.problem != engine::CodeProblem::none) return;
  const std::string code = engine::encode(guide(), told.feedback);
  hold(!code.empty());
  hold(engine::decode_feedback(guide(), code).feedback == told.feedback);
}

}  // namespace

WENLU_FUZZ_TARGET {
  const std::string_view s = bytes(data, size);
  read(s);
  read(changed_code(s));
  if (const auto bits = engine::from_base32(s)) {
    hold(bits->size() % 5 == 0);
    const std::string again = engine::to_base32(*bits);
    hold(again.empty() || engine::from_base32(again) == bits);
  }
  return 0;
}

}  // namespace wenlu::fuzz
