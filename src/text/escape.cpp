#include "text/escape.h"

#include "text/hex.h"
#include "text/invisible.h"
#include "text/utf8.h"

namespace wenlu::text {
namespace {

void append_u_escape(std::string& out, char32_t c) {
  out += "\\u";
  for (int shift = 12; shift >= 0; shift -= 4) out.push_back(kHex[(c >> shift) & 0xF]);
}

void append_html(std::string& out, char32_t c) {
  switch (c) {
    case '&':
      out += "&amp;";
      return;
    case '<':
      out += "&lt;";
      return;
    case '>':
      out += "&gt;";
      return;
    case '"':
      out += "&quot;";
      return;
    case '\'':
      out += "&#39;";
      return;
    default:
      append(out, is_control(c) && c != '\t' && c != '\n' ? kReplacement : c);
  }
}

enum class Reader { json, script };

void append_json(std::string& out, char32_t c, Reader reader) {
  switch (c) {
    case '"':
      out += "\\\"";
      return;
    case '\\':
      out += "\\\\";
      return;
    case '\n':
      out += "\\n";
      return;
    case '\t':
      out += "\\t";
      return;
    case '\r':
      out += "\\r";
      return;
    default:
      break;
  }
  // U+2028 and U+2029 end a line in JavaScript before 2019.
  const bool steers = is_control(c) || c == '<' || c == 0x2028 || c == 0x2029;
  if (c < ' ' || (steers && reader == Reader::script)) return append_u_escape(out, c);
  append(out, c);
}

std::string quoted_json(std::string_view s, Reader reader) {
  std::string out = "\"";
  out.reserve(s.size() + 2);
  for (std::size_t i = 0; i < s.size();) {
    const CodePoint c = decode(s, i);
    append_json(out, c.value, reader);
    i += c.size;
  }
  return out + '"';
}

bool is_unreserved(char c) {
  const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  return letter || (c >= '0' && c <= '9') || c == '-' || c == '.' || c == '_' || c == '~';
}

}  // namespace

std::string html(std::string_view s) {
  std::string out;
  out.reserve(s.size());
  for (std::size_t i = 0; i < s.size();) {
    const CodePoint c = decode(s, i);
    append_html(out, c.value);
    i += c.size;
  }
  return out;
}

std::string json(std::string_view s) { return quoted_json(s, Reader::script); }

std::string json_file(std::string_view s) { return quoted_json(s, Reader::json); }

std::string url_segment(std::string_view s) {
  std::string out;
  for (const char c : s) {
    if (is_unreserved(c)) {
      out.push_back(c);
      continue;
    }
    const auto byte = static_cast<unsigned char>(c);
    out.push_back('%');
    out.push_back(kUpperHex[byte >> 4]);
    out.push_back(kUpperHex[byte & 0xF]);
  }
  return out;
}

}  // namespace wenlu::text
