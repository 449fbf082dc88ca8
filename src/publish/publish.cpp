#include "publish/publish.h"

#include "publish/fill_in.h"
#include "publish/hashes.h"
#include "publish/licences.h"
#include "publish/policy.h"
#include "publish/search_engines.h"
#include "publish/servers.h"
#include "publish/single_file.h"
#include "publish/texts_by_language.h"
#include "publish/worker.h"
#include "text/escape.h"

namespace wenlu::publish {
namespace {

constexpr std::string_view kHostsGap = "[\"wenlu:hosts\"]";
constexpr std::string_view kTitleGap = "\"wenlu:title\"";
constexpr std::string_view kLanguageGap = "\"wenlu:language\"";

std::string after_slash(const std::string& path) { return path.substr(path.rfind('/') + 1); }

class Publisher {
 public:
  Publisher(const Pages& pages, const BrowserHalf& half, const std::vector<std::string>& hosts)
      : pages_(pages), half_(half), known_{style_sources(pages.styles), hosts} {}

  Publication publish() {
    add_application();
    for (const auto& [path, bytes] : pages_.files) {
      if (path.starts_with("app/")) continue;
      path.ends_with(".html") ? add_page(path, bytes) : add(path, bytes);
    }
    add_page("licences.html", licences_page(half_, pages_.style));
    add_page("404.html", pages_.not_found);
    site_.merge(for_search_engines(pages_));
    add_manifest();
    add_worker();
    add("embed.js", embed_script());
    const std::string single = single_file(pages_, half_);
    add("wenlu.html", single);
    add("wenlu.html.sha256", sums({{"wenlu.html", single}}));
    add(".nojekyll", "");
    add("_headers", cloudflare_headers(known_, site_));
    add("SHA256SUMS", sums(site_));
    return {std::move(site_), nginx_configuration(known_, path_of_site(pages_.address))};
  }

 private:
  void add(std::string path, std::string bytes) {
    site_.insert_or_assign(std::move(path), std::move(bytes));
  }

  void add_page(const std::string& path, std::string_view html) {
    std::string page = with_policy(html, policy_meta(known_));
    for (const std::string& part : pages_.parts)
      page = filled_in(page, part + "\"", names_.at(part) + "\"");
    add(path, std::move(page));
  }

  // What lies under app/, under a name that changes with what it names; pages ask for `name`.
  void add_part(const std::string& name, std::string_view file, std::string_view bytes) {
    names_[name] = "app/" + hashed_name(file, bytes);
    kept_.push_back(names_[name]);
    add(names_[name], std::string(bytes));
  }

  // Scripts name the parts that were added before them.
  void add_application() {
    for (const auto& [path, bytes] : pages_.files)
      if (path.starts_with("app/")) add_part(path, after_slash(path), bytes);
    add_part("app/wenlu.wasm", "wenlu.wasm", half_.at("wenlu.wasm"));
    for (const auto& [name, bytes] : half_)
      if (name.ends_with(".png") || name.ends_with(".svg"))
        add_part("app/" + std::string(name), name, bytes);
    add_part("app/start.mjs", "start.js", with_quoted_names(start_script(), names_));
    add_part("app/guard.wasm", "guard.wasm", half_.at("guard.wasm"));
    add_part("app/print.mjs", "print.js",
             with_quoted_names(std::string(half_.at("print.js")), names_));
  }

  std::string start_script() const {
    std::string hosts;
    for (const std::string& host : known_.hosts)
      hosts += (hosts.empty() ? "\"" : ",\"") + host + "\"";
    return with_texts(filled_in(half_.at("start.js"), kHostsGap, "[" + hosts + "]"), pages_,
                      [&](const std::string& file) { return after_slash(names_.at(file)); });
  }

  // What the guide is called where it is put beside other applications, in its first language. It
  // lies beside the start page, its icons under app/.
  void add_manifest() {
    const auto& [language, title] = pages_.titles.front();
    std::string manifest = filled_in(half_.at("app.webmanifest"), kTitleGap, text::json(title));
    manifest = filled_in(manifest, kLanguageGap, text::json(language));
    for (const auto& [name, published] : names_)
      manifest = filled_in(manifest, "\"" + after_slash(name) + "\"", "\"" + published + "\"");
    add("app.webmanifest", manifest);
    kept_.push_back("app.webmanifest");
  }

  void add_worker() {
    const std::string together = pages_together(site_, pages_);
    const std::string name = "pages/" + hashed_name("all.json", together);
    add(name, together);
    add("sw.js", service_worker(half_.at("service_worker.js"), known_, site_, kept_, name));
    add("sw-off.js", std::string(half_.at("service_worker_off.js")));
  }

  // Under the languages of the guide and what it is called in each.
  std::string embed_script() const {
    std::string titles;
    for (const auto& [language, title] : pages_.titles)
      titles += (titles.empty() ? "" : ",") + text::json(language) + ":" + text::json(title);
    return "(() => {\nconst TITLES = {" + titles + "};\n" + std::string(half_.at("embed.js")) +
           "})();\n";
  }

  const Pages& pages_;
  const BrowserHalf& half_;
  Known known_;
  Names names_;
  std::vector<std::string> kept_;  // by the service worker, in the order in which it fetches
  Files site_;
};

}  // namespace

Publication publish(const Pages& pages, const BrowserHalf& half,
                    const std::vector<std::string>& hosts) {
  return Publisher(pages, half, hosts).publish();
}

std::string sums(const Files& files) {
  std::string out;
  for (const auto& [name, bytes] : files) out += sha256_hex(bytes) + "  " + name + "\n";
  return out;
}

}  // namespace wenlu::publish
