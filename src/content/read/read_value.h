// From one JSON node to one value. Each read() answers whether `out` was set; when it was not, it
// has said why. A part of the guide adds its own overload and reads its members through
// ObjectReader.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <type_traits>
#include <vector>

#include "content/date.h"
#include "content/duration.h"
#include "content/enum_names.h"
#include "content/id.h"
#include "content/localized.h"
#include "content/opening_hours.h"
#include "content/read/reading.h"

namespace wenlu::content {

bool read(const JsonNode& node, Reading& reading,
          std::string& out);  // one line of visible characters
bool read(const JsonNode& node, Reading& reading, bool& out);
bool read(const JsonNode& node, Reading& reading, int& out);
bool read(const JsonNode& node, Reading& reading, double& out);
bool read(const JsonNode& node, Reading& reading, Date& out);
bool read(const JsonNode& node, Reading& reading, Duration& out);
bool read(const JsonNode& node, Reading& reading, OpeningHours& out);
bool read(const JsonNode& node, Reading& reading, Localized& out);  // with {kind:id}

// Any id, whatever it names: wrong characters are an error.
bool read_id(const JsonNode& node, Reading& reading, std::string& out);

// An https address, left empty where `node` is null or has none.
void read_web_address(const JsonNode* node, Reading& reading, std::string& out);

// The index among `names`, with did-you-mean.
std::optional<int> read_name(const JsonNode& node, Reading& reading, EnumNames names);

template <class Of>
inline constexpr Part kPartOf = Part::question;
template <>
inline constexpr Part kPartOf<struct Option> = Part::option;
template <>
inline constexpr Part kPartOf<struct Outcome> = Part::outcome;
template <>
inline constexpr Part kPartOf<struct Channel> = Part::channel;
template <>
inline constexpr Part kPartOf<struct Material> = Part::material;
template <>
inline constexpr Part kPartOf<struct Wait> = Part::wait;
template <>
inline constexpr Part kPartOf<struct Notice> = Part::notice;
template <>
inline constexpr Part kPartOf<struct Source> = Part::source;
template <>
inline constexpr Part kPartOf<struct Statement> = Part::statement;
template <>
inline constexpr Part kPartOf<struct Deadline> = Part::deadline;
template <>
inline constexpr Part kPartOf<struct Event> = Part::event;

// An id that refers to something defined elsewhere; whether it exists is checked at the end.
template <class Of>
bool read(const JsonNode& node, Reading& reading, Id<Of>& out) {
  if (!read_id(node, reading, out.value)) return false;
  reading.index.references.push_back({kPartOf<Of>, out.value, reading.at(node), ""});
  return true;
}

template <class Enum>
requires std::is_enum_v<Enum>
bool read(const JsonNode& node, Reading& reading, Enum& out) {
  const std::optional<int> value = read_name(node, reading, names_of(out));
  if (value) out = static_cast<Enum>(*value);
  return value.has_value();
}

template <class T>
bool read(const JsonNode& node, Reading& reading, std::optional<T>& out) {
  T value{};
  if (!read(node, reading, value)) return false;
  out = std::move(value);
  return true;
}

template <class T>
bool read(const JsonNode& node, Reading& reading, std::vector<T>& out) {
  if (node.kind != JsonNode::Kind::array) {
    reading.wrong_type(node, "a list in [ ]");
    return false;
  }
  for (const JsonNode& item : node.items) {
    T value{};
    if (read(item, reading, value)) out.push_back(std::move(value));
  }
  return true;
}

}  // namespace wenlu::content
