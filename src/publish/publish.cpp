#include "publish/publish.h"

#include "publish/application.h"
#include "publish/embed_script.h"
#include "publish/hashes.h"
#include "publish/licences.h"
#include "publish/search_engines.h"
#include "publish/servers.h"
#include "publish/single_file.h"
#include "publish/worker.h"

namespace wenlu::publish {
namespace {

class Publisher {
 public:
  Publisher(const Pages& pages, const BrowserHalf& half, const std::vector<std::string>& hosts)
      : pages_(pages), half_(half), application_(pages, half, hosts) {}

  Publication publish() {
    site_ = application_.files();
    for (const auto& [path, bytes] : pages_.files) {
      if (path.starts_with("app/")) continue;
      path.ends_with(".html") ? add_page(path, bytes) : add(path, bytes);
    }
    add_page("licences.html", licences_page(half_, pages_.style));
    add_page("404.html", pages_.not_found);
    site_.merge(for_search_engines(pages_));
    add_worker();
    add("embed.js", embed_script(pages_, half_));
    const std::string single = single_file(pages_, half_);
    add("wenlu.html", single);
    add("wenlu.html.sha256", sums({{"wenlu.html", single}}));
    add(".nojekyll", "");
    add("_headers", cloudflare_headers(application_.known(), site_));
    add("SHA256SUMS", sums(site_));
    return {std::move(site_),
            nginx_configuration(application_.known(), path_of_site(pages_.address))};
  }

 private:
  void add(std::string path, std::string bytes) {
    site_.insert_or_assign(std::move(path), std::move(bytes));
  }

  void add_page(const std::string& path, std::string_view html) {
    add(path, application_.page(html));
  }

  void add_worker() {
    const std::string together = pages_together(site_, pages_);
    const std::string name = "pages/" + hashed_name("all.json", together);
    add(name, together);
    add("sw.js", service_worker(half_.at("service_worker.js"), application_.known(), site_,
                                application_.kept(), name, path_of_site(pages_.address)));
    add("sw-off.js", std::string(half_.at("service_worker_off.js")));
  }

  const Pages& pages_;
  const BrowserHalf& half_;
  Application application_;
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
