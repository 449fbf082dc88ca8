#include "content/read/read_channel.h"

#include "content/read/object_reader.h"
#include "content/read/read_cited.h"
#include "content/read/read_condition.h"
#include "content/read/read_path.h"
#include "content/read/read_text.h"
#include "content/read/read_value.h"
#include "content/url.h"
#include "text/quote.h"

namespace wenlu::content {

static bool read(const JsonNode& node, Reading& reading, Queue& out) {
  ObjectReader in(node, reading);
  in.optional("hours", out.hours);
  in.required("wait", out.wait);
  return !out.wait.empty();
}

static bool read(const JsonNode& node, Reading& reading, Location& out) {
  ObjectReader in(node, reading);
  in.required("address", out.address);
  in.optional("building", out.building);
  in.optional("floor", out.floor);
  in.optional("room", out.room);
  read_web_address(in.find("map"), reading, out.map);
  return in.is_object();
}

namespace {

void read_contact(const JsonNode& node, Reading& reading, Channel& out) {
  std::string address;
  if (!read(node, reading, address)) return;
  if (is_web_address(address) || is_telephone_address(address) || is_mail_address(address)) {
    out.contacts.push_back(std::move(address));
    return;
  }
  reading.found.error(reading.at(node), "bad-address", [&] {
    return Said{text::quoted(address) + " is not an address to send a visitor to",
                "wanted tel:…, https://… or mailto:…, written plainly"};
  });
}

// One, or a list of them.
void read_contacts(const JsonNode& node, Reading& reading, Channel& out) {
  if (node.kind != JsonNode::Kind::array) return read_contact(node, reading, out);
  for (const JsonNode& item : node.items) read_contact(item, reading, out);
}

void read_figures(ObjectReader& in, Reading& reading, Channel& out) {
  if (in.optional("solved_percent", out.solved_percent) &&
      (*out.solved_percent < 0 || *out.solved_percent > 100)) {
    reading.found.error(reading.at(*in.find("solved_percent")), "number-range",
                        [&] { return Said{"a percentage goes from 0 to 100"}; });
  }
  if (in.optional("rating", out.rating) && (*out.rating < 0 || *out.rating > 5)) {
    reading.found.error(reading.at(*in.find("rating")), "number-range",
                        [&] { return Said{"a rating goes from 0 to 5"}; });
  }
}

}  // namespace

bool read(const JsonNode& node, Reading& reading, Channel& out) {
  ObjectReader in(node, reading);
  in.required("kind", out.kind);
  // Texts may say {channel:ID}; a name that did so could name itself for ever.
  if (const JsonNode* name = in.demand("name")) read_text(*name, reading, Braces::none, out.name);
  in.optional("summary", out.summary);
  in.required("device", out.device);
  in.required("path", out.path);
  if (const JsonNode* contact = in.find("contact")) read_contacts(*contact, reading, out);
  in.optional("place", out.place);
  in.optional("hours", out.hours);
  in.optional("unsaid", out.unsaid);
  in.optional("hours_note", out.hours_note);
  in.optional("answer", out.answer);
  in.optional("queues", out.queues);
  in.optional("needs", out.needs);
  in.optional("in_writing", out.in_writing);
  in.optional("urgent", out.urgent);
  read_figures(in, reading, out);
  in.optional("when", out.when);
  read_required(in, out.cited);
  return in.is_object();
}

}  // namespace wenlu::content
