#include "tool/handbook_pdf.h"

#include <algorithm>

#include "faces/sheet/sheet_face.h"
#include "faces/sheet/show_handbook.h"

namespace wenlu::tool {

namespace {

// "12" of "/name [12 0 R /XYZ 6 826 0]", the page object that a name leads to; "" without it.
std::string_view page_object(std::string_view pdf, const std::string& name) {
  const std::string key = "/" + name + " [";
  const std::size_t at = pdf.find(key);
  if (at == std::string_view::npos) return "";
  pdf.remove_prefix(at + key.size());
  return pdf.substr(0, pdf.find(' '));
}

// The numbers of the page objects, which are written in the order of the pages.
std::vector<std::string_view> page_objects(std::string_view pdf) {
  constexpr std::string_view kBegin = " 0 obj\n<</Type /Page\n";
  std::vector<std::string_view> objects;
  for (std::size_t at = pdf.find(kBegin); at != std::string_view::npos;
       at = pdf.find(kBegin, at + 1)) {
    const std::size_t line = pdf.rfind('\n', at) + 1;
    objects.push_back(pdf.substr(line, at - line));
  }
  return objects;
}

}  // namespace

std::vector<int> destination_pages(std::string_view pdf, const std::vector<std::string>& names) {
  const std::vector<std::string_view> objects = page_objects(pdf);
  std::vector<int> pages;
  for (const std::string& name : names) {
    const auto it = std::ranges::find(objects, page_object(pdf, name));
    pages.push_back(it == objects.end() ? 0 : static_cast<int>(it - objects.begin()) + 1);
  }
  return pages;
}

std::optional<std::string> handbook_pdf(Chromium& chromium, const screen::Handbook& book) {
  const std::optional<std::string> first = chromium.pdf(faces::sheet::handbook(book, {}, {}));
  if (!first) return std::nullopt;
  std::vector<std::string> names;
  for (const screen::ResultSheet& chapter : book.chapters) names.push_back(chapter.outcome);
  return chromium.pdf(faces::sheet::handbook(book, destination_pages(*first, names), {}));
}

}  // namespace wenlu::tool
