// What there is to fill in.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "faces/html/page_context.h"
#include "screen/block.h"

namespace wenlu::faces::html {

// A label, its hint, the input itself, "fill-" and its subject, and what is wrong with the value.
Element field(const screen::Input& input, const PageContext& page);

// Texts, each after its number where they are to be followed in order, else after a dot.
Element list_of(const std::vector<std::string>& texts, bool in_order, const PageContext& page);

// <summary> that looks like a button; its id is ID-open.
Element opener(const std::string& id, std::string_view sign, std::string_view text,
               const PageContext& page);

Element button_line(const std::vector<screen::Button>& buttons, const PageContext& page);

Element show(const screen::FormBlock& form, const std::string& id, const PageContext& page);

}  // namespace wenlu::faces::html
