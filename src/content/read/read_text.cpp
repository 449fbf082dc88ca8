#include "content/read/read_text.h"

#include <algorithm>
#include <array>

#include "content/findings_are_read.h"
#include "content/placeholder.h"
#include "content/read/check_style.h"
#include "content/read/object_reader.h"
#include "text/edit_distance.h"
#include "text/invisible.h"
#include "text/quote.h"
#include "text/script.h"
#include "text/utf8.h"

namespace wenlu::content {
namespace {

constexpr std::string_view kWantedText = R"(a text by language: {"<language>": "…", …})";
constexpr std::size_t kMostPlaceholders = 100;
const std::vector<std::string> kKinds = {"wait", "hours", "contact", "channel"};

bool is_blank(const std::string& s) { return s.find_first_not_of(" \n\t\u3000") == s.npos; }

bool is_shown(char32_t c, Lines lines) {
  if (c == '\n') return lines == Lines::many;
  return !text::is_control(c) && !text::is_invisible(c) && c != 0xFFFD;
}

std::string braced(const Placeholder& p) {
  return "{" + (p.kind.empty() ? "" : std::string(p.kind) + ":") + std::string(p.id) + "}";
}

bool holds_han(const std::string& s) {
  for (const char32_t c : text::to_utf32(s))
    if (text::is_han(c)) return true;
  return false;
}

// One text being read: its strings in the languages of the guide.
class TextReader {
 public:
  TextReader(const JsonNode& node, Reading& reading, Braces braces)
      : node_(node), reading_(reading), braces_(braces) {}

  bool read(Localized& out) {
    if (node_.kind != JsonNode::Kind::object) {
      reading_.wrong_type(node_, kWantedText);
      return false;
    }
    report_duplicate_keys(node_, reading_);
    if (node_.items.empty() && reading_.is_for_editors()) return report_no_language();
    if (braces_ != Braces::names && findings_are_read()) ++reading_.translations.texts;
    for (const JsonNode& member : node_.items) check_language(member);
    for (const std::string& language : languages()) out.by_language.push_back(in(language));
    check_same_placeholders();
    check_translated();
    return true;
  }

 private:
  // Without guide.json every key counts as a language.
  std::vector<std::string> languages() const {
    if (!reading_.languages.empty()) return reading_.languages;
    std::vector<std::string> keys;
    for (const JsonNode& member : node_.items) keys.push_back(member.key);
    return keys;
  }

  bool report_no_language() {
    reading_.found.error(reading_.at(node_), "missing-translation", [&] {
      return Said{"a text in no language", "wanted " + std::string(kWantedText)};
    });
    return false;
  }

  void check_language(const JsonNode& member) {
    const std::vector<std::string>& known = reading_.languages;
    if (known.empty() || std::find(known.begin(), known.end(), member.key) != known.end()) return;
    reading_.found.error(reading_.at_key(member), "unknown-language", [&] {
      return Said{text::quoted(member.key) + " is not a language of this guide",
                  did_you_mean(member.key, known)};
    });
  }

  // Does a key that was said to be no language stand for this one?
  bool is_misspelt(const std::string& language) const {
    const std::vector<std::string>& known = reading_.languages;
    if (!reading_.is_for_editors()) return false;
    return std::ranges::any_of(node_.items, [&](const JsonNode& member) {
      return std::ranges::find(known, member.key) == known.end() &&
             text::nearest(member.key, known) == language;
    });
  }

  std::string in(const std::string& language) {
    const JsonNode* string = node_.find(language);
    if (string == nullptr) {
      if (braces_ != Braces::names && !is_misspelt(language))
        reading_.missing_translation(node_, language, "text");
      return "";
    }
    if (string->kind != JsonNode::Kind::string) {
      reading_.wrong_type(*string, "a text in quotes");
      return "";
    }
    if (!check_characters(*string, reading_, Lines::many)) return "";
    if (is_blank(string->string)) {
      reading_.found.error(reading_.at(*string), "empty-text", [&] {
        return Said{"the text in " + text::quoted(language) + " is empty",
                    "leave out the whole text, or write one"};
      });
      return "";
    }
    read_placeholders(*string);
    if (braces_ != Braces::fields) check_style(*string, language, reading_);
    return string->string;
  }

  void read_placeholders(const JsonNode& string) {
    if (reading_.is_for_editors()) check_full_width(string);
    const Placeholders found = find_placeholders(string.string);
    if (found.broken) {
      complain(reading_.inside(string, *found.broken), "bad-placeholder", [] {
        return Said{"a brace without a placeholder", "wanted one such as {wait:ID}"};
      });
    }
    if (found.all.size() > kMostPlaceholders) {
      return complain(reading_.at(string), "bad-placeholder",
                      [] { return Said{"more than 100 placeholders"}; });
    }
    for (const Placeholder& placeholder : found.all) check(string, placeholder);
    seen_.push_back(&string);
  }

  // ｛wait:ordinary｝ as a keyboard for Chinese types it.
  void check_full_width(const JsonNode& string) {
    for (const std::string& kind : kKinds)
      if (const std::size_t at = string.string.find("｛" + kind); at != std::string::npos)
        complain(reading_.inside(string, at), "bad-placeholder", [] {
          return Said{R"("｛" is a full-width brace)", "write { and } around a placeholder"};
        });
  }

  void check(const JsonNode& string, const Placeholder& placeholder) {
    const FilePlace place = reading_.inside(string, placeholder.offset);
    const bool fits = placeholder.kind.empty() == (braces_ != Braces::entries);
    if (fits && braces_ != Braces::none) return refer(placeholder, place);
    complain(place, "bad-placeholder", [&] {
      Said said{text::quoted(braced(placeholder)) + " has no meaning here"};
      if (braces_ == Braces::entries) said.hint = "wanted one such as {wait:ID}";
      if (braces_ == Braces::fields) said.hint = "wanted one such as {name}";
      return said;
    });
  }

  void refer(const Placeholder& placeholder, const FilePlace& place) {
    if (braces_ != Braces::entries) return;
    const std::string kind(placeholder.kind);
    if (std::find(kKinds.begin(), kKinds.end(), kind) == kKinds.end()) {
      return complain(place, "unknown-placeholder", [&] {
        const std::string near = did_you_mean(kind, kKinds);
        return Said{text::quoted(kind) + " is not a kind of placeholder",
                    near.empty() ? "known are wait, hours, contact and channel" : near};
      });
    }
    const Part part = kind == "wait" ? Part::wait : Part::channel;
    const Reference reference{part, std::string(placeholder.id), place, ""};
    reading_.index.references.push_back(reference);
    if (kind == "contact") reading_.index.contacts.push_back(reference);
  }

  template <class Say>
  void complain(const FilePlace& place, std::string_view id, const Say& say) {
    reading_.found.error(place, id, say);
    sound_ = false;
  }

  // A figure that one translation has and another lacks is mostly a slip.
  void check_same_placeholders() {
    if (!sound_ || braces_ == Braces::fields || !reading_.is_for_editors()) return;
    for (std::size_t i = 1; i < seen_.size(); ++i) {
      report_missing(*seen_.front(), *seen_[i]);
      report_missing(*seen_[i], *seen_.front());
    }
  }

  // A Chinese text that stands in an English one's place as well.
  void check_translated() {
    if (!reading_.is_for_editors() || seen_.empty()) return;
    const JsonNode& first = *seen_.front();
    if (!text::has_han(text::script_of(first.key)) || !holds_han(first.string)) return;
    for (const JsonNode* other : seen_)
      if (other != &first && other->string == first.string &&
          !text::has_han(text::script_of(other->key)))
        reading_.found.warning(reading_.at(*other), "untranslated", [&] {
          return Said{"the text in " + text::quoted(other->key) + " is the one in " +
                      text::quoted(first.key)};
        });
  }

  void report_missing(const JsonNode& from, const JsonNode& in) {
    const Placeholders here = find_placeholders(in.string);
    for (const Placeholder& wanted : find_placeholders(from.string).all) {
      // Of entries the kind must agree only: an id that differs is mostly unknown, and said to be.
      const bool by_kind = braces_ == Braces::entries;
      const auto is_it = [&](const Placeholder& p) {
        return by_kind ? p.kind == wanted.kind : p.id == wanted.id;
      };
      if (std::any_of(here.all.begin(), here.all.end(), is_it)) continue;
      reading_.found.warning(reading_.at(in), "placeholder-differs", [&] {
        return Said{text::quoted(braced(wanted)) + " stands in " + text::quoted(from.key) +
                    " but not in " + text::quoted(in.key)};
      });
    }
  }

  const JsonNode& node_;
  Reading& reading_;
  Braces braces_;
  std::vector<const JsonNode*> seen_;
  bool sound_ = true;  // as far as placeholders go
};

}  // namespace

bool read_text(const JsonNode& node, Reading& reading, Braces braces, Localized& out) {
  return TextReader(node, reading, braces).read(out);
}

bool read_words(const JsonNode& node, Reading& reading,
                std::vector<std::vector<std::string>>& out) {
  if (reading.languages.empty()) return false;
  if (findings_are_read()) ++reading.translations.texts;
  ObjectReader in(node, reading);
  out.resize(reading.languages.size());
  for (std::size_t i = 0; i < out.size(); ++i) {
    const JsonNode* list = in.find(reading.languages[i]);
    if (list != nullptr) {
      read(*list, reading, out[i]);
    } else if (in.is_object()) {
      reading.missing_translation(node, reading.languages[i], "words");
    }
  }
  return in.is_object();
}

bool check_characters(const JsonNode& string, Reading& reading, Lines lines) {
  const std::string& s = string.string;
  std::size_t count = 0;
  for (std::size_t i = 0; i < s.size(); ++count) {
    const text::CodePoint c = text::decode(s, i);
    if (!is_shown(c.value, lines)) {
      reading.found.error(reading.inside(string, i), "bad-character", [&] {
        return Said{
            "the character " + text::quoted(s.substr(i, c.size)) + " does not belong in a text",
            "remove it"};
      });
      return false;
    }
    i += c.size;
  }
  if (count <= kLongestText) return true;
  reading.found.error(reading.at(string), "too-long", [&] {
    return Said{std::to_string(count) + " characters, at most " + std::to_string(kLongestText) +
                " are allowed"};
  });
  return false;
}

}  // namespace wenlu::content
