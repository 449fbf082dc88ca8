#include "content/load/unknown_once.h"

namespace wenlu::content {
namespace {

// What a finding of an unknown id, or of a channel without contact, is about; "" for another
// finding. What leads to a question, is a condition on it or related to an outcome names one and
// the same tree.
std::string unknown_of(const Diagnostic& d) {
  if (d.id == "empty-placeholder") return d.text;
  if (d.id != "unknown-id" && d.id != "unknown-target" && d.id != "unknown-question") return "";
  const std::size_t is_not = d.text.find("\" is not ");
  const bool is_node = d.text.ends_with("question") || d.text.ends_with("outcome");
  return is_node ? d.text.substr(0, is_not) : d.text;
}

}  // namespace

void say_unknown_once(Findings& found) { found.keep_first(unknown_of); }

}  // namespace wenlu::content
