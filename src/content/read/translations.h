// How far the texts of a guide are translated, counted while they are read. The guide's first
// language has every text; what another lacks is said in the first.
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <vector>

namespace wenlu::content {

struct Translations {
  std::vector<std::string> complete;           // languages that guide.json asks to lack no text
  std::size_t texts = 0;                       // read so far, each in all its languages
  std::map<std::string, std::size_t> missing;  // by language that may lack some
};

}  // namespace wenlu::content
