#include "screen/compose/compose_pages.h"

#include "screen/compose/compose_about.h"
#include "screen/compose/compose_check.h"
#include "screen/compose/compose_links.h"
#include "screen/compose/compose_search.h"
#include "screen/compose/compose_settings.h"

namespace wenlu::screen {
namespace {

// Everything after the title speaks for itself here; the ids are those of the addresses.
void name_page(const Composer& composer, Page page, Screen& screen) {
  switch (page) {
    case Page::search:
      screen.id = "search";
      screen.title = composer.say("page-search");
      break;
    case Page::check:
      screen.id = "check";
      screen.title = composer.say("page-check");
      break;
    case Page::about:
      screen.id = "about";
      screen.title = composer.say("page-about");
      break;
    case Page::settings:
      screen.id = "settings";
      screen.title = composer.say("page-settings");
      break;
  }
}

void fill_page(const Composer& composer, Page page, Screen& screen) {
  switch (page) {
    case Page::search:
      return compose_search(composer, screen);
    case Page::check:
      return compose_check(composer, screen);
    case Page::about:
      return compose_about(composer, screen);
    case Page::settings:
      return compose_settings(composer, screen);
  }
}

}  // namespace

void compose_page(const Composer& composer, Page page, Screen& screen) {
  screen.kind = ScreenKind::page;
  name_page(composer, page, screen);
  fill_page(composer, page, screen);
  LinkList back;
  back.title = composer.say("back-title");
  back.links.push_back(link_to_route(composer, composer.say("to-start"), {}));
  screen.blocks.push_back(std::move(back));
}

}  // namespace wenlu::screen
