// Collects diagnostics while a guide is being read. A finding knows the byte it is about; lines,
// columns and quotes are worked out at the end, in one pass over each file.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "content/diagnostic.h"
#include "content/findings_are_read.h"
#include "content/json/json_node.h"

namespace wenlu::content {

// A file that is being read.
struct Document {
  std::string path;
  std::string_view bytes;  // "" in a bundle: findings have no line then
  JsonNode root;
  bool readable = false;  // it is JSON, and small enough
};

struct FilePlace {
  static constexpr std::size_t kWholeFile = static_cast<std::size_t>(-1);

  const Document* document = nullptr;  // nullptr: the guide as a whole
  std::size_t offset = kWholeFile;
};

// What a finding says of a mistake and how to mend it.
struct Said {
  std::string text;
  std::string hint = {};
};

class Findings {
 public:
  // After this many no more is read, and one last diagnostic says so.
  static constexpr std::size_t kMost = 1000;

  // `say` gives what is Said; it is asked only where findings are read.
  template <class Say>
  void error(const FilePlace& place, std::string_view id, const Say& say) {
    ++errors_;
    if (findings_are_read()) note(place, Severity::error, id, say());
  }
  template <class Say>
  void warning(const FilePlace& place, std::string_view id, const Say& say) {
    if (findings_are_read()) note(place, Severity::warning, id, say());
  }

  // Errors so far.
  std::size_t errors() const { return errors_; }
  bool has(std::string_view id) const;
  bool is_full() const { return found_.size() >= kMost; }

  // Everything found, sorted. Where findings are not read: one error without words if there was
  // any.
  Diagnostics take();

 private:
  struct Finding {
    FilePlace place;
    Diagnostic diagnostic;
  };
  void note(const FilePlace& place, Severity severity, std::string_view id, Said said);

  std::vector<Finding> found_;
  std::size_t errors_ = 0;
};

// `did you mean "x"?` when one of the candidates is near, else "".
std::string did_you_mean(std::string_view word, const std::vector<std::string>& candidates);

}  // namespace wenlu::content
