#include "screen/compose/compose_materials.h"

#include "screen/compose/compose_steps.h"

namespace wenlu::screen {
namespace {

Checklist::Item compose_item(const Composer& composer, const content::Material& material) {
  Checklist::Item item;
  item.id = material.id.value;
  item.label = composer.text(material.label);
  item.how = composer.text(material.how);
  if (!material.fee.empty())
    item.how = composer.words.sentences(
        {item.how, composer.say("sentence",
                                {{"text", composer.words.labelled(composer.say("fee"),
                                                                  composer.text(material.fee))}})});
  if (!material.path.empty()) {
    item.path = compose_steps(composer, material.path.steps, material.device);
    item.path.title = composer.say("material-path", {{"path", in_one_line(item.path)}});
  }
  if (!material.without.empty())
    item.without = composer.say("material-without", {{"text", composer.text(material.without)}});
  // What no source says must not read as if one did.
  if (!item.without.empty() && material.cited.advice)
    item.without = composer.words.sentences({item.without, composer.say("advice")});
  item.ticked = composer.state.ticked.contains(material.id);
  item.action = {ActionKind::tick, material.id.value, ""};
  return item;
}

}  // namespace

std::optional<Checklist> compose_materials(const Composer& composer,
                                           const content::Outcome& outcome) {
  Checklist list;
  list.title = composer.say("materials-title");
  std::size_t ready = 0;
  for (const content::MaterialId& id : outcome.materials) {
    const content::Material* material = find_in(composer.guide.materials, id);
    if (material == nullptr || !engine::holds(material->when, composer.state.journey.answers))
      continue;
    list.items.push_back(compose_item(composer, *material));
    if (list.items.back().ticked) ++ready;
  }
  if (list.items.empty()) return std::nullopt;
  list.ready = ready == list.items.size()
                   ? composer.say("materials-all-ready")
                   : composer.say("materials-ready", {{"ready", std::to_string(ready)},
                                                      {"all", std::to_string(list.items.size())}});
  list.stored = composer.say("materials-local");
  return list;
}

}  // namespace wenlu::screen
