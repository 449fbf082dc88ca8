#include "screen/wording/words.h"

#include <optional>

#include "screen/wording/wording.h"

namespace wenlu::screen {
namespace {

const std::string* find_param(Params params, std::string_view name) {
  for (const auto& [key, value] : params)
    if (key == name) return &value;
  return nullptr;
}

template <class Table>
const typename Table::mapped_type* find_entry(const Table& table, std::string_view id) {
  const auto it = table.find({std::string(id)});
  return it == table.end() ? nullptr : &it->second;
}

// What "wait:order" and the like stand for.
std::optional<std::string> word_reference(const Words& words, std::string_view name) {
  const std::size_t colon = name.find(':');
  if (colon == std::string_view::npos) return std::nullopt;
  const std::string_view kind = name.substr(0, colon);
  const std::string_view id = name.substr(colon + 1);
  if (kind == "wait") {
    const content::Wait* wait = find_entry(words.guide().waits, id);
    if (wait) return word_wait(words, *wait);
    return std::nullopt;
  }
  const content::Channel* channel = find_entry(words.guide().channels, id);
  if (channel == nullptr) return std::nullopt;
  if (kind == "channel") return channel->name.in(words.language());
  if (kind == "contact")
    return channel->contacts.empty() ? "" : bare_contact(channel->contacts.front());
  if (kind != "hours") return std::nullopt;
  return word_hours(words, *channel);
}

std::string join(const std::vector<std::string>& parts, const std::string& separator) {
  std::string joined;
  for (const std::string& part : parts) {
    if (part.empty()) continue;
    if (!joined.empty()) joined += separator;
    joined += part;
  }
  return joined;
}

}  // namespace

std::string Words::say(WordKey key, Params params) const {
  if (key.number() >= guide_.words.size()) return {};
  return replace_braces(guide_.words[key.number()].in(language_),
                        [&](std::string_view name) -> std::optional<std::string> {
                          const std::string* value = find_param(params, name);
                          if (value == nullptr) return std::nullopt;
                          return *value;
                        });
}

std::string Words::say_count(Counted keys, std::int64_t n) const {
  return say(n == 1 ? keys.one : keys.many, {{"n", std::to_string(n)}});
}

std::string Words::text(const content::Localized& text) const {
  return replace_braces(text.in(language_),
                        [&](std::string_view name) { return word_reference(*this, name); });
}

std::string Words::list(const std::vector<std::string>& parts) const {
  return join(parts, say("list-separator"));
}

std::string Words::clauses(const std::vector<std::string>& parts) const {
  return join(parts, say("clause-separator"));
}

std::string Words::labelled(std::string_view label, std::string_view text) const {
  if (label.empty()) return std::string(text);
  if (text.empty()) return std::string(label);
  return say("labelled", {{"label", std::string(label)}, {"text", std::string(text)}});
}

std::string Words::sentences(const std::vector<std::string>& parts) const {
  std::string joined;
  for (const std::string& part : parts) {
    if (part.empty()) continue;
    joined = joined.empty() ? part : say("sentences", {{"first", joined}, {"then", part}});
  }
  return joined;
}

std::string bare_contact(std::string_view contact) {
  for (const std::string_view scheme : {"tel:", "mailto:", "https://", "http://"}) {
    if (!contact.starts_with(scheme)) continue;
    contact.remove_prefix(scheme.size());
    break;
  }
  if (contact.ends_with('/')) contact.remove_suffix(1);
  return std::string(contact);
}

}  // namespace wenlu::screen
