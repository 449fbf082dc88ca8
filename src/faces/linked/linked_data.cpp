#include "faces/linked/linked_data.h"

#include "text/json_writer.h"

namespace wenlu::faces::linked {
namespace {

using screen::Block;
using screen::Checklist;
using screen::Screen;
using screen::WayBlock;
using text::JsonWriter;

void write_question(const Screen& screen, JsonWriter& json) {
  json.begin_object().member("@type", "FAQPage").member("inLanguage", screen.language);
  json.key("mainEntity").begin_object().member("@type", "Question").member("name", screen.title);
  json.key("acceptedAnswer").begin_object().member("@type", "Answer").member("text", screen.lead);
  json.end_object().end_object().end_object();
}

void write_materials(const Screen& screen, JsonWriter& json) {
  for (const Block& block : screen.blocks) {
    const auto* materials = std::get_if<Checklist>(&block);
    if (materials == nullptr) continue;
    json.key("tool").begin_array();
    for (const Checklist::Item& item : materials->items)
      json.begin_object().member("@type", "HowToTool").member("name", item.label).end_object();
    json.end_array();
  }
}

void write_way(const Screen& screen, const WayBlock& way, JsonWriter& json) {
  json.begin_object().member("@type", "HowTo").member("inLanguage", screen.language);
  json.member("name", screen.title).member("alternativeHeadline", way.title);
  if (!way.summary.empty()) json.member("description", way.summary);
  write_materials(screen, json);
  json.key("step").begin_array();
  for (const screen::StepLine& step : way.steps.lines)
    json.begin_object().member("@type", "HowToStep").member("text", step.text).end_object();
  json.end_array().end_object();
}

}  // namespace

std::string to_linked_data(const Screen& screen) {
  if (screen.kind != screen::ScreenKind::outcome) return "";
  bool says_something = !screen.lead.empty();
  JsonWriter json;
  json.begin_object().member("@context", "https://schema.org").key("@graph").begin_array();
  if (!screen.lead.empty()) write_question(screen, json);
  for (const Block& block : screen.blocks) {
    const auto* way = std::get_if<WayBlock>(&block);
    if (way == nullptr || way->steps.lines.empty()) continue;
    write_way(screen, *way, json);
    says_something = true;
  }
  json.end_array().end_object();
  return says_something ? json.str() : "";
}

}  // namespace wenlu::faces::linked
