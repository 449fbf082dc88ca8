#include "content/check/check_repeats.h"

#include <map>
#include <set>

#include "text/quote.h"

namespace wenlu::content {
namespace {

using text::quoted;

class RepeatCheck {
 public:
  RepeatCheck(const Guide& guide, Reading& reading) : guide_(guide), reading_(reading) {}

  void look_at_all() {
    for (const auto& [id, question] : guide_.questions) look_at(question);
    for (const auto& [id, outcome] : guide_.outcomes) look_at(outcome);
    look_at_contacts();
  }

 private:
  template <class Say>
  void warn(const FilePlace& place, std::string_view rule, const Say& say) {
    reading_.found.warning(place, rule, say);
  }

  // In one language already: whoever reads it cannot tell them apart.
  void look_at(const Question& question) {
    std::set<const Option*> told;
    for (Language language = 0; language < guide_.languages.size(); ++language) {
      std::map<std::string, const Option*> labels;
      for (const Option& option : question.options) {
        if (option.label.empty()) continue;
        const Option* same = labels.emplace(option.label.in(language), &option).first->second;
        // Two that are never asked together may read the same.
        if (same == &option || !(same->when == option.when)) continue;
        if (told.insert(&option).second) warn_of_label(question, *same, option, language);
      }
    }
  }

  void warn_of_label(const Question& question, const Option& same, const Option& option,
                     Language language) {
    const bool everywhere = same.label == option.label;
    warn(reading_.index.place_of(Part::question, question.id.value), "same-label", [&] {
      return Said{"the options " + quoted(same.id.value) + " and " + quoted(option.id.value) +
                      " read the same" +
                      (everywhere ? "" : " in " + quoted(guide_.languages[language])),
                  "give each a label that tells it from the other"};
    });
  }

  void look_at(const Outcome& outcome) {
    const FilePlace place = reading_.index.place_of(Part::outcome, outcome.id.value);
    for (const OutcomeId& id : outcome.related)
      if (id == outcome.id) {
        warn(place, "related-to-itself",
             [&] { return Said{"the outcome " + quoted(id.value) + " is related to itself"}; });
        break;
      }
    look_at_list(outcome, "related", outcome.related);
    look_at_list(outcome, "materials", outcome.materials);
    look_at_list(outcome, "notices", outcome.notices);
    look_at_list(outcome, "statement", outcome.statements);
    look_at_list(outcome, "deadlines", outcome.deadlines);
    std::map<ChannelId, const Way*> ways;
    for (const Way& way : outcome.ways) {
      const Way* first = ways.emplace(way.channel, &way).first->second;
      if (first != &way && first->when == way.when)
        warn_twice(place, outcome, "ways", way.channel.value);
    }
  }

  template <class Ids>
  void look_at_list(const Outcome& outcome, std::string_view list, const Ids& ids) {
    std::set<std::string> seen;
    for (const auto& id : ids)
      if (!seen.insert(id.value).second)
        warn_twice(reading_.index.place_of(Part::outcome, outcome.id.value), outcome, list,
                   id.value);
  }

  void warn_twice(const FilePlace& place, const Outcome& outcome, std::string_view list,
                  const std::string& id) {
    warn(place, "listed-twice", [&] {
      return Said{"the outcome " + quoted(outcome.id.value) + " has " + quoted(id) +
                      " twice among its " + quoted(list),
                  "name it once"};
    });
  }

  void look_at_contacts() {
    std::set<std::pair<ContactKind, std::string>> seen;
    for (const Contact& contact : guide_.contacts)
      if (!seen.insert({contact.kind, contact.value}).second)
        warn({}, "listed-twice", [&] {
          return Said{"contacts.json has " + quoted(contact.value) + " twice", "name it once"};
        });
  }

  const Guide& guide_;
  Reading& reading_;
};

}  // namespace

void check_repeats(const Guide& guide, Reading& reading) {
  RepeatCheck(guide, reading).look_at_all();
}

}  // namespace wenlu::content
