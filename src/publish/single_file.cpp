#include "publish/single_file.h"

#include "publish/compress.h"
#include "publish/fill_in.h"
#include "publish/policy.h"
#include "publish/texts_by_language.h"
#include "text/base64.h"

namespace wenlu::publish {
namespace {

std::string packed(std::string_view bytes) { return text::to_base64(gzip(bytes)); }

// The script with all that it would fetch on a site.
std::string script_of(const Pages& pages, const BrowserHalf& half) {
  std::string script(half.at("single.js"));
  script = filled_in(script, "wenlu:guide", packed(pages.files.at("app/guide.json")));
  script = filled_in(script, "wenlu:search", packed(pages.files.at("app/search.json")));
  script = filled_in(script, "wenlu:wasm", packed(half.at("wenlu.wasm")));
  return with_texts(script, pages,
                    [&](const std::string& name) { return packed(pages.files.at(name)); });
}

}  // namespace

std::string single_file(const Pages& pages, const BrowserHalf& half) {
  const std::string script = script_of(pages, half);
  const std::string icon = "data:image/svg+xml;base64," + text::to_base64(half.at("icon.svg"));
  std::string out = with_policy(pages.single, policy_single(pages.style, script));
  out = filled_in(out, "app/icon.svg", icon);
  return filled_in(out, "</body>", "<script>" + script + "</script></body>");
}

}  // namespace wenlu::publish
