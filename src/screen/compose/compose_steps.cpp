#include "screen/compose/compose_steps.h"

#include <algorithm>

namespace wenlu::screen {
namespace {

WordKey key_of(content::Verb verb) {
  switch (verb) {
    case content::Verb::open:
      return "verb-open";
    case content::Verb::tap:
      return "verb-tap";
    case content::Verb::type:
      return "verb-type";
    case content::Verb::choose:
      return "verb-choose";
    case content::Verb::upload:
      return "verb-upload";
    case content::Verb::dial:
      return "verb-dial";
    case content::Verb::press:
      return "verb-press";
    case content::Verb::switch_to:
      return "verb-switch";
    case content::Verb::log_in:
      return "verb-log-in";
    case content::Verb::look:
      return "verb-look";
    case content::Verb::tick:
      return "verb-tick";
    case content::Verb::go:
      return "verb-go";
    case content::Verb::queue:
      return "verb-queue";
    case content::Verb::take_number:
      return "verb-take-number";
    case content::Verb::show:
      return "verb-show";
    case content::Verb::pay:
      return "verb-pay";
    case content::Verb::scan:
      return "verb-scan";
  }
  return "verb-look";
}

// Do labels stand in quotation marks after it? Apps, addresses and numbers need none.
bool quotes_label(content::Verb verb) {
  using enum content::Verb;
  return verb == tap || verb == choose || verb == type || verb == switch_to;
}

bool is_ascii(char c) { return static_cast<unsigned char>(c) < 0x80; }

// "拨打950201" → "拨打 950201": a space where Chinese meets Latin letters and figures.
void set_apart(std::string& text, std::string_view target) {
  const std::size_t from = text.find(target);
  if (target.empty() || from == text.npos) return;
  const std::size_t to = from + target.size();
  if (to < text.size() && is_ascii(target.back()) && !is_ascii(text[to])) text.insert(to, " ");
  if (from > 0 && is_ascii(target.front()) && !is_ascii(text[from - 1])) text.insert(from, " ");
}

// "Tap 反馈与帮助" as a sentence of the language: 点“反馈与帮助”, 用店铺账号登录.
std::string word_step(const Composer& composer, const content::Step& step,
                      const std::string& target) {
  const bool quoted = quotes_label(step.verb) && !step.describes;
  std::string text = composer.say(
      key_of(step.verb), {{"target", quoted ? composer.say("label", {{"text", target}}) : target}});
  if (!quoted) set_apart(text, target);
  return text;
}

std::string word_also(const Composer& composer, const content::Step& step) {
  if (step.also.empty()) return "";
  std::vector<std::string> names;
  for (const content::Localized& name : step.also)
    names.push_back(composer.say("quoted", {{"text", composer.text(name)}}));
  return composer.say("may-also-read", {{"names", composer.words.list(names)}});
}

WordKey key_of(content::Area area) {
  switch (area) {
    using enum content::Area;
    case unknown:
      return "spot-somewhere";
    case bottom_tab:
      return "spot-bottom-tab";
    case top_tab:
      return "spot-top-tab";
    case row:
      return "spot-row";
    case side_menu:
      return "spot-side-menu";
    case tile:
      return "spot-tile";
    case top_right:
      return "spot-top-right";
    case top_left:
      return "spot-top-left";
    case top_bar:
      return "spot-top-bar";
    case button:
      return "spot-button";
    case field:
      return "spot-field";
    case icon:
      return "spot-icon";
    case dialog:
      return "spot-dialog";
    case keypad:
      return "spot-keypad";
    case address_bar:
      return "spot-address-bar";
    case home_screen:
      return "spot-home-screen";
    case side_key:
      return "spot-side-key";
  }
  return "spot-somewhere";
}

// Where on the screen, said so that it can be found without seeing the picture.
std::string word_spot(const Words& words, const content::Spot& spot) {
  const std::string where = words.say(key_of(spot.area));
  if (spot.index == 0) return where;
  return words.say(
      "spot-nth",
      {{"spot", where}, {"n", std::to_string(spot.index)}, {"count", std::to_string(spot.count)}});
}

StepLine compose_step(const Composer& composer, const content::Step& step, content::Device device) {
  StepLine line;
  line.target = composer.text(step.on);
  line.text = word_step(composer, step, line.target);
  line.also = word_also(composer, step);
  line.note = composer.text(step.note);
  line.act = step.verb;
  line.spot = step.at;
  line.picture = draw_path(step.at, device, line.target);
  line.picture->words = device == content::Device::none ? composer.say("spot-there")
                                                        : word_spot(composer.words, step.at);
  return line;
}

}  // namespace

Steps compose_steps(const Composer& composer, const std::vector<content::Step>& steps,
                    content::Device device) {
  Steps shown;
  shown.title = composer.say(device == content::Device::none ? WordKey("steps-there")
                                                             : WordKey("steps-title"));
  shown.device = device;
  for (const content::Step& step : steps)
    shown.lines.push_back(compose_step(composer, step, device));
  return shown;
}

Player compose_player(const Composer& composer, const std::string& name) {
  Player player;
  player.name = name;
  if (const auto& playing = composer.state.playing; playing && playing->name == name) {
    player.step = playing->step;
    player.playing = playing->on;
  }
  const auto button = [&](std::string text, PlayerMove move) {
    player.buttons.push_back({std::move(text), moving(name, move), std::nullopt, false});
  };
  if (player.playing)
    button(composer.say("player-pause"), PlayerMove::pause);
  else
    button(composer.say("player-play"), PlayerMove::play);
  button(composer.say("player-previous"), PlayerMove::previous);
  button(composer.say("player-next"), PlayerMove::next);
  return player;
}

std::string in_one_line(const Steps& steps, bool there_only) {
  std::string line;
  for (const StepLine& step : steps.lines)
    if (!there_only || step.act != content::Verb::upload)
      line += (line.empty() ? "" : " › ") + step.target;
  return line;
}

}  // namespace wenlu::screen
