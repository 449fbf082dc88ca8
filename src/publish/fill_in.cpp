#include "publish/fill_in.h"

namespace wenlu::publish {
namespace {

constexpr std::string_view kCharset = "<meta charset=\"utf-8\">";

std::string last_part(const std::string& path) { return path.substr(path.rfind('/') + 1); }

}  // namespace

std::string filled_in(std::string_view text, std::string_view gap, std::string_view with) {
  std::string out;
  for (std::size_t at = text.find(gap); at != text.npos; at = text.find(gap)) {
    out.append(text.substr(0, at)).append(with);
    text.remove_prefix(at + gap.size());
  }
  return out.append(text);
}

std::string with_policy(std::string_view page, const std::string& policy) {
  return filled_in(page, kCharset,
                   std::string(kCharset) +
                       "<meta http-equiv=\"Content-Security-Policy\" content=\"" + policy + "\">");
}

std::string with_quoted_names(std::string script, const Names& names) {
  for (const auto& [name, published] : names)
    for (const std::string quote : {"'", "\""})
      script =
          filled_in(script, quote + last_part(name) + quote, quote + last_part(published) + quote);
  return script;
}

}  // namespace wenlu::publish
