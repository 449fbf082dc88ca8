// The words of the page in one language. They are texts beside the code (assets/words, ui.json of
// the guide), so that a language is added by adding texts; the code knows only their keys
// (screen/wording/word_key.h).
#pragma once

#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "content/guide.h"
#include "screen/wording/word_key.h"

namespace wenlu::screen {

// Names in braces in a text, and what stands for them.
using Params = std::initializer_list<std::pair<std::string_view, std::string>>;

class Words {
 public:
  Words(const content::Guide& guide, content::Language language)
      : guide_(guide), language_(language) {}

  // The text of `key` with {name} replaced; the key's name where the guide lacks it; "" where its
  // words have no numbers, which number_words gives and load_bundle sees to.
  std::string say(WordKey key, Params params = {}) const;

  // How many of something: {n} in the text of the key that fits the number.
  struct Counted {
    WordKey many;
    WordKey one;
  };
  std::string say_count(Counted keys, std::int64_t n) const;

  // A text of the content with {wait:…}, {hours:…}, {contact:…} and {channel:…} worded.
  std::string text(const content::Localized& text) const;

  // "a、b" or "a, b".
  std::string list(const std::vector<std::string>& parts) const;

  // "label：text"; one of them alone where the other is empty.
  std::string labelled(std::string_view label, std::string_view text) const;

  // "a；b" or "a; b", empty ones left out.
  std::string clauses(const std::vector<std::string>& parts) const;

  // One sentence after the other, empty ones left out.
  std::string sentences(const std::vector<std::string>& parts) const;

  const content::Guide& guide() const { return guide_; }
  content::Language language() const { return language_; }

 private:
  const content::Guide& guide_;
  content::Language language_;
};

// `text` with each {name} replaced by what `find` gives for it; braces around anything else stay.
template <class Find>
std::string replace_braces(std::string_view text, const Find& find) {
  std::string out;
  while (!text.empty()) {
    const std::size_t open = text.find('{');
    const std::size_t close = open == std::string_view::npos ? open : text.find('}', open);
    if (close == std::string_view::npos) break;
    const auto found = find(text.substr(open + 1, close - open - 1));
    const std::size_t end = found ? close + 1 : open + 1;
    out += text.substr(0, found ? open : end);
    if (found) out += *found;
    text.remove_prefix(end);
  }
  return out.append(text);
}

// The part after tel: or https://, as people read it: "4001234567", "desk.example.com".
std::string bare_contact(std::string_view contact);

}  // namespace wenlu::screen
