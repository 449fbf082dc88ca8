#include "content/json/encoding.h"

#include "text/utf8.h"

namespace wenlu::content {
namespace {

constexpr std::string_view kSave = "save the file as UTF-8";

unsigned char byte_at(std::string_view bytes, std::size_t at) {
  return static_cast<unsigned char>(bytes[at]);
}

// Notepad calls it Unicode. A JSON file begins with an ASCII character.
bool is_utf16(std::string_view bytes) {
  if (bytes.size() < 2) return false;
  return bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF") || bytes[0] == '\0' ||
         bytes[1] == '\0';
}

// Is every byte that is not ASCII part of a pair as GBK, GB 18030 and Big5 have them?
bool is_chinese_pairs(std::string_view bytes) {
  for (std::size_t at = 0; at < bytes.size(); ++at) {
    if (byte_at(bytes, at) < 0x80) continue;
    if (byte_at(bytes, at) == 0x80 || byte_at(bytes, at) == 0xFF) return false;
    if (++at == bytes.size() || byte_at(bytes, at) < 0x40 || byte_at(bytes, at) == 0xFF)
      return false;
  }
  return true;
}

}  // namespace

std::optional<JsonError> explain_encoding(std::string_view bytes) {
  if (is_utf16(bytes))
    return JsonError{0, "invalid-utf8", "the file is UTF-16, which Windows calls Unicode",
                     std::string(kSave)};
  const auto invalid = text::first_invalid(bytes);
  if (!invalid) return std::nullopt;
  if (is_chinese_pairs(bytes))
    return JsonError{*invalid, "invalid-utf8", "the file is GBK, or another Chinese encoding",
                     std::string(kSave)};
  return JsonError{*invalid, "invalid-utf8", "a character that is not UTF-8", std::string(kSave)};
}

}  // namespace wenlu::content
