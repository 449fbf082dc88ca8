#include "tool/repeatable_pdf.h"

#include <algorithm>
#include <charconv>
#include <vector>

namespace wenlu::tool {
namespace {

constexpr std::size_t kDigits = 8;  // "(node00004725)"

// Where the numbers of nodes stand.
std::vector<char*> node_numbers(std::string& pdf) {
  constexpr std::string_view kNode = "(node";
  std::vector<char*> found;
  for (std::size_t at = pdf.find(kNode); at != std::string::npos; at = pdf.find(kNode, at + 1)) {
    const std::size_t number = at + kNode.size();
    const std::size_t end = pdf.find_first_not_of("0123456789", number);
    if (end == number + kDigits && pdf[end] == ')') found.push_back(pdf.data() + number);
  }
  return found;
}

int value_at(const char* number) {
  int value = 0;
  std::from_chars(number, number + kDigits, value);
  return value;
}

}  // namespace

std::string repeatable(std::string pdf) {
  constexpr std::string_view kNever = "19700101000000";
  for (const std::string_view key : {"/CreationDate (D:", "/ModDate (D:"})
    if (const std::size_t at = pdf.find(key); at != std::string::npos)
      pdf.replace(at + key.size(), kNever.size(), kNever);
  const std::vector<char*> numbers = node_numbers(pdf);
  if (numbers.empty()) return pdf;
  // Chromium counts nodes on from one document to the next; here each begins with 0.
  const int first = value_at(*std::ranges::min_element(numbers, {}, value_at));
  for (char* number : numbers) {
    const std::string counted = std::to_string(value_at(number) - first);
    std::fill_n(number, kDigits - counted.size(), '0');
    std::ranges::copy(counted, number + kDigits - counted.size());
  }
  return pdf;
}

}  // namespace wenlu::tool
