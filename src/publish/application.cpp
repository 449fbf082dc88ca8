#include "publish/application.h"

#include <algorithm>

#include "publish/hashes.h"
#include "publish/texts_by_language.h"
#include "text/escape.h"

namespace wenlu::publish {
namespace {

constexpr std::string_view kHostsGap = "[\"wenlu:hosts\"]";
constexpr std::string_view kTitleGap = "\"wenlu:title\"";
constexpr std::string_view kLanguageGap = "\"wenlu:language\"";
constexpr std::string_view kCard = "card.png";

std::string after_slash(const std::string& path) { return path.substr(path.rfind('/') + 1); }

}  // namespace

Application::Application(const Pages& pages, const BrowserHalf& half,
                         const std::vector<std::string>& hosts)
    : parts_(pages.parts), known_{style_sources(pages.styles), hosts} {
  add_parts(pages, half);
  add_manifest(pages, half);
}

std::string Application::page(std::string_view html) const {
  std::string page = with_policy(html, policy_meta(known_));
  for (const std::string& part : parts_)
    page = filled_in(page, part + "\"", names_.at(part) + "\"");
  return page;
}

// What lies under app/, under a name that changes with what it names; pages ask for `name`.
void Application::name_part(const std::string& name, std::string_view file,
                            std::string_view bytes) {
  names_[name] = "app/" + hashed_name(file, bytes);
  files_.insert_or_assign(names_[name], std::string(bytes));
}

// One that a visitor's device keeps.
void Application::add_part(const std::string& name, std::string_view file, std::string_view bytes) {
  name_part(name, file, bytes);
  kept_.push_back(names_.at(name));
}

// Scripts name the parts that were added before them.
void Application::add_parts(const Pages& pages, const BrowserHalf& half) {
  for (const auto& [path, bytes] : pages.files)
    if (path.starts_with("app/")) add_part(path, after_slash(path), bytes);
  add_part("app/wenlu.wasm", "wenlu.wasm", half.at("wenlu.wasm"));
  for (const auto& [name, bytes] : half)
    if (name != kCard && (name.ends_with(".png") || name.ends_with(".svg")))
      add_part("app/" + std::string(name), name, bytes);
  // What is shown of a page that somebody shares: other machines fetch it, no visitor's.
  const std::string card = "app/" + std::string(kCard);
  if (std::ranges::count(parts_, card) > 0) name_part(card, kCard, half.at(kCard));
  add_part("app/start.mjs", "start.js", with_quoted_names(start_script(pages, half), names_));
  add_part("app/not_found.mjs", "not_found.js", half.at("not_found.js"));
  add_part("app/guard.wasm", "guard.wasm", half.at("guard.wasm"));
  add_part("app/print.mjs", "print.js",
           with_quoted_names(std::string(half.at("print.js")), names_));
}

std::string Application::start_script(const Pages& pages, const BrowserHalf& half) const {
  std::string hosts;
  for (const std::string& host : known_.hosts)
    hosts += (hosts.empty() ? "\"" : ",\"") + host + "\"";
  return with_texts(filled_in(half.at("start.js"), kHostsGap, "[" + hosts + "]"), pages,
                    [&](const std::string& file) { return after_slash(names_.at(file)); });
}

// What the guide is called where it is put beside other applications, in its first language. It
// lies beside the start page, its icons under app/.
void Application::add_manifest(const Pages& pages, const BrowserHalf& half) {
  const auto& [language, title] = pages.titles.front();
  std::string manifest = filled_in(half.at("app.webmanifest"), kTitleGap, text::json(title));
  manifest = filled_in(manifest, kLanguageGap, text::json(language));
  for (const auto& [name, published] : names_)
    manifest = filled_in(manifest, "\"" + after_slash(name) + "\"", "\"" + published + "\"");
  files_.insert_or_assign("app.webmanifest", manifest);
  kept_.push_back("app.webmanifest");
}

}  // namespace wenlu::publish
