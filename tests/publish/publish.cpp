#include "publish/publish.h"

#include <catch2/catch_test_macros.hpp>

#include "publish/hashes.h"

namespace wenlu::publish {
namespace {

std::string page(const std::string& inside) {
  return "<head><meta charset=\"utf-8\"><style>s</style></head><body>" + inside + "</body>";
}

// A guide of one language, with one page and one sheet.
Pages small_pages() {
  Pages pages;
  pages.files = {{"index.html", page("<script src=\"app/start.mjs\"></script>")},
                 {"en/index.html", page("<a href=\"../app/icon.svg\">")},
                 {"en/-print/index.html", "<meta charset=\"utf-8\"><style>t</style>"},
                 {"en/-print/result.pdf", "%PDF"},
                 {"app/guide.json", "{}"},
                 {"app/search.json", "[]"},
                 {"app/texts.en.json", "{\"a\":1}"}};
  pages.single = page("<link href=\"app/icon.svg\">");
  pages.not_found = page("<link href=\"/app/icon.svg\">");
  pages.style = "s";
  pages.styles = {"s", "t"};
  pages.parts = {"app/start.mjs", "app/icon.svg"};
  pages.paths = {"", "en/"};
  pages.titles = {{"en", "Help \"here\""}};
  return pages;
}

const BrowserHalf kHalf = {
    {"start.js", "f('guide.json');h=[\"wenlu:hosts\"];t={\"wenlu:texts\":\"\"}"},
    {"not_found.js", "n();"},
    {"print.js", "f(\"guard.wasm\")"},
    {"single.js", "g=\"wenlu:guide\";t={\"wenlu:texts\":\"\"}"},
    {"service_worker.js", "use(PRECACHE);"},
    {"service_worker_off.js", "off();"},
    {"embed.js", "show(TITLES);\n"},
    {"wenlu.wasm", "W"},
    {"guard.wasm", "G"},
    {"icon.svg", "<svg/>"},
    {"app.webmanifest",
     "{\"name\":\"wenlu:title\",\"lang\":\"wenlu:language\",\"icons\":[{\"src\":\"icon.svg\"}]}\n"},
    {"licence.txt", "Mine & yours\n\n  all of it\nhere\n"},
    {"licences/imgui.txt", ""},
    {"licences/nlohmann_json.txt", ""},
    {"licences/emscripten.txt", ""},
    {"licences/musl.txt", ""},
    {"licences/llvm.txt", ""},
    {"licences/cli11.txt", ""},
    {"licences/qr-code-generator.txt", ""},
    {"licences/brotli.txt", ""},
    {"licences/zlib.txt", ""},
};

Files small_site(const std::vector<std::string>& hosts = {}) {
  return publish(small_pages(), kHalf, hosts).site;
}

bool has(const std::string& text, const std::string& part) { return text.find(part) != text.npos; }

// The one file whose name begins and ends so.
std::string name_of(const Files& files, const std::string& begin, const std::string& end) {
  for (const auto& [name, bytes] : files)
    if (name.starts_with(begin) && name.ends_with(end)) return name;
  return "";
}

TEST_CASE("a site has the pages, the application under names of its own, and what goes with them") {
  const Files site = small_site();
  std::vector<std::string> names;
  for (const auto& [name, bytes] : site)
    if (!name.starts_with("app/") && !name.starts_with("pages/")) names.push_back(name);
  CHECK(names == std::vector<std::string>{".nojekyll", "404.html", "SHA256SUMS", "_headers",
                                          "app.webmanifest", "embed.js", "en/-print/index.html",
                                          "en/-print/result.pdf", "en/index.html", "index.html",
                                          "licences.html", "robots.txt", "sw-off.js", "sw.js",
                                          "wenlu.html", "wenlu.html.sha256"});
  for (const auto& [begin, end, bytes] :
       std::vector<std::tuple<std::string, std::string, std::string>>{
           {"app/guide-", ".json", "{}"},
           {"app/wenlu-", ".wasm", "W"},
           {"app/icon-", ".svg", "<svg/>"}})
    CHECK(site.at(begin + sha256_hex(bytes).substr(0, 10) + end) == bytes);
}

TEST_CASE("pages ask for the application by its published names") {
  const Files site = small_site();
  CHECK(has(site.at("index.html"), "src=\"" + name_of(site, "app/start-", ".js") + "\""));
  CHECK(has(site.at("en/index.html"), "href=\"../" + name_of(site, "app/icon-", ".svg") + "\""));
  CHECK(has(site.at("404.html"), "href=\"/" + name_of(site, "app/icon-", ".svg") + "\""));
}

TEST_CASE("scripts ask for their parts by the published names, and know the texts and the hosts") {
  const Files site = small_site({"https://a.example", "https://b.example"});
  const auto short_name = [&](const std::string& begin, const std::string& end) {
    return name_of(site, begin, end).substr(4);
  };
  CHECK(site.at(name_of(site, "app/start-", ".js")) ==
        "f('" + short_name("app/guide-", ".json") +
            "');h=[\"https://a.example\",\"https://b.example\"];t={en:\"" +
            short_name("app/texts.en-", ".json") + "\"}");
  CHECK(site.at(name_of(site, "app/print-", ".js")) ==
        "f(\"" + short_name("app/guard-", ".wasm") + "\")");
}

TEST_CASE("a language with a hyphen stands in quotes in a script") {
  Pages pages = small_pages();
  pages.titles = {{"zh-CN", "帮助"}};
  pages.files["app/texts.zh-CN.json"] = "{}";
  const Files site = publish(pages, kHalf, {}).site;
  CHECK(has(site.at(name_of(site, "app/start-", ".js")), "t={\"zh-CN\":\"texts.zh-CN-"));
}

TEST_CASE("every page has the policy, sheets and licences included") {
  const Files site = small_site();
  for (const char* name :
       {"index.html", "en/index.html", "en/-print/index.html", "licences.html", "404.html"}) {
    INFO(name);
    CHECK(
        has(site.at(name), "<meta charset=\"utf-8\"><meta http-equiv=\"Content-Security-Policy\""));
  }
}

TEST_CASE("the service worker keeps the application and, in one file, every page but sheets") {
  const Files site = small_site();
  const std::string& worker = site.at("sw.js");
  CHECK(worker.starts_with("const PRECACHE = {\"version\":\""));
  CHECK(worker.ends_with("};\nuse(PRECACHE);"));
  for (const auto& [name, bytes] : site) {
    if (!name.starts_with("app/") && name != "app.webmanifest") continue;
    INFO(name);
    CHECK(has(worker, "[\"" + name + "\",\"" + integrity(bytes) + "\"]"));
  }
  const std::string together = name_of(site, "pages/all-", ".json");
  CHECK(has(worker, "\"pages\":[\"" + together + "\",\"" + integrity(site.at(together)) + "\"]"));
  const std::string& all = site.at(together);
  CHECK(all.starts_with("{\"style\":\"s\",\"pages\":{\"en/\":\"<head>"));
  CHECK(has(all, "<style></style>"));
  CHECK_FALSE(has(all, "<style>s"));
  CHECK_FALSE(has(all, "-print"));
  CHECK(has(all, "},\"unknown\":\"<head>"));
  CHECK(has(worker, "\"root\":\"/\""));
}

TEST_CASE(
    "a picture for those who share a page is published where pages ask for it, and not kept") {
  BrowserHalf half = kHalf;
  half["card.png"] = "P";
  CHECK(name_of(publish(small_pages(), half, {}).site, "app/card-", ".png").empty());
  Pages pages = small_pages();
  pages.parts.emplace_back("app/card.png");
  pages.files["en/index.html"] = page("<meta content=\"https://a.example/app/card.png\">");
  const Files site = publish(pages, half, {}).site;
  const std::string name = name_of(site, "app/card-", ".png");
  CHECK(site.at(name) == "P");
  CHECK(has(site.at("en/index.html"), "<meta content=\"https://a.example/" + name + "\">"));
  CHECK_FALSE(has(site.at("sw.js"), "card"));
}

TEST_CASE("another text gives the service worker another version") {
  const auto version = [](const Files& site) { return site.at("sw.js").substr(0, 45); };
  Pages other = small_pages();
  other.files["en/index.html"] = page("another text");
  CHECK(version(publish(other, kHalf, {}).site) != version(small_site()));
  CHECK(version(small_site()) == version(small_site()));
}

TEST_CASE("the single file asks for nothing: script, data and icon are in it") {
  const Files site = small_site();
  const std::string& single = site.at("wenlu.html");
  CHECK(has(single, "href=\"data:image/svg+xml;base64,PHN2Zy8+\""));
  CHECK(has(single, "<script>g=\"H4sI"));
  CHECK(has(single, ";t={en:\"H4sI"));
  CHECK(has(single, "\"}</script></body>"));
  CHECK_FALSE(has(single, "app/"));
  CHECK(site.at("wenlu.html.sha256") == sha256_hex(single) + "  wenlu.html\n");
}

TEST_CASE("the script for other pages is told what the guide is called") {
  CHECK(small_site().at("embed.js") ==
        "(() => {\nconst TITLES = {\"en\":\"Help \\\"here\\\"\"};\nshow(TITLES);\n})();\n");
}

TEST_CASE("the manifest is named after the guide and names its icons as they are published") {
  const Files site = small_site();
  CHECK(site.at("app.webmanifest") ==
        "{\"name\":\"Help \\\"here\\\"\",\"lang\":\"en\",\"icons\":[{\"src\":\"" +
            name_of(site, "app/icon-", ".svg") + "\"}]}\n");
}

TEST_CASE("licences are shown whole, in paragraphs, as text") {
  const std::string licences = small_site().at("licences.html");
  CHECK(has(licences,
            "<h2>Wenlu: all the rest</h2>\n<div class=\"small\">\n"
            "<p>Mine &amp; yours</p>\n<p>all of it\nhere</p>\n</div>\n"));
  CHECK(has(licences, "<h2>zlib: compresses what is published</h2>"));
}

TEST_CASE("the sums name every file but themselves") {
  const Files site = small_site();
  std::string lines;
  for (const auto& [name, bytes] : site)
    if (name != "SHA256SUMS") lines += sha256_hex(bytes) + "  " + name + "\n";
  CHECK(site.at("SHA256SUMS") == lines);
}

}  // namespace
}  // namespace wenlu::publish
