// A guide as it was read at one moment, and what a browser gets of it: the published site, of which
// each page is made when it is asked for.
#pragma once

#include <optional>
#include <string>

#include "publish/application.h"
#include "publish/browser_half.h"
#include "serve/http_reply.h"
#include "tool/open_guide.h"

namespace wenlu::tool {

class Edition {
 public:
  // `folder`: as it was typed. `half` must outlive it. `at`: the instant to show, as it was typed;
  // "" for now.
  Edition(const std::string& folder, const std::string& at, const publish::BrowserHalf& half);

  // Safe in several threads at once.
  serve::Reply answer(const std::string& path) const;

  // Another for another content, the same for the same.
  const std::string& version() const { return version_; }

  // As `wenlu check` finds them today. When there are errors every page tells them.
  const content::Diagnostics& found() const { return found_; }

  // Nothing when it cannot be shown.
  const content::Guide* guide() const { return opened_ ? &opened_->guide : nullptr; }

  // Does the guide's zone, or the universal one, know the instant to show?
  bool knows_instant() const { return knows_instant_; }

 private:
  void read(const std::string& at);
  void note_unreadable(const std::string& why);
  std::optional<std::string> file(const std::string& path) const;
  std::optional<std::string> made(const std::string& path) const;
  std::optional<std::string> page(const std::string& path) const;
  std::optional<std::string> sheet(const std::string& path) const;

  std::string folder_;
  const publish::BrowserHalf& half_;
  std::string version_;
  content::Diagnostics found_;
  std::optional<Opened> opened_;
  std::optional<long long> at_;  // seconds since 1970
  bool knows_instant_ = true;
  publish::Pages shared_;
  std::optional<publish::Application> application_;
};

}  // namespace wenlu::tool
