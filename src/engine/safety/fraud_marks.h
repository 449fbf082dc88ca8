// The guide's marks of fraud, found in a message however it is spaced and spelt: 加 微~信, ＶＸ,
// 驗證碼.
#pragma once

#include <string_view>
#include <vector>

#include "content/guide.h"
#include "engine/search/readings.h"

namespace wenlu::engine {

// In the guide's order, each once.
std::vector<const content::FraudMark*> find_marks(const content::Guide& guide,
                                                  std::string_view text, const Readings& readings);

}  // namespace wenlu::engine
