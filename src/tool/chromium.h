// An installed Chromium that prints: one process for any number of sheets, driven through a pipe.
#pragma once

#include <memory>
#include <optional>
#include <string>

#include "platform/system/browser_pipe.h"

namespace wenlu::tool {

class Chromium {
 public:
  // The program that CHROMIUM names, or else one of the usual of this system, in its sandbox unless
  // WENLU_CHROMIUM_SANDBOX is "off". Null, and `error` says why, when none runs.
  static std::unique_ptr<Chromium> start(std::string& error);
  Chromium(const Chromium&) = delete;
  Chromium& operator=(const Chromium&) = delete;

  // A whole HTML document as a tagged, repeatable PDF of its own page size, without backgrounds.
  // Nothing when Chromium fails.
  std::optional<std::string> pdf(const std::string& html);

  // The same as one PNG, as long as it takes, `width` CSS pixels wide at `scale` pixels each.
  std::optional<std::string> picture(const std::string& html, int width, double scale);

 private:
  explicit Chromium(std::unique_ptr<platform::BrowserPipe> pipe);
  bool open_page();
  bool show(const std::string& html);
  std::optional<std::string> ask(const std::string& method, const std::string& parameters);

  std::unique_ptr<platform::BrowserPipe> pipe_;
  int asked_ = 0;
  std::string session_;
  std::string frame_;
};

}  // namespace wenlu::tool
