#include "text/utf8.h"

namespace wenlu::text {
namespace {

unsigned byte_at(std::string_view s, std::size_t offset) {
  return static_cast<unsigned char>(s[offset]);
}

// Bytes that the lead byte announces; 0 for a byte that cannot lead.
std::size_t announced_size(unsigned lead) {
  if (lead < 0x80) return 1;
  if (lead < 0xC2) return 0;  // continuation, or overlong
  if (lead < 0xE0) return 2;
  if (lead < 0xF0) return 3;
  return lead < 0xF5 ? 4 : 0;
}

bool is_scalar(char32_t value, std::size_t size) {
  if (size == 3) return value >= 0x800 && (value < 0xD800 || value > 0xDFFF);
  if (size == 4) return value >= 0x10000 && value <= 0x10FFFF;
  return true;
}

}  // namespace

CodePoint decode(std::string_view s, std::size_t offset) {
  const CodePoint broken{kReplacement, 1};
  const unsigned lead = byte_at(s, offset);
  const std::size_t size = announced_size(lead);
  if (size == 1) return {static_cast<char32_t>(lead), 1};
  if (size == 0 || size > s.size() - offset) return broken;
  char32_t value = lead & (0x7Fu >> size);
  for (std::size_t i = 1; i < size; ++i) {
    const unsigned next = byte_at(s, offset + i);
    if ((next & 0xC0u) != 0x80u) return broken;
    value = (value << 6) | (next & 0x3Fu);
  }
  return is_scalar(value, size) ? CodePoint{value, size} : broken;
}

void append(std::string& out, char32_t c) {
  if (c > 0x10FFFF || (c >= 0xD800 && c <= 0xDFFF)) c = kReplacement;
  const auto put = [&out](char32_t byte) { out.push_back(static_cast<char>(byte)); };
  if (c < 0x80) {
    put(c);
  } else if (c < 0x800) {
    put(0xC0 | (c >> 6));
    put(0x80 | (c & 0x3F));
  } else if (c < 0x10000) {
    put(0xE0 | (c >> 12));
    put(0x80 | ((c >> 6) & 0x3F));
    put(0x80 | (c & 0x3F));
  } else {
    put(0xF0 | (c >> 18));
    put(0x80 | ((c >> 12) & 0x3F));
    put(0x80 | ((c >> 6) & 0x3F));
    put(0x80 | (c & 0x3F));
  }
}

std::u32string to_utf32(std::string_view s) {
  std::u32string out;
  for (std::size_t i = 0; i < s.size();) {
    const CodePoint c = decode(s, i);
    out.push_back(c.value);
    i += c.size;
  }
  return out;
}

std::string to_utf8(std::u32string_view s) {
  std::string out;
  for (const char32_t c : s) append(out, c);
  return out;
}

std::size_t length(std::string_view s) {
  std::size_t count = 0;
  for (std::size_t i = 0; i < s.size(); i += decode(s, i).size) ++count;
  return count;
}

std::string_view first_characters(std::string_view s, std::size_t most) {
  std::size_t end = 0;
  for (; most > 0 && end < s.size(); --most) end += decode(s, end).size;
  return s.substr(0, end);
}

std::optional<std::size_t> first_invalid(std::string_view s) {
  for (std::size_t i = 0; i < s.size();) {
    const CodePoint c = decode(s, i);
    if (c.value == kReplacement && c.size == 1) return i;
    i += c.size;
  }
  return std::nullopt;
}

}  // namespace wenlu::text
