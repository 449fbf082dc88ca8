#include "content/read/index.h"

#include <algorithm>

#include "content/findings_are_read.h"

namespace wenlu::content {

std::string_view name_of(Part part) {
  switch (part) {
    case Part::question:
      return "question";
    case Part::option:
      return "option";
    case Part::outcome:
      return "outcome";
    case Part::channel:
      return "channel";
    case Part::material:
      return "material";
    case Part::wait:
      return "wait";
    case Part::notice:
      return "notice";
    case Part::source:
      return "source";
    case Part::statement:
      return "statement";
    case Part::deadline:
      return "deadline";
    case Part::event:
      return "event";
  }
  return "";
}

bool Index::define(Part part, const std::string& id, const FilePlace& place) {
  return defined_.emplace(Key{part, id}, place).second;
}

bool Index::knows(Part part, const std::string& id) const { return defined_.count({part, id}) > 0; }

FilePlace Index::place_of(Part part, const std::string& id) const {
  const auto found = defined_.find({part, id});
  return found == defined_.end() ? FilePlace{} : found->second;
}

std::vector<std::string> Index::ids(Part part) const {
  std::vector<std::string> out;
  for (auto it = defined_.lower_bound({part, ""}); it != defined_.end() && it->first.first == part;
       ++it) {
    out.push_back(it->first.second);
  }
  return out;
}

bool Index::may_know(Part part, const std::string& id) const {
  return knows(part, id) || lost_.count({part, id}) > 0 || lost_kinds_.count(part) > 0;
}

bool Index::lost_any(Part part) const {
  const auto is_it = [part](const Key& key) { return key.first == part; };
  return lost_kinds_.count(part) > 0 || std::any_of(lost_.begin(), lost_.end(), is_it);
}

FilePlace Index::recall(const std::string& name) const {
  if (!findings_are_read()) return {};
  const auto found = places_.find(name);
  return found == places_.end() ? FilePlace{} : found->second;
}

}  // namespace wenlu::content
