// What to write to the desk: the guide's template filled with what the visitor typed, short enough
// for the characters that the desk reads.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "content/guide.h"

namespace wenlu::engine {

struct Finished {
  std::string text;
  std::size_t characters = 0;        // of `text`, as a person counts
  std::size_t over_limit = 0;        // how many too many; 0 when it fits
  std::vector<std::string> missing;  // ids of required fields that are empty, in their order
  bool operator==(const Finished&) const = default;
};

// `typed` maps field ids to values. An empty field takes what belongs to it out of the sentence:
// its clause when nothing else is in it, else the words that lead to it. Values are plain text:
// braces in them mean nothing.
Finished finish(const content::Statement& statement, content::Language language,
                const std::map<std::string, std::string>& typed);

}  // namespace wenlu::engine
