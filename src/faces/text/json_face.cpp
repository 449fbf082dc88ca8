#include "faces/text/block_json.h"
#include "faces/text/text_face.h"

namespace wenlu::faces {
namespace {

std::string_view name_of(screen::ScreenKind kind) {
  switch (kind) {
    case screen::ScreenKind::question:
      return "question";
    case screen::ScreenKind::outcome:
      return "outcome";
    case screen::ScreenKind::page:
      return "page";
    case screen::ScreenKind::lost:
      return "lost";
  }
  return "";
}

}  // namespace

std::string to_json(const screen::Screen& screen) {
  text::JsonWriter json(2);
  json.begin_object();
  json.member("kind", name_of(screen.kind));
  write_text("id", screen.id, json);
  write_text("language", screen.language, json);
  write_text("document_title", screen.document_title, json);
  write_text("site", screen.site, json);
  write_links("languages", screen.languages, json);
  write_texts("told", screen.told, json);
  write_text("title", screen.title, json);
  write_text("lead", screen.lead, json);
  json.key("blocks").begin_array();
  for (const screen::Block& block : screen.blocks) write_block(block, json);
  json.end_array();
  write_links("footer", screen.footer, json);
  write_button("larger", screen.larger, json);
  write_button("plain", screen.plain, json);
  write_text("skip", screen.skip, json);
  json.end_object();
  return json.str() + "\n";
}

}  // namespace wenlu::faces
