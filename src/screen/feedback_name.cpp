#include "screen/feedback_name.h"

#include <algorithm>
#include <array>

namespace wenlu::screen {
namespace {

// In the order of FeedbackReason.
constexpr std::array<const char*, 4> kReasonNames = {"path-moved", "did-not-help", "wrong-fact",
                                                     "hard-to-understand"};

}  // namespace

std::string_view feedback_name(engine::FeedbackReason reason) {
  return kReasonNames[static_cast<std::size_t>(reason)];
}

std::optional<engine::FeedbackReason> parse_feedback(std::string_view name) {
  const auto it = std::ranges::find(kReasonNames, name);
  if (it == kReasonNames.end()) return std::nullopt;
  return static_cast<engine::FeedbackReason>(it - kReasonNames.begin());
}

}  // namespace wenlu::screen
