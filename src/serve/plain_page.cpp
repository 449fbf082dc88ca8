#include "serve/plain_page.h"

#include "serve/finding_place.h"
#include "text/escape.h"

namespace wenlu::serve {
namespace {

using content::Diagnostic;
using content::Severity;

constexpr std::string_view kStyle =
    ":root{color-scheme:light dark}"
    "body{font:1.125rem/1.6 system-ui,sans-serif;max-width:50rem;margin:2rem auto;padding:0 1rem;"
    "overflow-wrap:anywhere}"
    "h1{font-size:1.5rem;line-height:1.4}"
    "ol{padding-left:1.5rem}"
    "li{margin:1.5rem 0}"
    "p{margin:.25rem 0}"
    "code,pre{font:1rem/1.5 ui-monospace,monospace}"
    "pre{margin:.5rem 0;padding:.5rem;border-left:.25rem solid;white-space:pre-wrap}";

// `root`: attributes of <html>.
std::string page(std::string_view root, std::string_view title, std::string_view english,
                 const std::string& rest) {
  std::string out = "<!doctype html>\n<html lang=\"zh-CN\"";
  out.append(root).append(
      "><head><meta charset=\"utf-8\">"
      "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>");
  out.append(title).append("</title><style>").append(kStyle);
  out.append("</style></head>\n<body><main>\n<h1>").append(title);
  out.append("<br><span lang=\"en\">").append(english).append("</span></h1>\n");
  return out + rest + "</main></body></html>\n";
}

std::string item(const Diagnostic& d, std::string_view folder) {
  const std::string_view kind = d.severity == Severity::error
                                    ? "错误 <span lang=\"en\">error</span>"
                                    : "提醒 <span lang=\"en\">warning</span>";
  std::string out = "<li><p><code>" + text::html(finding_place(d, folder)) + "</code> ";
  out.append(kind).append("</p>\n<div lang=\"en\"><p>" + text::html(d.text) + "</p>\n");
  if (!d.quoted.empty()) out += "<pre>" + text::html(d.quoted) + "</pre>\n";
  if (!d.hint.empty()) out += "<p>" + text::html(d.hint) + "</p>\n";
  return out + "</div></li>\n";
}

}  // namespace

std::string findings_page(const content::Diagnostics& found, std::string_view folder) {
  std::string rest =
      "<p>改好并保存后，这里会自动显示指南。</p>\n"
      "<p lang=\"en\">Once the files below are mended and saved, the guide appears here by "
      "itself.</p>\n<ol>\n";
  for (const Diagnostic& d : found) rest += item(d, folder);
  // Which tells the page's script that they are on it.
  return page(" data-findings", "指南暂时无法显示", "The guide cannot be shown yet",
              rest + "</ol>\n");
}

std::string not_found_page() {
  return page("", "没有这个页面", "There is no such page",
              "<p><a href=\"/\">回到指南首页 <span lang=\"en\">To the start of the "
              "guide</span></a></p>\n");
}

std::string_view plain_style() { return kStyle; }

}  // namespace wenlu::serve
