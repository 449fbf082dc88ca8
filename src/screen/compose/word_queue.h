// How long the queue is, and when it is shorter.
#pragma once

#include <string>

#include "screen/compose/composer.h"

namespace wenlu::screen {

// From the shortest to the longest: "5–30 minutes".
std::string word_queue_range(const Composer& composer, const content::Channel& channel);

// The same with when it is shortest: "Queue: 5–30 minutes, shortest working days 10:00–11:00".
std::string word_queues(const Composer& composer, const content::Channel& channel);

// How long the wait in `queue` is: "about 30 minutes"; "" when that is not known.
std::string word_queue_length(const Composer& composer, const content::WaitId& queue);

// "Queue now: about 30 minutes"; "Queue when it opens: …" while it is closed.
std::string word_queue_now(const Composer& composer, const engine::ChannelStatus& status);

// "from 15:00: about 5 minutes", or that it is shortest now; "" where it never changes.
std::string word_better_moment(const Composer& composer, const content::Channel& channel,
                               const engine::ChannelStatus& status);

}  // namespace wenlu::screen
