#include "screen/compose/compose_frame.h"

#include "screen/compose/compose_links.h"
#include "screen/compose/compose_settings.h"
#include "screen/names.h"

namespace wenlu::screen {

namespace {

std::vector<Link> language_links(const Composer& composer, const Place& here) {
  std::vector<Link> links;
  for (content::Language language = 0; language < composer.guide.languages.size(); ++language) {
    if (language == here.language) continue;
    const std::string name = language < composer.guide.language_names.size()
                                 ? composer.guide.language_names[language]
                                 : composer.guide.languages[language];
    links.push_back(link_to(composer, name, {language, here.at}));
  }
  return links;
}

std::vector<Link> footer_links(const Composer& composer) {
  const content::Language language = composer.words.language();
  std::vector<Link> links{
      link_to(composer, composer.say("page-search"), {language, Page::search}),
      link_to(composer, composer.say("page-check"), {language, Page::check}),
      link_to(composer, composer.say("page-about"), {language, Page::about}),
      link_to(composer, composer.say("page-settings"), {language, Page::settings}),
  };
  if (composer.state.offline != Offline::alone)
    links.push_back(link_to_file(composer, composer.say("keep-single-file"), {}, "../wenlu.html"));
  return links;
}

SearchBox search_box(const Composer& composer) {
  return {
      composer.say("search"),
      composer.say("search-hint"),
      composer.say("search-results"),
      composer.say("search-results-one"),
      composer.say("search-none"),
      composer.say("typed-too-long", {{"n", std::to_string(kMostSought)}}),
      link_to(composer, composer.say("page-search"), {composer.words.language(), Page::search})};
}

std::string word_message(const Words& words, MessageId id) {
  switch (id) {
    case MessageId::copied:
      return words.say("copied");
    case MessageId::not_copied:
      return words.say("not-copied");
    case MessageId::shared:
      return words.say("shared");
    case MessageId::not_shared:
      return words.say("not-shared");
    case MessageId::not_printed:
      return words.say("not-printed");
    case MessageId::saved:
      return words.say("saved");
    case MessageId::not_saved:
      return words.say("not-saved");
    case MessageId::wiped:
      return words.say("wiped");
    case MessageId::not_wiped:
      return words.say("not-wiped");
    case MessageId::update_ready:
      return words.say("update-ready");
  }
  return "";
}

std::vector<Message> messages(const Composer& composer) {
  std::vector<Message> all;
  for (const MessageId id : every<MessageId>())
    all.push_back({id, word_message(composer.words, id)});
  return all;
}

}  // namespace

void compose_frame(const Composer& composer, Screen& screen) {
  const content::Language language = composer.words.language();
  if (language < composer.guide.languages.size())
    screen.language = composer.guide.languages[language];
  screen.site = composer.text(composer.guide.title);
  const auto* route = std::get_if<engine::Route>(&screen.place.at);
  const bool at_start = route != nullptr && route->empty();
  screen.document_title =
      at_start ? screen.site
               : composer.say("window-title", {{"title", screen.title}, {"site", screen.site}});
  screen.search = search_box(composer);
  screen.languages = language_links(composer, screen.place);
  screen.footer = footer_links(composer);
  screen.larger = switch_larger(composer);
  screen.plain = switch_plain(composer);
  screen.skip = composer.say("skip");
  screen.messages = messages(composer);
}

}  // namespace wenlu::screen
