#include "content/read/read_guide.h"

#include <algorithm>

#include "content/digits.h"
#include "content/findings_are_read.h"
#include "content/read/object_reader.h"
#include "content/read/read_value.h"
#include "content/url.h"
#include "text/quote.h"

namespace wenlu::content {
namespace {

constexpr std::size_t kMostLanguages = 50;

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

// The form of BCP 47 without its rarer parts: "zh-CN", "en", "sr-Latn-RS".
bool is_language(std::string_view s) {
  const std::string_view primary = s.substr(0, s.find('-'));
  if (primary.size() < 2 || primary.size() > 3 ||
      !std::all_of(primary.begin(), primary.end(), is_letter))
    return false;
  std::size_t part = 0;
  for (const char c : s.substr(primary.size())) {
    const bool fits = c == '-' ? part != 1 : is_letter(c) || is_digit(c);
    part = c == '-' ? 1 : part + 1;
    if (!fits || part > 9) return false;
  }
  return part != 1 && s.size() <= 35;
}

char lowered(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

bool same_but_for_case(std::string_view a, std::string_view b) {
  return std::ranges::equal(a, b, {}, lowered, lowered);
}

// Each language is a folder of the site, beside its others, wherever that lies.
std::string why_no_language(std::string_view tag, const std::vector<std::string>& before) {
  constexpr std::string_view kFolderOfSite = "app";
  if (!is_language(tag)) return " is not a language tag";
  if (same_but_for_case(tag, kFolderOfSite)) return " is a folder of the site";
  for (const std::string& other : before)
    if (same_but_for_case(tag, other)) return " differs from \"" + other + "\" in case only";
  return "";
}

// "Asia/Shanghai", "Etc/GMT+8", "UTC"; nothing that could walk out of a folder.
bool is_zone_name(std::string_view s) {
  const auto may_stand = [](char c) {
    return is_letter(c) || is_digit(c) || c == '_' || c == '+' || c == '-' || c == '/';
  };
  return !s.empty() && is_letter(s.front()) && s.back() != '/' && s.find("//") == s.npos &&
         std::all_of(s.begin(), s.end(), may_stand);
}

void read_languages(const JsonNode& node, Reading& reading, Guide& out) {
  if (node.kind != JsonNode::Kind::object || node.items.empty()) {
    return reading.wrong_type(node, R"(an object such as {"zh-CN": "中文", "en": "English"})");
  }
  report_duplicate_keys(node, reading);
  if (node.items.size() > kMostLanguages) {
    reading.found.error(reading.at(node), "too-many",
                        [&] { return Said{"a guide has at most 50 languages"}; });
  }
  for (const JsonNode& member : node.items) {
    std::string name;
    if (out.languages.size() == kMostLanguages) continue;
    read(member, reading, name);  // a language without a name is one all the same
    if (std::find(out.languages.begin(), out.languages.end(), member.key) != out.languages.end())
      continue;
    const std::string why = why_no_language(member.key, out.languages);
    if (!why.empty()) {
      reading.found.error(reading.at_key(member), "bad-language", [&] {
        return Said{text::quoted(member.key) + why, "wanted one such as zh-CN or en"};
      });
      continue;
    }
    reading.index.remember("language:" + member.key, reading.at_key(member));
    out.languages.push_back(member.key);
    out.language_names.push_back(name);
  }
  // Every text after this one is asked for in each of them.
  reading.languages = out.languages;
}

// For editors: a page's bundle lacks no text.
void read_complete(const JsonNode& node, Reading& reading) {
  std::vector<std::string>& complete = reading.translations.complete;
  if (!read(node, reading, complete)) return;
  for (const JsonNode& item : node.items) {
    if (item.kind != JsonNode::Kind::string || reading.languages.empty()) continue;
    if (std::ranges::find(reading.languages, item.string) != reading.languages.end()) continue;
    reading.found.error(reading.at(item), "unknown-language", [&] {
      return Said{text::quoted(item.string) + " is not a language of this guide",
                  did_you_mean(item.string, reading.languages)};
    });
  }
}

void read_time_zone(const JsonNode& node, Reading& reading, TimeZone& out) {
  std::string name;
  if (!read(node, reading, name)) return;
  if (is_zone_name(name)) {
    out.name = name;
  } else {
    reading.found.error(reading.at(node), "bad-time-zone", [&] {
      return Said{text::quoted(name) + " is not a time zone",
                  "wanted an IANA name such as Asia/Shanghai"};
    });
  }
}

void read_redirects(const JsonNode& node, Reading& reading, Guide& out) {
  if (node.kind != JsonNode::Kind::object) {
    return reading.wrong_type(node, R"(an object such as {"<old option>": "<new option>"})");
  }
  report_duplicate_keys(node, reading);
  for (const JsonNode& member : node.items) {
    std::string target;
    if (!is_id(member.key)) {
      reading.found.error(reading.at_key(member), "bad-id", [&] {
        return Said{text::quoted(member.key) + " is not a valid id of an option"};
      });
    } else if (read_id(member, reading, target)) {
      reading.index.remember("redirect:" + member.key, reading.at_key(member));
      reading.index.remember("redirect-to:" + member.key, reading.at(member));
      out.redirects.emplace(member.key, target);
    }
  }
}

void read_site(const JsonNode& node, Reading& reading, std::string& out) {
  if (!read(node, reading, out)) return;
  if (is_site_address(out)) return;
  reading.found.error(reading.at(node), "bad-address", [&] {
    return Said{text::quoted(out) + " is not the address of a site",
                "wanted https://…/, a slash at its end, without a query or the usual port"};
  });
  out.clear();
}

}  // namespace

bool read_guide(const JsonNode& node, Reading& reading, Guide& out) {
  ObjectReader in(node, reading);
  in.find("$schema");
  if (const JsonNode* id = in.demand("id")) read_id(*id, reading, out.id);
  in.required("version", out.version);
  if (const JsonNode* languages = in.demand("languages")) read_languages(*languages, reading, out);
  const JsonNode* complete = in.find("complete");
  if (complete != nullptr && findings_are_read()) read_complete(*complete, reading);
  in.required("title", out.title);
  in.required("summary", out.summary);
  in.required("disclaimer", out.disclaimer);
  if (const JsonNode* zone = in.demand("time_zone")) read_time_zone(*zone, reading, out.time_zone);
  in.required("start", out.start);
  in.required("review_period", out.review_period);
  if (const JsonNode* site = in.find("site")) read_site(*site, reading, out.site);
  if (const JsonNode* redirects = in.find("redirects")) read_redirects(*redirects, reading, out);
  return in.is_object();
}

}  // namespace wenlu::content
