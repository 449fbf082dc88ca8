#include "faces/html/show_contact.h"

namespace wenlu::faces::html {
namespace {

std::string_view contact_icon(std::string_view address) {
  if (address.starts_with("tel:")) return "telephone";
  if (address.starts_with("mailto:")) return "mail";
  if (address.starts_with('#')) return "play";
  return "external";
}

}  // namespace

Element contact(const screen::Link& link, const std::string& id, bool primary,
                const PageContext& page) {
  Attributes attributes{
      {"id", id + "-contact"},
      {"class", primary ? "p-primary button wide i-on-accent" : "p-button button wide i-accent"}};
  append_attributes(attributes, page.link(link));
  if (link.address.starts_with("http"))
    attributes.emplace_back("rel", "noopener noreferrer external");
  return node("a", std::move(attributes),
              {icon(contact_icon(link.address)), page.say("b", "", link.text)});
}

}  // namespace wenlu::faces::html
