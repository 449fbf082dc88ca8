// How long the queue is, and when it is shorter.
#pragma once

#include <string>

#include "screen/composer.h"

namespace wenlu::screen {

// Every queue with its hours: "working days 10:00–11:00: about 5 minutes in the queue; at other
// times: …".
std::string word_queues(const Composer& composer, const content::Channel& channel);

// From the shortest to the longest of them: "5–30 minutes".
std::string word_queue_range(const Composer& composer, const content::Channel& channel);

// How long the queue is now: "about 30 minutes"; "" when that is not known.
std::string word_queue_length(const Composer& composer, const engine::ChannelStatus& status);

// "Now: about 30 minutes in the queue"; "When it opens: …" while it is closed.
std::string word_queue_now(const Composer& composer, const engine::ChannelStatus& status);

// "from 15:00: about 5 minutes in the queue"; "" when now is as good as any time.
std::string word_better_moment(const Composer& composer, const engine::ChannelStatus& status);

}  // namespace wenlu::screen
