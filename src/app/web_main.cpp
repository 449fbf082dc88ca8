// The page's engine: wires the rooms together behind a handful of C functions that web/engine.mjs
// calls. Strings are UTF-8; a returned string is valid until the next call. Times are seconds since
// 1970.
#include <memory>
#include <optional>
#include <string>

#include "app/canvas_glyphs.h"
#include "content/findings_are_read.h"
#include "content/load/bundle.h"
#include "content/load/search_file.h"
#include "engine/search/search_index.h"
#include "faces/canvas/painter.h"
#include "faces/html/relative_address.h"
#include "faces/live/reply.h"
#include "platform/web/host.h"
#include "screen/compose/compose.h"
#include "screen/compose/compose_found.h"
#include "screen/screen.h"
#include "screen/update/saved.h"
#include "screen/update/update.h"
#include "screen/visit.h"
#include "screen/wording/ui_keys.h"

#define WENLU_EXPORT extern "C" __attribute__((used, visibility("default")))

namespace {

using namespace wenlu;

struct App {
  content::Guide guide;
  screen::State state;
  std::string path;  // of the page in the address bar, as screen::to_path; "" at the site's root
  std::string reply;
  faces::live::Shown shown;
  std::unique_ptr<engine::SearchIndexing> indexing;  // once somebody searches
  app::CanvasGlyphs glyphs;
  faces::canvas::Layout layout;
  std::unique_ptr<faces::canvas::Painter> painter;
};

std::unique_ptr<App> page;

engine::Instant instant(double seconds) { return {static_cast<std::int64_t>(seconds)}; }

std::string address_of(const screen::Place& place) {
  return faces::html::relative_address(page->path, screen::to_path(page->guide, place));
}

const char* reply(double now, const std::vector<screen::Effect>& effects) {
  page->reply = faces::live::reply(screen::compose(page->guide, page->state, instant(now)), effects,
                                   screen::save(page->guide, page->state), address_of, page->shown);
  return page->reply.c_str();
}

}  // namespace

bool content::findings_are_read() { return false; }

// Takes a guide and its texts in the languages that the visitor reads (content/load/bundle.h), at
// first or in the place of the one there is; 0 when they cannot be used. Nothing that was searched
// for stays.
WENLU_EXPORT int wenlu_load(const char* guide, const char* texts) {
  content::Loaded loaded = content::load_bundle(guide, texts, std::size(screen::kUiKeys));
  if (content::has_errors(loaded.found)) return 0;
  if (!page) page = std::make_unique<App>();
  page->indexing.reset();
  page->guide = std::move(loaded.guide);
  return 1;
}

// Once there is a guide.
WENLU_EXPORT const char* wenlu_start(const char* path, const char* saved, double now) {
  page->path = path;
  page->state = screen::visit(page->guide, screen::restore(page->guide, saved),
                              screen::parse_place(page->guide, path), false);
  if (screen::is_deeper(page->state.place)) return reply(now, {{screen::EffectKind::save, ""}});
  return reply(now, {});
}

WENLU_EXPORT const char* wenlu_act(const char* words, double now) {
  const std::optional<screen::Action> action = screen::parse_action(words);
  if (!action) return reply(now, {});
  screen::Updated updated = screen::update(page->guide, page->state, *action, instant(now));
  page->state = std::move(updated.state);
  for (const screen::Effect& effect : updated.effects) {
    if (effect.kind == screen::EffectKind::navigate) page->path = effect.text;
  }
  return reply(now, updated.effects);
}

// The same state at a later moment.
WENLU_EXPORT const char* wenlu_refresh(double now) { return reply(now, {}); }

// Takes the search file, whose index wenlu_index makes; 0 when it cannot be used.
WENLU_EXPORT int wenlu_open_search(const char* file) {
  if (!content::add_search_file(file, page->guide)) return 0;
  page->indexing = std::make_unique<engine::SearchIndexing>(page->guide);
  return 1;
}

// A step towards the index of some milliseconds at most; 1 while more are to come.
WENLU_EXPORT int wenlu_index() { return page->indexing->step() ? 1 : 0; }

// What `words` find, once there is an index: ["ol", {}, item, …]
WENLU_EXPORT const char* wenlu_find(const char* words) {
  const auto found =
      screen::compose_found({page->guide, page->state.place.language}, page->indexing->index(),
                            words, page->state.journey.answers);
  page->reply = faces::live::found_reply(found, address_of);
  return page->reply.c_str();
}

// 1 when the canvas can be painted from now on.
WENLU_EXPORT int wenlu_open_canvas(const char* selector) {
  page->painter.reset();  // of a canvas that was put away; there is one ImGui context at a time
  if (!platform::can_read_canvas() || !platform::create_webgl(selector)) return 0;
  page->painter =
      std::make_unique<faces::canvas::Painter>(page->glyphs, platform::largest_texture());
  return 1;
}

WENLU_EXPORT void wenlu_restore_canvas() {
  platform::restore_webgl();
  page->painter->context_restored();
}

WENLU_EXPORT void wenlu_layout(const char* layout) {
  page->layout = faces::canvas::parse_layout(layout);
}

// 0 when it is to be called again in the next frame (faces/canvas/painter.h).
WENLU_EXPORT int wenlu_paint(float width, float height, float ratio, float root_size,
                             float scroll_x, float scroll_y, int dark, const char* hovered,
                             const char* pressed, float played) {
  faces::canvas::View view;
  view.width = width;
  view.height = height;
  view.ratio = ratio;
  view.root_size = root_size;
  view.scroll_x = scroll_x;
  view.scroll_y = scroll_y;
  view.shade = dark ? faces::Shade::dark : faces::Shade::light;
  view.hovered = hovered;
  view.pressed = pressed;
  view.played = played;
  return page->painter->paint(page->layout, view) ? 1 : 0;
}

int main() { return 0; }
