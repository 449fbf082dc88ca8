// What a browser gets for a path.
#pragma once

#include <string>

namespace wenlu::serve {

struct Reply {
  int status = 200;
  std::string type;  // "text/html; charset=utf-8"
  std::string body = {};
  std::string location = {};  // where to look instead
};

}  // namespace wenlu::serve
