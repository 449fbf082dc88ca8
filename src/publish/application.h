// What every page of a site asks for, under names that follow the content, and what makes a page
// of a guide one of a site.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "publish/browser_half.h"
#include "publish/files.h"
#include "publish/fill_in.h"
#include "publish/pages.h"
#include "publish/policy.h"

namespace wenlu::publish {

class Application {
 public:
  // Of `pages` it takes what is not a page: data under app/, styles, titles. `hosts`: as publish().
  Application(const Pages& pages, const BrowserHalf& half, const std::vector<std::string>& hosts);

  // A page under its policy, which asks for the parts by their published names.
  std::string page(std::string_view html) const;

  const Files& files() const { return files_; }

  // Names in files(), in the order in which the service worker fetches them.
  const std::vector<std::string>& kept() const { return kept_; }

  const Known& known() const { return known_; }

 private:
  void name_part(const std::string& name, std::string_view file, std::string_view bytes);
  void add_part(const std::string& name, std::string_view file, std::string_view bytes);
  void add_parts(const Pages& pages, const BrowserHalf& half);
  void add_manifest(const Pages& pages, const BrowserHalf& half);
  std::string start_script(const Pages& pages, const BrowserHalf& half) const;

  std::vector<std::string> parts_;  // as pages ask for them
  Known known_;
  Names names_;
  std::vector<std::string> kept_;
  Files files_;
};

}  // namespace wenlu::publish
