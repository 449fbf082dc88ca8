// The page's engine: wires the rooms together behind a handful of C functions that web/engine.mjs
// calls. Strings are UTF-8; a returned string is valid until the next call. Times are seconds since
// 1970.
#include <memory>
#include <optional>
#include <string>

#include "app/canvas_glyphs.h"
#include "content/load/bundle.h"
#include "faces/canvas/painter.h"
#include "faces/live/reply.h"
#include "platform/web/host.h"
#include "screen/compose/compose.h"
#include "screen/screen.h"
#include "screen/update/saved.h"
#include "screen/update/update.h"
#include "screen/visit.h"

#define WENLU_EXPORT extern "C" __attribute__((used, visibility("default")))

namespace {

using namespace wenlu;

struct App {
  content::Guide guide;
  screen::State state;
  std::string path;  // of the page in the address bar, as screen::to_path; "" at the site's root
  std::string reply;
  app::CanvasGlyphs glyphs;
  faces::canvas::Layout layout;
  std::unique_ptr<faces::canvas::Painter> painter;
};

std::unique_ptr<App> page;

engine::Instant instant(double seconds) { return {static_cast<std::int64_t>(seconds)}; }

const char* reply(double now, const std::vector<screen::Effect>& effects) {
  const auto address = [](const screen::Place& place) {
    return faces::html::relative_address(page->path, screen::to_path(page->guide, place));
  };
  page->reply = faces::live::reply(screen::compose(page->guide, page->state, instant(now)), effects,
                                   screen::save(page->guide, page->state), address);
  return page->reply.c_str();
}

}  // namespace

// "" when the bundle cannot be used.
WENLU_EXPORT const char* wenlu_start(const char* bundle, const char* path, const char* saved,
                                     double now) {
  content::Loaded loaded = content::load_bundle(bundle);
  if (content::has_errors(loaded.found)) return "";
  page = std::make_unique<App>();
  page->guide = std::move(loaded.guide);
  page->state = screen::restore(page->guide, saved);
  page->path = path;
  page->state.place = screen::parse_place(page->guide, path);
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
WENLU_EXPORT const char* wenlu_look(double now) { return reply(now, {}); }

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

WENLU_EXPORT void wenlu_paint(float width, float height, float ratio, float root_size,
                              float scroll_x, float scroll_y, int dark, const char* hovered,
                              const char* pressed, float beat) {
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
  view.beat = beat;
  page->painter->paint(page->layout, view);
}

int main() { return 0; }
