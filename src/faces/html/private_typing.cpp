#include "faces/html/private_typing.h"

namespace wenlu::faces::html {

Attributes private_typing() {
  return {{"autocomplete", "off"}, {"autocapitalize", "off"},       {"autocorrect", "off"},
          {"spellcheck", "false"}, {"writingsuggestions", "false"}, {"translate", "no"}};
}

}  // namespace wenlu::faces::html
