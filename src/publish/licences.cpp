#include "publish/licences.h"

#include <algorithm>

#include "text/escape.h"

namespace wenlu::publish {
namespace {

// What is in what a visitor or an editor gets.
struct Linked {
  std::string_view name;
  std::string_view why;
  std::string_view terms;  // the file that has them
};

constexpr Linked kLinked[] = {
    {"Wenlu", "all the rest", "licence.txt"},
    {"Dear ImGui", "paints the canvas", "licences/imgui.txt"},
    {"JSON for Modern C++", "reads the guide", "licences/nlohmann_json.txt"},
    {"Emscripten", "connects WebAssembly and the page", "licences/emscripten.txt"},
    {"musl", "the C library in the WebAssembly", "licences/musl.txt"},
    {"LLVM libc++, libc++abi and compiler-rt", "the C++ library in the WebAssembly",
     "licences/llvm.txt"},
    {"CLI11", "the command line", "licences/cli11.txt"},
    {"QR Code generator", "codes on paper", "licences/qr-code-generator.txt"},
    {"Brotli", "compresses what is published", "licences/brotli.txt"},
    {"zlib", "compresses what is published", "licences/zlib.txt"},
};

constexpr std::string_view kBlanks = " \t\r\f\v";

std::string_view trimmed(std::string_view line) {
  const std::size_t first = line.find_first_not_of(kBlanks);
  if (first == line.npos) return {};
  return line.substr(first, line.find_last_not_of(kBlanks) + 1 - first);
}

// Blank lines part paragraphs; other lines stay as they are, but for the paragraph's own edges.
std::string paragraphs(std::string_view text) {
  std::string out;
  std::string paragraph;
  const auto end_paragraph = [&] {
    if (paragraph.empty()) return;
    out.append("<p>").append(text::html(trimmed(paragraph))).append("</p>\n");
    paragraph.clear();
  };
  while (!text.empty()) {
    const std::string_view line = text.substr(0, text.find('\n'));
    text.remove_prefix(std::min(line.size() + 1, text.size()));
    if (trimmed(line).empty()) {
      end_paragraph();
      continue;
    }
    if (!paragraph.empty()) paragraph += '\n';
    paragraph += line;
  }
  end_paragraph();
  return out;
}

}  // namespace

std::string licences_page(const BrowserHalf& half, std::string_view style) {
  std::string out =
      "<!doctype html>\n"
      "<html lang=\"en\"><head><meta charset=\"utf-8\">"
      "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"
      "<title>Licences of Wenlu</title><style>";
  out.append(style).append(
      "</style></head>\n"
      "<body class=\"i-text\"><main class=\"column-wide\"><h1>Licences</h1>\n"
      "<p><a class=\"i-accent\" data-underline href=\"./\">Back to the guide</a></p>\n");
  for (const Linked& linked : kLinked) {
    out += "<h2>" + text::html(linked.name) + ": " + text::html(linked.why) + "</h2>\n";
    out += "<div class=\"small\">\n" + paragraphs(half.at(linked.terms)) + "</div>\n";
  }
  return out + "</main></body></html>\n";
}

}  // namespace wenlu::publish
