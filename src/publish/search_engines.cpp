#include "publish/search_engines.h"

#include <algorithm>
#include <vector>

#include "text/escape.h"

namespace wenlu::publish {
namespace {

// Of addresses in one file: what the protocol allows.
constexpr std::size_t kMost = 50'000;

constexpr const char* kXml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
constexpr const char* kNamespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

std::string translation(const std::string& language, const std::string& address) {
  return "<xhtml:link rel=\"alternate\" hreflang=\"" + language + "\" href=\"" +
         text::html(address) + "\"/>";
}

class Sitemap {
 public:
  explicit Sitemap(const Pages& pages) : pages_(pages) {}

  Files write() const {
    std::vector<std::string> paths = pages_.paths;
    std::ranges::sort(paths);
    std::erase(paths, "");
    if (paths.size() <= kMost) return {{"sitemap.xml", part(paths.begin(), paths.end())}};
    Files out;
    std::string list;
    for (std::size_t from = 0; from < paths.size(); from += kMost) {
      const auto begin = paths.begin() + static_cast<std::ptrdiff_t>(from);
      const std::size_t count = std::min(kMost, paths.size() - from);
      const std::string name = "sitemap-" + std::to_string(out.size() + 1) + ".xml";
      out[name] = part(begin, begin + static_cast<std::ptrdiff_t>(count));
      list += "<sitemap>" + location(name) + "</sitemap>\n";
    }
    out["sitemap.xml"] = std::string(kXml) + "<sitemapindex xmlns=\"" + kNamespace + "\">\n" +
                         list + "</sitemapindex>\n";
    return out;
  }

 private:
  using Paths = std::vector<std::string>;

  std::string location(const std::string& path) const {
    return "<loc>" + text::html(pages_.address + path) + "</loc>";
  }

  std::string part(Paths::const_iterator begin, Paths::const_iterator end) const {
    std::string out = std::string(kXml) + "<urlset xmlns=\"" + kNamespace +
                      "\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n";
    for (; begin != end; ++begin)
      out += "<url>" + location(*begin) + translations(*begin) + "</url>\n";
    return out + "</urlset>\n";
  }

  // The same place in every language, this one included; for all others the guide's first.
  std::string translations(const std::string& path) const {
    if (pages_.titles.size() < 2) return "";
    const std::string place = path.substr(path.find('/'));
    std::string out;
    for (const auto& [language, title] : pages_.titles)
      out += translation(language, pages_.address + language + place);
    return out + translation("x-default", pages_.address + pages_.titles.front().first + place);
  }

  const Pages& pages_;
};

}  // namespace

Files for_search_engines(const Pages& pages) {
  std::string robots = "User-agent: *\nDisallow:\n";
  if (pages.address.empty()) return {{"robots.txt", robots}};
  Files out = Sitemap(pages).write();
  out["robots.txt"] = robots + "Sitemap: " + pages.address + "sitemap.xml\n";
  return out;
}

std::string path_of_site(const std::string& address) {
  const std::size_t host = address.find("//");
  return host == address.npos ? "/" : address.substr(address.find('/', host + 2));
}

}  // namespace wenlu::publish
