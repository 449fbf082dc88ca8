#include "screen/compose/compose_brief.h"

#include <utility>

#include "screen/compose/compose_steps.h"
#include "screen/wait_in_parts.h"

namespace wenlu::screen {
namespace {

std::string word_bring(const Composer& composer, const Checklist& materials) {
  std::vector<std::string> labels;
  for (const Checklist::Item& item : materials.items) labels.push_back(item.label);
  return composer.words.labelled(materials.title, composer.words.list(labels));
}

}  // namespace

Brief compose_brief(const Composer& composer, const std::optional<Checklist>& materials,
                    WayBlock& way) {
  way.briefed = true;
  Brief brief;
  brief.title = way.title;
  if (way.wait) brief.wait = in_brief(*way.wait);
  if (materials) brief.bring = word_bring(composer, *materials);
  if (!way.contacts.empty() && way.steps.device == content::Device::telephone) {
    brief.begin = std::move(way.contacts.front());
    way.contacts.erase(way.contacts.begin());
  } else {
    brief.begin.text = composer.say("begin");
    brief.begin.address = "#way-" + way.id;
  }
  brief.path = in_one_line(way.steps, true);
  if (brief.begin.text.ends_with(brief.path)) brief.path.clear();  // "Call 110"
  return brief;
}

}  // namespace wenlu::screen
