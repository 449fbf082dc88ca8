#include "screen/compose/compose_about.h"

#include "screen/compose/compose_links.h"
#include "screen/compose/compose_moment.h"
#include "screen/compose/word_cited.h"

namespace wenlu::screen {
namespace {

FormBlock as_on(const Composer& composer) {
  return {composer.say("as-on-date"),
          composer.say("as-on-text"),
          {compose_moment(composer, composer.say("as-on-moment"), "-as-on", composer.state.as_on)},
          {}};
}

}  // namespace

void compose_about(const Composer& composer, Screen& screen) {
  screen.lead = composer.text(composer.guide.summary);
  SourcesBlock sources;
  sources.title = composer.say("sources-title");
  sources.disclaimer = composer.text(composer.guide.disclaimer);
  for (const auto& [id, source] : composer.guide.sources)
    sources.lines.push_back(compose_source(composer, source));
  screen.blocks.push_back(std::move(sources));

  SectionBlock privacy;
  privacy.title = composer.say("privacy-title");
  privacy.text = composer.say("privacy-text");
  screen.blocks.push_back(std::move(privacy));

  SectionBlock software;
  software.title = composer.say("software-title");
  software.text = composer.words.sentences(
      {composer.say("software-text", {{"version", composer.guide.version}}),
       composer.say("licences")});
  screen.blocks.push_back(std::move(software));
  if (composer.state.offline != Offline::alone)
    screen.blocks.push_back(LinkList{
        "", {link_to_file(composer, composer.say("licences-all"), {}, "../licences.html")}});
  screen.blocks.push_back(as_on(composer));
}

}  // namespace wenlu::screen
