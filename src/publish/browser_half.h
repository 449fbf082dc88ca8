// What the browser runs, the same for every guide: scripts, WebAssembly, icons, licences. The build
// makes it (web/browser_half.mjs) and puts it into the program.
#pragma once

#include <map>
#include <string_view>

namespace wenlu::publish {

// By name:
//
//   start.js  print.js  single.js       the page's script, that of sheets, that of the single file
//   not_found.js                        of the page of an address that is none
//   reload.js                           of the pages that `wenlu serve` shows; never published
//   service_worker.js  service_worker_off.js  embed.js
//   wenlu.wasm  guard.wasm
//   app.webmanifest  *.svg  *.png       icons as the pages name them
//   licence.txt  licences/*.txt         of Wenlu itself; of what is linked in
//
// Empty in a program that was built without it.
using BrowserHalf = std::map<std::string_view, std::string_view>;

}  // namespace wenlu::publish
