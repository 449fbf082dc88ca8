#include "screen/word_queue.h"

#include "screen/wording.h"

namespace wenlu::screen {
namespace {

// "about 5 minutes in the queue"
std::string word_queue(const Composer& composer, const content::WaitId& id) {
  const content::Wait* wait = find_in(composer.guide.waits, id);
  return wait ? composer.say("queue", {{"duration", word_wait(composer.words, *wait)}}) : "";
}

bool is_shorter(const content::Duration& a, const content::Duration& b) {
  return a.nominal_seconds() < b.nominal_seconds();
}

}  // namespace

std::string word_queues(const Composer& composer, const content::Channel& channel) {
  std::vector<std::string> parts;
  for (const content::Queue& queue : channel.queues) {
    std::string hours;
    if (queue.hours)
      hours = word_hours(composer.words, *queue.hours);
    else if (channel.queues.size() > 1)
      hours = composer.say("at-other-times");
    parts.push_back(composer.words.labelled(hours, word_queue(composer, queue.wait)));
  }
  return composer.words.clauses(parts);
}

std::string word_queue_range(const Composer& composer, const content::Channel& channel) {
  const content::Wait* shortest = nullptr;
  const content::Wait* longest = nullptr;
  for (const content::Queue& queue : channel.queues) {
    const content::Wait* wait = find_in(composer.guide.waits, queue.wait);
    if (wait == nullptr) continue;
    if (shortest == nullptr || is_shorter(wait->max, shortest->max)) shortest = wait;
    if (longest == nullptr || is_shorter(longest->max, wait->max)) longest = wait;
  }
  if (shortest == nullptr) return "";
  if (shortest == longest) return word_wait(composer.words, *longest);
  return word_range(composer.words, shortest->max, longest->max);
}

std::string word_queue_length(const Composer& composer, const engine::ChannelStatus& status) {
  const content::Wait* wait = find_in(composer.guide.waits, status.queue);
  return wait ? word_wait(composer.words, *wait) : "";
}

std::string word_queue_now(const Composer& composer, const engine::ChannelStatus& status) {
  if (status.queue.empty()) return "";
  const std::string when = composer.say(status.opening.open ? "now" : "at-opening");
  return composer.words.labelled(when, word_queue(composer, status.queue));
}

std::string word_better_moment(const Composer& composer, const engine::ChannelStatus& status) {
  if (!status.better || !composer.now) return "";
  const std::string moment =
      word_moment_from_today(composer.words, status.better->from, *composer.now);
  return composer.words.labelled(composer.say("from", {{"moment", moment}}),
                                 word_queue(composer, status.better->queue));
}

}  // namespace wenlu::screen
