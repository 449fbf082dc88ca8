// What the page's script gets back from each call of the engine, as JSON:
//
//   {"title": "…",            of the window
//    "saved": "…",            what to keep on this device
//    "root": {…},             attributes of <html>
//    "effects": [{"kind": "copy", "text": "…"}, …]    what has to happen outside, in order
//    "messages": {"copied": "…", …}                   what may have to be announced of it
//    "body": ["body", {…}, …]}                        the page, as faces/html writes elements
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "faces/html/page.h"
#include "screen/effect.h"
#include "screen/found_answer.h"
#include "screen/screen.h"

namespace wenlu::faces::live {

// After an action.
std::string reply(const screen::Screen& screen, const std::vector<screen::Effect>& effects,
                  std::string_view saved, const html::Address& address);

// After a search: the list of what was found, as ["ol", {}, item, …].
std::string found_reply(const std::vector<screen::FoundAnswer>& found,
                        const html::Address& address);

}  // namespace wenlu::faces::live
