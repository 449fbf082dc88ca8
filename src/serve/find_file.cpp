#include "serve/find_file.h"

#include "serve/content_type.h"
#include "serve/plain_page.h"

namespace wenlu::serve {
namespace {

constexpr const char* kIndex = "index.html";

Reply found(const std::string& name, std::string bytes) {
  return {200, std::string(content_type(name)), std::move(bytes)};
}

}  // namespace

Reply find_file(const std::string& path, const File& file) {
  const Reply none{404, std::string(kHtml), not_found_page()};
  if (!path.starts_with('/')) return none;
  const std::string name = path.substr(1);
  if (name.empty() || name.ends_with('/')) {
    auto page = file(name + kIndex);
    return page ? found(kIndex, std::move(*page)) : none;
  }
  if (auto bytes = file(name)) return found(name, std::move(*bytes));
  if (file(name + "/" + kIndex)) return {302, std::string(kHtml), "", path + "/"};
  return none;
}

}  // namespace wenlu::serve
