// Reads the members of one JSON object, by name:
//
//   ObjectReader in(node, reading);
//   in.required("title", question.title);
//   in.optional("help", question.help);
//
// Every name asked for is a known key; when the reader goes out of scope it reports keys given
// twice and keys it was not asked for. Anything but an object is reported at once and reads as
// empty.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "content/read/read_value.h"

namespace wenlu::content {

class ObjectReader {
 public:
  ObjectReader(const JsonNode& node, Reading& reading);
  ~ObjectReader();
  ObjectReader(const ObjectReader&) = delete;
  ObjectReader& operator=(const ObjectReader&) = delete;

  bool is_object() const { return node_.kind == JsonNode::Kind::object; }

  // The member, whose name is known from now on; nullptr when it is missing.
  const JsonNode* find(std::string_view name);
  const JsonNode* demand(std::string_view name);  // and says so when it is missing

  template <class T>
  bool required(std::string_view name, T& out) {
    const JsonNode* member = demand(name);
    return member != nullptr && read(*member, reading_, out);
  }

  template <class T>
  bool optional(std::string_view name, T& out) {
    const JsonNode* member = find(name);
    return member != nullptr && read(*member, reading_, out);
  }

  // One value, or a list of them.
  template <class T>
  bool one_or_more(std::string_view name, std::vector<T>& out) {
    const JsonNode* member = find(name);
    if (member == nullptr) return false;
    if (member->kind == JsonNode::Kind::array) return read(*member, reading_, out);
    return read(*member, reading_, out.emplace_back());
  }

  // As required(), and an empty list is an error.
  template <class T>
  bool required_some(std::string_view name, std::vector<T>& out) {
    const JsonNode* member = demand(name);
    return member != nullptr && read(*member, reading_, out) && report_if_empty(*member);
  }

 private:
  bool report_if_empty(const JsonNode& list);
  bool is_known(std::string_view key) const;
  std::vector<std::string> missing_keys() const;
  std::string key_meant_by(const std::string& key) const;
  std::string hint_for(const std::string& key) const;
  void report_unknown_keys();

  const JsonNode& node_;
  Reading& reading_;
  std::vector<std::string_view> known_;
};

// Keys given twice, in any object whose keys are data.
void report_duplicate_keys(const JsonNode& node, Reading& reading);

}  // namespace wenlu::content
