// What there is to fill in.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "faces/html/sheet.h"
#include "screen/block.h"

namespace wenlu::faces::html {

// A label, its hint, the input itself, "fill-" and its subject, and what is wrong with the value.
Element field(const screen::Input& input, const Sheet& sheet);

// Texts with a dot before each.
Element dotted_list(const std::vector<std::string>& texts, const Sheet& sheet);

// <summary> that looks like a button; its id is ID-open.
Element opener(const std::string& id, std::string_view sign, std::string_view text,
               const Sheet& sheet);

Element button_line(const std::vector<screen::Button>& buttons, const Sheet& sheet);

}  // namespace wenlu::faces::html
