#include "faces/text/json_names.h"

namespace wenlu::faces {

std::string_view name_of(screen::ScreenKind kind) {
  switch (kind) {
    case screen::ScreenKind::question:
      return "question";
    case screen::ScreenKind::outcome:
      return "outcome";
    case screen::ScreenKind::page:
      return "page";
    case screen::ScreenKind::lost:
      return "lost";
  }
  return "";
}

std::string_view name_of(screen::ContactCheckBlock::Finding finding) {
  switch (finding) {
    case screen::ContactCheckBlock::Finding::good:
      return "good";
    case screen::ContactCheckBlock::Finding::doubtful:
      return "doubtful";
    case screen::ContactCheckBlock::Finding::bad:
      return "bad";
  }
  return "";
}

std::string_view name_of(screen::Input::Kind kind) {
  switch (kind) {
    using enum screen::Input::Kind;
    case line:
      return "line";
    case digits:
      return "digits";
    case lines:
      return "lines";
    case date:
      return "date";
    case moment:
      return "moment";
    case choice:
      return "choice";
  }
  return "";
}

}  // namespace wenlu::faces
