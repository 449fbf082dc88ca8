// The guide's marks of fraud, found in a message however it is spaced and spelt: 加 微~信, ＶＸ,
// 驗證碼.
#pragma once

#include <string_view>
#include <vector>

#include "content/guide.h"
#include "engine/search/readings.h"

namespace wenlu::engine {

struct Marks {
  std::vector<const content::FraudMark*> found;  // in the guide's order, each once
  bool weak = false;  // a weak word stands in the text without a demand beside it
};

// A weak word counts with one of its mark's demands beside it, unless that is forbidden, as in
// "请勿告诉他人".
Marks find_marks(const content::Guide& guide, std::string_view text, const Readings& readings);

}  // namespace wenlu::engine
