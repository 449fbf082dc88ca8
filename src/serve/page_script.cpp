#include "serve/page_script.h"

#include <algorithm>

namespace wenlu::serve {

std::string with_page_script(std::string_view page, std::string_view version,
                             std::optional<long long> at) {
  const std::size_t title = std::min(page.find("<title>"), page.size());
  std::string out(page.substr(0, title));
  out.append("<script type=\"module\" src=\"").append(kScriptPath).append("?version=");
  out.append(version);
  if (at) out += "&amp;at=" + std::to_string(*at);
  return out.append("\"></script>").append(page.substr(title));
}

}  // namespace wenlu::serve
