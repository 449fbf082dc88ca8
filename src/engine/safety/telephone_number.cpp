#include "engine/safety/telephone_number.h"

namespace wenlu::engine {
namespace {

bool is_mobile(std::string_view s) { return s.size() == 11 && s[0] == '1' && s[1] >= '3'; }

}  // namespace

Telephone read_telephone(std::string_view digits, bool plus) {
  const bool double_zero = !plus && digits.starts_with("00");
  const std::string_view with_code = double_zero ? digits.substr(2) : digits;
  if (plus || double_zero) {
    if (with_code.starts_with("86")) return {std::string(with_code.substr(2)), false};
    return {std::string(with_code), true};
  }
  if (digits.starts_with("86") && (is_mobile(digits.substr(2)) || digits.size() == 8))
    return {std::string(digits.substr(2)), false};
  return {std::string(digits), false};
}

bool is_dialled(const Telephone& telephone) {
  const std::string& s = telephone.national;
  const std::size_t size = s.size();
  if (telephone.foreign) return size >= 8 && size <= 15;
  if (is_mobile(s)) return true;
  if (size == 10 && (s.starts_with("400") || s.starts_with("800"))) return true;
  if (size >= 10 && size <= 12 && s[0] == '0' && s[1] != '0') return true;
  if (size >= 5 && size <= 8 && (s.starts_with("95") || s.starts_with("96"))) return true;
  return size == 5 && (s.starts_with("100") || s.starts_with("12"));
}

}  // namespace wenlu::engine
