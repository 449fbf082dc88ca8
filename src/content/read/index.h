// What a guide's files define and what they refer to, each with its place. It exists only while a
// guide is being loaded: the Guide itself knows no files.
#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "content/read/findings.h"

namespace wenlu::content {

// What an id can name.
enum class Part {
  question,
  option,
  outcome,
  channel,
  material,
  wait,
  notice,
  source,
  statement,
  deadline,
  event
};

// "question", "wait": for messages.
std::string_view name_of(Part part);

struct Reference {
  Part part;
  std::string id;
  FilePlace place;
  std::string question;  // for an option named by a condition: the question it must belong to
};

// `next` of an option: names a question or an outcome, which one is known only at the end.
struct Edge {
  std::string question;
  std::size_t option;  // index among the question's options
  std::string to;
  FilePlace place;
};

class Index {
 public:
  // False when that id is taken already; the first definition stays.
  bool define(Part part, const std::string& id, const FilePlace& place);
  bool knows(Part part, const std::string& id) const;
  FilePlace place_of(Part part, const std::string& id) const;
  std::vector<std::string> ids(Part part) const;

  // The file that holds this entry, or all entries of this kind, could not be read: what it would
  // have defined must not be called unknown.
  void lose(Part part, const std::string& id) { lost_.insert({part, id}); }
  void lose_all(Part part) { lost_kinds_.insert(part); }
  void find_again(Part part) { lost_kinds_.erase(part); }
  bool may_know(Part part, const std::string& id) const;
  bool lost_any(Part part) const;

  // Other places worth remembering where findings are read: "channel:hotline.name".
  void remember(std::string name, const FilePlace& place) {
    if (findings_are_read()) places_.emplace(std::move(name), place);
  }
  FilePlace recall(const std::string& name) const;

  std::vector<Reference> references;
  std::vector<Edge> edges;
  std::vector<Reference> contacts;  // channels named by {contact:ID}, which must have one
  std::set<std::string> partial;    // questions with an option that could not be read
  bool whole_tree = true;  // false: questions, options or targets are missing for another reason

 private:
  using Key = std::pair<Part, std::string>;
  std::map<Key, FilePlace> defined_;
  std::set<Key> lost_;
  std::set<Part> lost_kinds_;
  std::map<std::string, FilePlace> places_;
};

}  // namespace wenlu::content
