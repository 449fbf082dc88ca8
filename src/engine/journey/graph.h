// The guide's tree as a graph: which node an option leads to, and which nodes may still come.
// Shared by replay and the walks; nothing here recurses.
#pragma once

#include <optional>
#include <vector>

#include "engine/journey/journey.h"

namespace wenlu::engine {

// Nothing for a target that the guide does not have (broken guides only).
std::optional<Node> node_of(const content::Guide& guide, const content::Target& target);

// Null at an outcome, and where the guide does not know the question.
const content::Question* question_at(const content::Guide& guide, const Node& node);

// The option that an answer chose; null where the guide does not know it.
const content::Option* chosen(const content::Guide& guide, const Answer& answer);

// Could `condition` still hold on a route that goes on from `answers`? A question that was not
// answered yet counts as open.
bool may_hold(const content::Condition& condition, const std::vector<Answer>& answers);

// The nodes that a route going on from `answers` at `from` may come to, `from` first, each once and
// after `from` in the order of the editors' options (depth first).
std::vector<Node> reachable(const content::Guide& guide, const Node& from,
                            const std::vector<Answer>& answers);

}  // namespace wenlu::engine
