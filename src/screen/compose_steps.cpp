#include "screen/composer.h"

namespace wenlu::screen {
namespace {

std::string word_verb(const Words& words, content::Verb verb) {
  switch (verb) {
    case content::Verb::open:
      return words.say("verb-open");
    case content::Verb::tap:
      return words.say("verb-tap");
    case content::Verb::type:
      return words.say("verb-type");
    case content::Verb::choose:
      return words.say("verb-choose");
    case content::Verb::upload:
      return words.say("verb-upload");
    case content::Verb::dial:
      return words.say("verb-dial");
    case content::Verb::press:
      return words.say("verb-press");
    case content::Verb::switch_to:
      return words.say("verb-switch");
    case content::Verb::log_in:
      return words.say("verb-log-in");
    case content::Verb::look:
      return words.say("verb-look");
  }
  return "";
}

std::string word_also(const Composer& composer, const content::Step& step) {
  if (step.also.empty()) return "";
  std::vector<std::string> names;
  for (const content::Localized& name : step.also)
    names.push_back(composer.say("quoted", {{"text", composer.text(name)}}));
  return composer.say("may-also-read", {{"names", composer.words.list(names)}});
}

StepLine compose_step(const Composer& composer, const content::Step& step) {
  StepLine line;
  line.verb = word_verb(composer.words, step.verb);
  line.target = composer.text(step.on);
  line.text = composer.say("step", {{"verb", line.verb}, {"target", line.target}});
  line.also = word_also(composer, step);
  line.note = composer.text(step.note);
  line.act = step.verb;
  line.spot = step.at;
  return line;
}

}  // namespace

Steps compose_steps(const Composer& composer, const std::vector<content::Step>& steps,
                    content::Device device) {
  Steps shown;
  shown.title = composer.say("steps-title");
  shown.device = device;
  for (const content::Step& step : steps) shown.lines.push_back(compose_step(composer, step));
  return shown;
}

std::string path_in_one_line(const Composer& composer, const content::Path& path) {
  std::string line;
  for (const content::Step& step : path.steps)
    line += (line.empty() ? "" : " › ") + composer.text(step.on);
  return line;
}

}  // namespace wenlu::screen
