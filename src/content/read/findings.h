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

  // Has this error been noted, and takes it back: another tells the reason.
  bool says(const FilePlace& place, std::string_view id, std::string_view text) const;
  void withdraw(const FilePlace& place, std::string_view id, std::string_view text);

  // Takes back the warnings in a file that begin so.
  void drop_warnings(const Document* document, std::string_view id, std::string_view beginning);

  // Of all findings to which `key` gives the same words only the first is kept, with how many more
  // there were; those without words are let alone.
  void keep_first(std::string (*key)(const Diagnostic&));

  // Errors so far.
  std::size_t errors() const { return errors_; }
  bool has(std::string_view id) const;
  bool has_error_in(const Document* document) const;
  bool is_full() const { return found_.size() >= kMost; }

  // Everything found, sorted. Where findings are not read: one error without words if there was
  // any.
  Diagnostics take();

 private:
  struct Finding {
    FilePlace place;
    Diagnostic diagnostic;
  };
  static auto by_place(const Finding& finding);
  static bool is(const Finding& finding, const FilePlace& place, std::string_view id,
                 std::string_view text);
  void note(const FilePlace& place, Severity severity, std::string_view id, Said said);

  std::vector<Finding> found_;
  std::size_t errors_ = 0;
};

// `did you mean "x"?` when one of the candidates is near, else "".
std::string did_you_mean(std::string_view word, const std::vector<std::string>& candidates);

}  // namespace wenlu::content
