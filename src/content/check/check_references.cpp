#include "content/check/check_references.h"

#include <set>

#include "content/findings_are_read.h"
#include "text/quote.h"

namespace wenlu::content {
namespace {

using text::quoted;

// Every option with its question.
using Belongings = std::set<std::pair<std::string, std::string>>;

Belongings belongings_of(const Guide& guide) {
  Belongings out;
  for (const auto& [id, question] : guide.questions) {
    for (const Option& option : question.options) out.insert({id.value, option.id.value});
  }
  return out;
}

std::vector<std::string> options_of(const Question& question) {
  std::vector<std::string> ids;
  for (const Option& option : question.options) ids.push_back(option.id.value);
  return ids;
}

// None once findings are only counted.
std::string hint_for(const Reading& reading, const std::string& id,
                     const std::vector<std::string>& candidates) {
  return reading.found.is_full() ? "" : did_you_mean(id, candidates);
}

void check_option_of(const Guide& guide, const Belongings& belongings, Reading& reading,
                     const Reference& reference) {
  const auto question = guide.questions.find({reference.question});
  if (question == guide.questions.end()) return;
  if (reading.index.partial.count(reference.question) > 0) return;
  if (question->second.options.empty()) return;  // which is found
  if (findings_are_read() && reading.found.has("duplicate-id")) return;
  if (belongings.count({reference.question, reference.id}) > 0) return;
  reading.found.error(reference.place, "unknown-option", [&] {
    return Said{quoted(reference.id) + " is not an option of " + quoted(reference.question),
                reading.index.knows(Part::option, reference.id)
                    ? "it is an option of another question"
                    : hint_for(reading, reference.id, options_of(question->second))};
  });
}

// "a source", "an outcome"
std::string with_article(std::string_view noun) {
  return (noun.starts_with('o') || noun.starts_with('e') ? "an " : "a ") + std::string(noun);
}

std::string_view rule_for(Part part) {
  if (part == Part::question) return "unknown-question";
  return part == Part::option ? "unknown-option" : "unknown-id";
}

// Of what has a file of its own.
std::string file_hint(const Reference& reference, const Index& index) {
  if (reference.part == Part::outcome && index.knows(Part::question, reference.id))
    return "it is a question";
  const bool has_file = reference.part == Part::question || reference.part == Part::outcome;
  if (!has_file) return "";
  return "is " + quoted(std::string(name_of(reference.part)) + "s/" + reference.id + ".json") +
         " missing?";
}

void check_known(Reading& reading, const Reference& reference) {
  if (reading.index.may_know(reference.part, reference.id)) return;
  reading.found.error(reference.place, rule_for(reference.part), [&] {
    const std::string near = hint_for(reading, reference.id, reading.index.ids(reference.part));
    return Said{quoted(reference.id) + " is not " + with_article(name_of(reference.part)),
                near.empty() ? file_hint(reference, reading.index) : near};
  });
}

// Was a question found to be missing? Its options are, too.
bool lacks_questions(const Reading& reading) {
  return findings_are_read() &&
         (reading.found.has("unknown-target") || reading.found.has("unknown-question"));
}

void check_redirects(const Guide& guide, Reading& reading) {
  if (lacks_questions(reading)) return;
  for (const auto& redirect : guide.redirects) {
    const auto may_be = [&](Part part) {
      // A guide without that table has none of its ids.
      if (part == Part::material && guide.materials.empty()) return false;
      return reading.index.may_know(part, redirect.second);
    };
    // All three have ids that addresses and devices remember.
    if (!may_be(Part::option) && !may_be(Part::material) && !may_be(Part::outcome))
      reading.found.error(
          reading.index.recall("redirect-to:" + redirect.first), "unknown-option", [&] {
            return Said{quoted(redirect.second) + " is not an option, material or outcome",
                        guide.redirects.contains(redirect.second)
                            ? "it is redirected itself: name what is there now"
                            : hint_for(reading, redirect.second, reading.index.ids(Part::option))};
          });
    if (!reading.index.knows(Part::option, redirect.first)) continue;
    reading.found.error(reading.index.recall("redirect:" + redirect.first), "redirect-hides-option",
                        [&] {
                          return Said{quoted(redirect.first) + " is still an option",
                                      "a redirect is for an id that is gone"};
                        });
  }
}

void check_contacts(const Guide& guide, Reading& reading) {
  for (const Reference& use : reading.index.contacts) {
    const auto channel = guide.channels.find({use.id});
    if (channel == guide.channels.end() || !channel->second.contacts.empty()) continue;
    if (is_faulty(reading.index.place_of(Part::channel, use.id), reading)) continue;
    reading.found.error(use.place, "empty-placeholder",
                        [&] { return Said{"the channel " + quoted(use.id) + " has no contact"}; });
  }
}

}  // namespace

void check_references(const Guide& guide, Reading& reading) {
  const Belongings belongings = belongings_of(guide);
  for (const Reference& reference : reading.index.references) {
    if (reference.question.empty()) {
      check_known(reading, reference);
    } else {
      check_option_of(guide, belongings, reading, reference);
    }
  }
  check_redirects(guide, reading);
  check_contacts(guide, reading);
}

}  // namespace wenlu::content
