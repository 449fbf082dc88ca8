#include "content/localized.h"

#include <algorithm>

namespace wenlu::content {
namespace {

const std::string kNothing;

bool has_text(const std::string& s) { return !s.empty(); }

}  // namespace

const std::string& Localized::in(Language language) const {
  if (language < by_language.size() && has_text(by_language[language]))
    return by_language[language];
  const auto first = std::find_if(by_language.begin(), by_language.end(), has_text);
  return first == by_language.end() ? kNothing : *first;
}

bool Localized::empty() const {
  return std::none_of(by_language.begin(), by_language.end(), has_text);
}

}  // namespace wenlu::content
