// What the page's script gets back from each call of the engine, as JSON:
//
//   {"saved": "…",            what to keep on this device
//    "effects": [{"kind": "copy", "text": "…"}, …]    what has to happen outside, in order
//    "title": "…",            of the window
//    "root": {…},             attributes of <html>
//    "messages": {"copied": "…", …}                   what may have to be announced of it
//    "body": ["body", {…}, …]}                        the page, as faces/html writes elements
//
// Of a page that shows all of it already the last four are left out; of a page that shows some of
// it, the body has 0 in the place of what is there.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "faces/html/page.h"
#include "screen/effect.h"
#include "screen/found_answer.h"
#include "screen/screen.h"

namespace wenlu::faces::live {

// What the page was told last.
struct Shown {
  std::string title;
  html::Attributes root;
  html::Element body;
};

// After an action; `shown` is made what the page shows from then on.
std::string reply(const screen::Screen& screen, const std::vector<screen::Effect>& effects,
                  std::string_view saved, const html::Address& address, Shown& shown);

// After a search: the list of what was found, as ["ol", {}, item, …].
std::string found_reply(const std::vector<screen::FoundAnswer>& found,
                        const html::Address& address);

}  // namespace wenlu::faces::live
