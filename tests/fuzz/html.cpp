// Escaping: whatever the text, what comes out is text, in HTML, in JSON and in an address.
#include "fuzz.h"
#include "text/escape.h"
#include "text/utf8.h"

namespace wenlu::fuzz {
namespace {

bool has_control(std::string_view s) {
  for (const char c : s)
    if (static_cast<unsigned char>(c) < 0x20 && c != '\t' && c != '\n') return true;
  return false;
}

}  // namespace

WENLU_FUZZ_TARGET {
  const std::string_view s = bytes(data, size);
  const std::string html = text::html(s);
  hold(html.find_first_of("<>\"'") == std::string::npos);
  hold(!has_control(html));
  for (std::size_t at = html.find('&'); at != std::string::npos; at = html.find('&', at + 1))
    hold(html.find(';', at) != std::string::npos);
  const std::string json = text::json(s);
  hold(json.size() >= 2 && json.front() == '"' && json.back() == '"');
  hold(json.find('<') == std::string::npos && !has_control(json));
  const std::string inside = json.substr(1, json.size() - 2);
  for (std::size_t i = 0; i < inside.size(); ++i) {
    hold(inside[i] != '"');
    if (inside[i] == '\\') ++i;
  }
  for (const char c : text::url_segment(s)) {
    const bool kept = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    hold(kept || std::string_view("-._~%").find(c) != std::string_view::npos);
  }
  return 0;
}

}  // namespace wenlu::fuzz
