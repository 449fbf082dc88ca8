#include "tool/site_folder.h"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <system_error>

#include "platform/system/exchange_folders.h"
#include "text/quote.h"
#include "tool/file_path.h"
#include "tool/write_file.h"

namespace wenlu::tool {
namespace {

namespace fs = std::filesystem;

// Without links and a slash at its end, so that the folder itself can be moved.
fs::path real_path(const std::string& folder) {
  std::error_code ignored;
  fs::path path = fs::weakly_canonical(fs::absolute(path_of(folder), ignored), ignored);
  return path.has_filename() ? path : path.parent_path();
}

// Every site has had these in its sums since there are sites.
bool is_site(const fs::path& folder) {
  std::ifstream in(folder / "SHA256SUMS", std::ios::binary);
  const std::string sums{std::istreambuf_iterator<char>(in), {}};
  return sums.find("  sw-off.js\n") != sums.npos && sums.find("  wenlu.html\n") != sums.npos;
}

std::string cannot(const char* what, const fs::path& path, const std::error_code& failed) {
  return std::string("cannot ") + what + " " + text::shown(name_of(path)) +
         (failed ? ": " + failed.message() : "");
}

fs::path beside(const fs::path& site, const char* ending) {
  fs::path out = site;
  return out += ending;
}

// Puts `fresh` in the place of `site`, at once where the system can; `fresh` or `old` is then what
// `site` was.
std::string put_in_place(const fs::path& fresh, const fs::path& site, const fs::path& old) {
  std::error_code failed;
  const bool was_there = fs::exists(site, failed);
  if (was_there && platform::exchange_folders(fresh, site)) return "";
  if (was_there) fs::rename(site, old, failed);
  if (failed) return cannot("move", site, failed);
  fs::rename(fresh, site, failed);
  if (!failed) return "";
  std::error_code ignored;
  if (was_there) fs::rename(old, site, ignored);
  return cannot("write", site, failed);
}

}  // namespace

std::string why_no_site_may_be(const std::string& folder) {
  const fs::path site = real_path(folder);
  std::error_code failed;
  if (!fs::exists(site, failed)) return "";
  if (!fs::is_directory(site, failed)) return text::shown(folder) + " is not a folder";
  if (is_site(site) || fs::is_empty(site, failed)) return "";
  return text::shown(folder) +
         " holds other things than a published site; name another folder, or empty it";
}

std::string replace_site(const std::string& folder, const publish::Files& files) {
  const fs::path site = real_path(folder);
  const fs::path fresh = beside(site, ".wenlu-new");
  const fs::path old = beside(site, ".wenlu-old");
  std::error_code ignored;
  // What a publication left that was cut short.
  fs::remove_all(fresh, ignored);
  fs::remove_all(old, ignored);
  std::string problem;
  for (const auto& [path, bytes] : files) {
    if (write_file(fresh / path_of(path), bytes)) continue;
    problem = cannot("write", fresh / path, {});
    break;
  }
  if (problem.empty()) problem = put_in_place(fresh, site, old);
  fs::remove_all(fresh, ignored);
  if (problem.empty()) fs::remove_all(old, ignored);
  return problem;
}

}  // namespace wenlu::tool
