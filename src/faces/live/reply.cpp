#include "faces/live/reply.h"

#include "faces/html/element.h"
#include "faces/html/show_found.h"
#include "screen/names.h"
#include "text/json_writer.h"

namespace wenlu::faces::live {
namespace {

void write_root(const html::Attributes& root, text::JsonWriter& json) {
  json.begin_object();
  for (const auto& [name, value] : root) json.member(name, value);
  json.end_object();
}

void write_effects(const std::vector<screen::Effect>& effects, text::JsonWriter& json) {
  json.begin_array();
  for (const auto& [kind, text] : effects)
    json.begin_object().member("kind", screen::name(kind)).member("text", text).end_object();
  json.end_array();
}

void write_messages(const screen::Screen& screen, text::JsonWriter& json) {
  json.begin_object();
  for (const auto& [id, text] : screen.messages) json.member(screen::name(id), text);
  json.end_object();
}

}  // namespace

std::string reply(const screen::Screen& screen, const std::vector<screen::Effect>& effects,
                  std::string_view saved, const html::Address& address, Shown& shown) {
  Shown now{screen.document_title, html::root_attributes(screen), html::body(screen, address)};
  text::JsonWriter json;
  json.begin_object().member("saved", saved);
  write_effects(effects, json.key("effects"));
  if (now.title != shown.title || now.root != shown.root || !(now.body == shown.body)) {
    json.member("title", now.title);
    write_root(now.root, json.key("root"));
    write_messages(screen, json.key("messages"));
    html::write(now.body, json.key("body"), &shown.body);
    shown = std::move(now);
  }
  json.end_object();
  return json.str();
}

std::string found_reply(const std::vector<screen::FoundAnswer>& found,
                        const html::Address& address) {
  text::JsonWriter json;
  html::write(html::node("ol", {}, html::show_found(found, address)), json);
  return json.str();
}

}  // namespace wenlu::faces::live
