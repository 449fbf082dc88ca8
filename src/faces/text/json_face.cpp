#include "faces/text/json_face.h"

#include "faces/text/block_json.h"
#include "faces/text/json_names.h"

namespace wenlu::faces {
std::string to_json(const screen::Screen& screen) {
  // All members, so that a new one does not compile until it is shown or left out on purpose.
  const auto& [kind, id, language, document_title, site, place, search, languages, title, lead,
               announcements, blocks, footer, larger, plain, skip, messages, settings] = screen;
  text::JsonWriter json(2);
  json.begin_object();
  json.member("kind", name_of(kind));
  write_text("id", id, json);
  write_text("language", language, json);
  write_text("document_title", document_title, json);
  write_text("site", site, json);
  write_links("languages", languages, json);
  write_texts("announcements", announcements, json);
  write_text("title", title, json);
  write_text("lead", lead, json);
  json.key("blocks").begin_array();
  for (const screen::Block& block : blocks) write_block(block, json);
  json.end_array();
  write_links("footer", footer, json);
  write_button("larger", larger, json);
  write_button("plain", plain, json);
  write_text("skip", skip, json);
  json.end_object();
  return json.str() + "\n";
}

}  // namespace wenlu::faces
