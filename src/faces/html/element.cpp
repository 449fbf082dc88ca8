#include "faces/html/element.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <string_view>

#include "text/escape.h"

namespace wenlu::faces::html {
namespace {

// Those of the void elements that this face writes.
constexpr std::array<std::string_view, 6> kVoid{"br", "img", "input", "link", "meta", "wbr"};

bool is_void(std::string_view tag) { return std::ranges::find(kVoid, tag) != kVoid.end(); }

}  // namespace

Element node(std::string_view tag, Attributes attributes, Elements children) {
  return {tag, "", std::move(attributes), std::move(children)};
}

Element words(std::string text) { return {"", std::move(text), {}, {}}; }

Element in_class(std::string_view tag, std::string_view classes, Elements children) {
  return node(tag, {{"class", std::string(classes)}}, std::move(children));
}

void append(Elements& out, Elements more) {
  out.insert(out.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

void append_attributes(Attributes& out, Attributes more) {
  out.insert(out.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

std::string to_html(const Element& element) {
  if (element.tag.empty()) return text::html(element.text);
  std::string out = "<" + std::string(element.tag);
  for (const auto& [name, value] : element.attributes) {
    out += " " + std::string(name);
    if (!value.empty()) out += "=\"" + text::html(value) + "\"";
  }
  out += ">";
  if (is_void(element.tag)) return out;
  for (const Element& child : element.children) out += to_html(child);
  return out + "</" + std::string(element.tag) + ">";
}

bool operator==(const Element& a, const Element& b) {
  return a.tag == b.tag && a.text == b.text && a.attributes == b.attributes &&
         a.children == b.children;
}

void write(const Element& element, text::JsonWriter& json, const Element* before) {
  if (before && element == *before) {
    json.value(0);
    return;
  }
  if (element.tag.empty()) {
    json.value(element.text);
    return;
  }
  json.begin_array().value(element.tag).begin_object();
  for (const auto& [name, value] : element.attributes) json.member(name, value);
  json.end_object();
  const bool is_same = before && before->tag == element.tag;
  for (std::size_t i = 0; i < element.children.size(); ++i)
    write(element.children[i], json,
          is_same && i < before->children.size() ? &before->children[i] : nullptr);
  json.end_array();
}

}  // namespace wenlu::faces::html
