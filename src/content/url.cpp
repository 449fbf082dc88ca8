#include "content/url.h"

#include <algorithm>

#include "content/digits.h"

namespace wenlu::content {
namespace {

bool is_alphanumeric(char c) {
  return is_digit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool is_host_char(char c) { return is_alphanumeric(c) || c == '.' || c == '-'; }

bool is_url_char(char c) {
  constexpr std::string_view kForbidden = "\"'<>\\^`{|}";
  return c > ' ' && c < '\x7F' && kForbidden.find(c) == kForbidden.npos;
}

bool take(std::string_view& s, std::string_view prefix) {
  if (s.substr(0, prefix.size()) != prefix) return false;
  s.remove_prefix(prefix.size());
  return true;
}

constexpr int kLastPort = 65535;
constexpr int kUsualPort = 443;
constexpr int kUsualPlainPort = 80;

// Empty for none.
bool is_port(std::string_view digits) {
  const auto port = parse_digits(digits);
  return port && *port <= kLastPort;
}

bool is_host(std::string_view s) {
  return !s.empty() && is_alphanumeric(s.front()) && std::all_of(s.begin(), s.end(), is_host_char);
}

// A number with no needless zero, as in an IPv4 address.
bool is_byte(std::string_view s) {
  const auto number = parse_digits(s);
  return number && *number <= 255 && (s.size() == 1 || s.front() != '0');
}

// Browsers read a host whose last part is a number as an IPv4 address, which has one plain form.
bool is_lower_host(std::string_view s) {
  const auto is_lower = [](char c) { return is_host_char(c) && (c < 'A' || c > 'Z'); };
  if (!is_host(s) || !std::all_of(s.begin(), s.end(), is_lower)) return false;
  std::size_t bytes = 0;
  std::size_t parts = 0;
  std::string_view last;
  for (bool more = true; more; ++parts) {
    const std::size_t dot = s.find('.');
    last = s.substr(0, dot);
    if (last.empty()) return false;
    bytes += is_byte(last);
    more = dot != s.npos;
    if (more) s.remove_prefix(dot + 1);
  }
  const bool is_number = last.starts_with("0x") || std::all_of(last.begin(), last.end(), is_digit);
  return !is_number || (parts == 4 && bytes == 4);
}

}  // namespace

bool is_web_address(std::string_view s) {
  if (!take(s, "https://")) return false;
  if (!std::all_of(s.begin(), s.end(), is_url_char)) return false;
  const std::string_view authority = s.substr(0, s.find_first_of("/?#"));
  const std::size_t colon = authority.find(':');
  if (!is_host(authority.substr(0, colon))) return false;
  return colon == authority.npos || is_port(authority.substr(colon + 1));
}

bool is_site_address(std::string_view s) {
  if (!is_web_address(s) || s.back() != '/' || s.find_first_of("?#") != s.npos) return false;
  take(s, "https://");
  const std::string_view origin = s.substr(0, s.find('/'));
  const std::string_view path = s.substr(origin.size());
  if (path.find("//") != path.npos || path.find("/.") != path.npos) return false;
  const auto is_upper = [](char c) { return c >= 'A' && c <= 'Z'; };
  if (std::any_of(origin.begin(), origin.end(), is_upper)) return false;
  const std::size_t colon = origin.find(':');
  if (colon == origin.npos) return true;
  const std::string_view port = origin.substr(colon + 1);
  return port.front() != '0' && *parse_digits(port) != kUsualPort;
}

bool is_origin(std::string_view s) {
  int usual_port = kUsualPort;
  if (take(s, "http://"))
    usual_port = kUsualPlainPort;
  else if (!take(s, "https://"))
    return false;
  const std::size_t colon = s.find(':');
  if (!is_lower_host(s.substr(0, colon))) return false;
  if (colon == s.npos) return true;
  const std::string_view port = s.substr(colon + 1);
  return is_port(port) && port.front() != '0' && *parse_digits(port) != usual_port;
}

bool is_telephone_address(std::string_view s) {
  if (!take(s, "tel:")) return false;
  take(s, "+");
  const auto may_stand = [](char c) { return is_digit(c) || c == '-'; };
  return s.size() >= 3 && is_digit(s.front()) && is_digit(s.back()) &&
         std::all_of(s.begin(), s.end(), may_stand);
}

bool is_mail_address(std::string_view s) {
  if (!take(s, "mailto:")) return false;
  const std::size_t at = s.find('@');
  if (at == s.npos || at == 0) return false;
  const auto may_stand = [](char c) { return is_host_char(c) || c == '_' || c == '+'; };
  return is_host(s.substr(at + 1)) &&
         std::all_of(s.begin(), s.begin() + static_cast<std::ptrdiff_t>(at), may_stand);
}

}  // namespace wenlu::content
