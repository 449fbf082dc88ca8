#include "faces/live/names_module.h"

#include <string_view>

#include "faces/look/layout_words.h"
#include "screen/found_answer.h"
#include "screen/names.h"

namespace wenlu::faces::live {
namespace {

// "not-copied" → "NOT_COPIED"
std::string upper(std::string_view name) {
  std::string out(name);
  for (char& c : out) {
    if (c == '-') c = '_';
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
  }
  return out;
}

std::string constant(std::string_view name, std::string_view value) {
  return "export const " + std::string(name) + " = '" + std::string(value) + "';\n";
}

// A constant for each value of the enum, PREFIX_NAME.
template <class Enum>
std::string constants(std::string_view prefix) {
  std::string out;
  for (const Enum value : screen::every<Enum>()) {
    const std::string_view name = screen::name(value);
    out += constant(std::string(prefix) + "_" + upper(name), name);
  }
  return out;
}

std::string effects() {
  std::string out;
  for (const screen::EffectKind kind : screen::every<screen::EffectKind>())
    out += (out.empty() ? "" : ", ") + ("EFFECT_" + upper(screen::name(kind)));
  return "export const EFFECTS = [" + out + "];\n";
}

template <class Value>
std::string choices() {
  std::string out;
  for (const Value value : screen::every<Value>())
    out.append(out.empty() ? "'" : ", '").append(screen::name(value)).append("'");
  return "[" + out + "]";
}

// The usual value of each setting is its enum's first.
std::string choices_of(screen::Setting setting) {
  switch (setting) {
    case screen::Setting::text:
      return choices<screen::TextSize>();
    case screen::Setting::theme:
      return choices<screen::Theme>();
    case screen::Setting::face:
      return choices<screen::FaceChoice>();
  }
  return "";
}

std::string settings() {
  std::string out;
  for (const screen::Setting setting : screen::every<screen::Setting>()) {
    out.append(out.empty() ? "" : ", ").append(screen::name(setting));
    out.append(": ").append(choices_of(setting));
  }
  return "export const CHOICES = {" + out + "};\n";
}

std::string layout_words() {
  return constant("LAYOUT_BOX", kBoxLine) + constant("LAYOUT_ICON", kIconLine) +
         constant("LAYOUT_TEXT", kTextLine) + constant("LAYOUT_SEMIBOLD", kSemibold);
}

}  // namespace

std::string names_module() {
  return "// Written by wenlu_names from src/screen/names.cpp: what the engine and the page's "
         "script "
         "both call by name.\n" +
         constants<screen::ActionKind>("ACTION") + constants<screen::EffectKind>("EFFECT") +
         constants<screen::MessageId>("MESSAGE") + constants<screen::Setting>("SETTING") +
         constants<screen::Offline>("OFFLINE") + constants<screen::PlayerMove>("MOVE") + effects() +
         settings() + layout_words() +
         "export const MOST_FOUND = " + std::to_string(screen::kMostFound) + ";\n";
}

}  // namespace wenlu::faces::live
