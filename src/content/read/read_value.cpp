#include "content/read/read_value.h"

#include <algorithm>

#include "content/read/read_text.h"
#include "content/url.h"
#include "text/quote.h"

namespace wenlu::content {
namespace {

constexpr std::string_view kIdRule =
    "lower-case letters, digits and hyphens, starting with a letter, at most 64 characters, and "
    R"(not "constructor")";

// Reads a string and gives it to `parse`, whose empty answer is reported.
template <class T, class Parse>
bool read_parsed(const JsonNode& node, Reading& reading, Parse parse, std::string_view id,
                 std::string_view noun, std::string_view wanted, T& out) {
  std::string s;
  if (!read(node, reading, s)) return false;
  const std::optional<T> value = parse(s);
  if (value) {
    out = *value;
  } else {
    reading.found.error(reading.at(node), id, [&] {
      return Said{text::quoted(s) + " is not a " + std::string(noun),
                  "wanted " + std::string(wanted)};
    });
  }
  return value.has_value();
}

}  // namespace

bool read(const JsonNode& node, Reading& reading, std::string& out) {
  if (node.kind != JsonNode::Kind::string) {
    reading.wrong_type(node, "a text in quotes");
    return false;
  }
  if (!check_characters(node, reading, Lines::one)) return false;
  out = node.string;
  if (out.empty())
    reading.found.error(reading.at(node), "empty-text", [&] {
      return Said{"an empty text", "write one, or leave out the key"};
    });
  return !out.empty();
}

bool read(const JsonNode& node, Reading& reading, bool& out) {
  if (node.kind != JsonNode::Kind::boolean) {
    reading.wrong_type(node, "true or false");
    return false;
  }
  out = node.boolean;
  return true;
}

bool read(const JsonNode& node, Reading& reading, int& out) {
  if (node.kind != JsonNode::Kind::integer) {
    reading.wrong_type(node, "a whole number");
    return false;
  }
  out = static_cast<int>(node.integer);
  if (out == node.integer) return true;
  reading.found.error(reading.at(node), "number-range",
                      [&] { return Said{"the number is out of range"}; });
  return false;
}

bool read(const JsonNode& node, Reading& reading, double& out) {
  if (node.kind != JsonNode::Kind::integer && node.kind != JsonNode::Kind::real) {
    reading.wrong_type(node, "a number");
    return false;
  }
  out = node.real;
  return true;
}

bool read(const JsonNode& node, Reading& reading, Date& out) {
  return read_parsed(node, reading, parse_date, "bad-date", "date", "one such as 2026-11-22", out);
}

bool read(const JsonNode& node, Reading& reading, Duration& out) {
  return read_parsed(node, reading, parse_duration, "bad-duration", "duration",
                     "one such as PT30M, PT24H or P3D, without months and years", out);
}

bool read(const JsonNode& node, Reading& reading, OpeningHours& out) {
  std::string s;
  if (!read(node, reading, s)) return false;
  HoursResult result = parse_opening_hours(s);
  if (result.hours) {
    out = std::move(*result.hours);
  } else {
    reading.found.error(reading.inside(node, result.error->offset), "bad-hours", [&] {
      return Said{text::quoted(s) + " are not opening hours",
                  "wanted " + result.error->wanted + " here"};
    });
  }
  return result.hours.has_value();
}

bool read(const JsonNode& node, Reading& reading, Localized& out) {
  return read_text(node, reading, Braces::entries, out);
}

bool read_id(const JsonNode& node, Reading& reading, std::string& out) {
  const auto parse = [](const std::string& s) {
    return is_id(s) ? std::optional(s) : std::nullopt;
  };
  return read_parsed(node, reading, parse, "bad-id", "valid id", kIdRule, out);
}

void read_web_address(const JsonNode* node, Reading& reading, std::string& out) {
  std::string address;
  if (node == nullptr || !read(*node, reading, address)) return;
  if (is_web_address(address)) {
    out = std::move(address);
    return;
  }
  reading.found.error(reading.at(*node), "bad-address", [&] {
    return Said{text::quoted(address) + " is not a web address",
                "wanted https://…, written plainly"};
  });
}

std::optional<int> read_name(const JsonNode& node, Reading& reading, EnumNames names) {
  std::string s;
  if (!read(node, reading, s)) return std::nullopt;
  // Names stand in the order of the enum.
  const auto known = std::find(names.begin(), names.end(), s);
  if (known != names.end()) return static_cast<int>(known - names.begin());
  reading.found.error(reading.at(node), "unknown-value", [&] {
    Said said{text::quoted(s) + " is not known here",
              did_you_mean(s, {names.begin(), names.end()})};
    if (!said.hint.empty()) return said;
    for (const std::string_view name : names)
      said.hint += (said.hint.empty() ? "wanted one of " : ", ") + text::quoted(name);
    return said;
  });
  return std::nullopt;
}

}  // namespace wenlu::content
