// A text in every language of the guide, in the order of Guide::languages.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace wenlu::content {

// Index into Guide::languages.
using Language = std::size_t;

struct Localized {
  std::vector<std::string>
      by_language;  // "" where the translation is missing (a diagnostic said so)

  // The text in `language`, else the first language that has one, else "".
  const std::string& in(Language language) const;
  bool empty() const;  // empty in every language
  bool operator==(const Localized&) const = default;
};

}  // namespace wenlu::content
