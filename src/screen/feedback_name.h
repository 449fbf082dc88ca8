// Reasons to write to the editors, as actions and `wenlu feedback` name them: path-moved,
// did-not-help, wrong-fact, hard-to-understand.
#pragma once

#include <optional>
#include <string_view>

#include "engine/case/feedback_code.h"

namespace wenlu::screen {

std::string_view feedback_name(engine::FeedbackReason reason);
std::optional<engine::FeedbackReason> parse_feedback(std::string_view name);

}  // namespace wenlu::screen
