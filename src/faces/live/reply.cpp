#include "faces/live/reply.h"

#include "faces/html/element.h"
#include "faces/html/show_found.h"
#include "screen/names.h"
#include "text/json_writer.h"

namespace wenlu::faces::live {
namespace {

void write_root(const screen::Screen& screen, text::JsonWriter& json) {
  json.begin_object();
  for (const auto& [name, value] : html::root_attributes(screen)) json.member(name, value);
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
                  std::string_view saved, const html::Address& address) {
  text::JsonWriter json;
  json.begin_object().member("title", screen.document_title).member("saved", saved);
  write_root(screen, json.key("root"));
  write_effects(effects, json.key("effects"));
  write_messages(screen, json.key("messages"));
  html::write(html::body(screen, address), json.key("body"));
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
