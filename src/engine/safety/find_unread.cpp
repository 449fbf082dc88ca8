#include "engine/safety/find_unread.h"

#include <algorithm>

#include "engine/safety/digit_groups.h"
#include "engine/safety/find_ids.h"
#include "engine/safety/find_telephones.h"
#include "engine/safety/web_host.h"

namespace wenlu::engine {
namespace {

constexpr std::size_t kTellingFigures = 3;

bool is_taken(const std::vector<FoundAt>& taken, std::size_t at) {
  return overlaps(taken, at, at + 1);
}

// Figures that no contact holds: three of them, or one that adjoins a contact (950201-1).
void find_figures(const Glyphs& glyphs, const std::vector<FoundAt>& taken,
                  std::vector<TextPlace>& unread) {
  for (const Number& number : numbers_in(glyphs)) {
    std::size_t count = 0;
    bool adjoins = false;
    TextPlace place{glyphs.size(), 0};
    for (const DigitGroup& group : number) {
      const bool told = is_taken(taken, group.from);
      adjoins = adjoins || told;
      if (told || is_figure_of_speech(glyphs.plain, group.from, group.to)) continue;
      count += group.to - group.from;
      place = {std::min(place.from, group.from), group.to};
    }
    if (count >= (adjoins ? 1 : kTellingFigures)) unread.push_back(place);
  }
}

// A word of Latin letters with signs in it or behind an "@": evil[.]cn, javascript:x, kefu_9527.
bool is_no_plain_word(std::u32string_view word) {
  constexpr std::u32string_view kAround = U".,:;!?()[]{}<>\"'*~`|/-";
  if (word.starts_with('@') && word.size() > 1) return true;
  while (!word.empty() && kAround.find(word.front()) != kAround.npos) word.remove_prefix(1);
  while (!word.empty() && kAround.find(word.back()) != kAround.npos) word.remove_suffix(1);
  const auto is_sign = [](char32_t c) { return !is_ascii_letter(c) && c != '\'' && c != '-'; };
  return std::ranges::any_of(word, is_ascii_letter) && std::ranges::any_of(word, is_sign);
}

void find_words(const std::u32string& s, const std::vector<FoundAt>& taken,
                std::vector<TextPlace>& unread) {
  const auto is_part = [&](std::size_t at) {
    return s[at] > ' ' && s[at] < 0x80 && !is_taken(taken, at);
  };
  for (std::size_t at = 0; at < s.size(); ++at) {
    const std::size_t from = at;
    while (at < s.size() && is_part(at)) ++at;
    if (is_no_plain_word(std::u32string_view(s).substr(from, at - from)))
      unread.push_back({from, at});
  }
}

bool is_letter_at(const std::u32string& s, std::size_t at) {
  return at < s.size() && is_ascii_letter(s[at]);
}

// Names of services for messages, an extension to dial (转8008), a dot written as a word
// (evil点cn).
void find_names(const std::u32string& s, const std::vector<FoundAt>& taken,
                std::vector<TextPlace>& unread) {
  for (std::size_t at = 0; at < s.size(); ++at) {
    if (is_taken(taken, at)) continue;
    const std::size_t size = service_name_at(s, at);
    const bool extension = s.compare(at, 3, U"ext") == 0 && (at == 0 || !is_letter_at(s, at - 1));
    const bool dot = s[at] == U'点' && at > 0 && is_letter_at(s, at - 1) && is_letter_at(s, at + 1);
    if (size > 0) unread.push_back({at, at + size});
    if (extension || dot) unread.push_back({at, at + 1});
  }
}

// Does an address go on from `c` before it: from a letter (中shop.com), a path or a dot
// (a.网://shop.com)? A character that leads up to a name is none of it: 打开shop.com.
bool goes_on_from(char32_t c) {
  constexpr std::u32string_view kLeadUp = U"开问去上到在是入看用点为见从";
  if (c < 0x80) return c == '/' || c == '\\' || c == '.';
  return looks_like_letter(c) && kLeadUp.find(c) == kLeadUp.npos;
}

// A short word of other letters at `at`, right behind a host and its 。, may be a part of the host:
// where it ends. Top domains are five Chinese characters long at most, so more than that is a
// sentence, and so is 谢谢.
std::size_t label_end(const std::u32string& s, std::size_t at) {
  constexpr std::size_t kLongest = 5;
  std::size_t end = at;
  while (end < s.size() && s[end] >= 0x80 && looks_like_letter(s[end])) ++end;
  return end - at > kLongest || s.compare(at, end - at, U"谢谢") == 0 ? at : end;
}

// What adjoins a host and may be a part of it.
void find_adjoining(const std::u32string& s, const std::vector<FoundAt>& taken,
                    std::vector<TextPlace>& unread) {
  for (const FoundAt& one : taken) {
    if (one.contact.form != ContactForm::web) continue;
    const bool scheme = s.find(U"://", one.from) < one.to;
    if (one.from > 0 && !scheme && goes_on_from(s[one.from - 1]))
      unread.push_back({one.from - 1, one.to});
    const bool dot = one.to < s.size() && is_dot(s[one.to]);
    const bool path = s.find(U'/', one.from + (scheme ? 8 : 0)) < one.to;
    const std::size_t end = dot && !path ? label_end(s, one.to + 1) : 0;
    if (end > one.to + 1) unread.push_back({one.to + 1, end});
  }
}

}  // namespace

std::vector<TextPlace> find_unread(const Glyphs& glyphs, const std::vector<FoundAt>& taken) {
  std::vector<TextPlace> unread;
  find_figures(glyphs, taken, unread);
  find_words(glyphs.plain, taken, unread);
  find_names(glyphs.plain, taken, unread);
  find_adjoining(glyphs.plain, taken, unread);
  return unread;
}

}  // namespace wenlu::engine
