#include "faces/live/names_module.h"

#include <string_view>

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

// A constant for each value of the enum, PREFIX_NAME.
template <class Enum>
std::string constants(std::string_view prefix) {
  std::string out;
  for (const Enum value : screen::every<Enum>()) {
    const std::string_view name = screen::name(value);
    out.append("export const ").append(prefix).append("_").append(upper(name));
    out.append(" = '").append(name).append("';\n");
  }
  return out;
}

std::string effects() {
  std::string out;
  for (const screen::EffectKind kind : screen::every<screen::EffectKind>())
    out += (out.empty() ? "" : ", ") + ("EFFECT_" + upper(screen::name(kind)));
  return "export const EFFECTS = [" + out + "];\n";
}

std::string defaults() {
  std::string out;
  for (const screen::Setting setting : screen::every<screen::Setting>()) {
    out.append(out.empty() ? "" : ", ").append(screen::name(setting));
    out.append(": '").append(screen::chosen({}, setting)).append("'");
  }
  return "export const DEFAULTS = {" + out + "};\n";
}

}  // namespace

std::string names_module() {
  return "// Written by `wenlu pages` from src/screen/names.cpp: what the engine and the page's "
         "script "
         "both call by name.\n" +
         constants<screen::ActionKind>("ACTION") + constants<screen::EffectKind>("EFFECT") +
         constants<screen::MessageId>("MESSAGE") + constants<screen::Setting>("SETTING") +
         constants<screen::Keeping>("KEEPING") + constants<screen::PlayerMove>("MOVE") + effects() +
         defaults();
}

}  // namespace wenlu::faces::live
