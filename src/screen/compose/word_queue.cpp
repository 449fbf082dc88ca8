#include "screen/compose/word_queue.h"

#include "screen/wording/wording.h"

namespace wenlu::screen {
namespace {

struct QueueLengths {
  const content::Wait* shortest = nullptr;
  const content::Wait* longest = nullptr;
  const content::OpeningHours* best = nullptr;  // when it is shortest; null: not only then
};

QueueLengths queue_lengths(const Composer& composer, const content::Channel& channel) {
  QueueLengths out;
  for (const content::Queue& queue : channel.queues) {
    const content::Wait* wait = find_in(composer.guide.waits, queue.wait);
    if (wait == nullptr) continue;
    if (out.shortest == nullptr || engine::is_shorter(*wait, *out.shortest)) {
      out.shortest = wait;
      out.best = queue.hours ? &*queue.hours : nullptr;
    }
    if (out.longest == nullptr || engine::is_shorter(*out.longest, *wait)) out.longest = wait;
  }
  return out;
}

std::string word_range_of(const Composer& composer, const QueueLengths& lengths) {
  if (lengths.shortest == nullptr) return "";
  if (lengths.shortest->max == lengths.longest->max)
    return word_wait(composer.words, *lengths.longest);
  return word_range(composer.words, lengths.shortest->max, lengths.longest->max);
}

}  // namespace

std::string word_queue_range(const Composer& composer, const content::Channel& channel) {
  return word_range_of(composer, queue_lengths(composer, channel));
}

std::string word_queues(const Composer& composer, const content::Channel& channel) {
  const QueueLengths lengths = queue_lengths(composer, channel);
  if (lengths.shortest == nullptr) return "";
  std::string range = word_range_of(composer, lengths);
  if (lengths.best != nullptr)
    range = composer.say("queue-shortest", {{"duration", range},
                                            {"hours", word_hours(composer.words, *lengths.best)}});
  return composer.words.labelled(composer.say("wait-queue"), range);
}

std::string word_queue_length(const Composer& composer, const content::WaitId& queue) {
  const content::Wait* wait = find_in(composer.guide.waits, queue);
  return wait ? word_wait(composer.words, *wait) : "";
}

std::string word_queue_now(const Composer& composer, const engine::ChannelStatus& status) {
  if (status.queue.empty()) return "";
  if (!status.hours_known)
    return composer.words.labelled(composer.say("wait-queue"),
                                   word_queue_length(composer, status.queue));
  const std::string when =
      composer.say(status.opening.open ? WordKey("queue-now") : WordKey("queue-at-opening"));
  return composer.words.labelled(when, word_queue_length(composer, status.queue));
}

std::string word_better_moment(const Composer& composer, const content::Channel& channel,
                               const engine::ChannelStatus& status) {
  if (!composer.now) return "";
  if (!status.better) {
    const content::Wait* shortest = queue_lengths(composer, channel).shortest;
    const bool is_shortest = shortest != nullptr && shortest->id == status.queue;
    return channel.queues.size() > 1 && status.opening.open && is_shortest
               ? composer.say("queue-shortest-now")
               : "";
  }
  const std::string moment =
      word_moment_from_today(composer.words, status.better->from, *composer.now);
  return composer.words.labelled(composer.say("from", {{"moment", moment}}),
                                 word_queue_length(composer, status.better->queue));
}

}  // namespace wenlu::screen
