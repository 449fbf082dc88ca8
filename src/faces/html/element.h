// A piece of a page as data: a tag with attributes and children, or text. It is written out as HTML
// for the static edition and as JSON for the live twin, whose builder makes the same nodes with the
// DOM (no markup is ever parsed in the browser, so nothing in the content can become markup).
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "text/json_writer.h"

namespace wenlu::faces::html {

struct Element;
using Elements = std::vector<Element>;
using Attributes = std::vector<std::pair<std::string_view, std::string>>;

struct Element {
  std::string_view tag;   // a literal; "" for a text node
  std::string text;       // of a text node
  Attributes attributes;  // names are literals; in this order; a value may be ""
  Elements children;

  friend bool operator==(const Element& a, const Element& b);
};

// Short hands for writing elements down.
Element node(std::string_view tag, Attributes attributes = {}, Elements children = {});
Element words(std::string text);
Element in_class(std::string_view tag, std::string_view classes, Elements children = {});

void append(Elements& out, Elements more);
void append_attributes(Attributes& out, Attributes more);

// HTML with every text and attribute escaped; void elements without end tags.
std::string to_html(const Element& element);

// ["tag", {"attr": "value"}, child, …], text nodes as strings. Whatever equals what stood in its
// place in `before` is 0.
void write(const Element& element, text::JsonWriter& json, const Element* before = nullptr);

}  // namespace wenlu::faces::html
