#include "tool/edition.h"

#include <sstream>

#include "engine/time/instant.h"
#include "publish/embed_script.h"
#include "publish/hashes.h"
#include "publish/licences.h"
#include "publish/single_file.h"
#include "serve/content_type.h"
#include "serve/find_file.h"
#include "serve/page_script.h"
#include "serve/plain_page.h"
#include "tool/all_findings.h"
#include "tool/first_page.h"
#include "tool/page_html.h"
#include "tool/sheet_files.h"
#include "tool/site_pages.h"
#include "tool/today.h"

namespace wenlu::tool {
namespace {

constexpr std::size_t kDigitsOfVersion = 16;
constexpr int kCannotBeShown = 503;
constexpr std::string_view kIndex = "index.html";
constexpr std::string_view kSheets = "-print/";

// The same bytes of the same files, at the same instant.
std::string version_of(const std::vector<content::SourceFile>& files, const std::string& at) {
  std::string all = at;
  for (const content::SourceFile& file : files)
    all += '\0' + file.path + '\0' + std::to_string(file.bytes.size()) + '\0' + file.bytes;
  return publish::sha256_hex(all).substr(0, kDigitsOfVersion);
}

}  // namespace

Edition::Edition(const std::string& folder, const std::string& at, const publish::BrowserHalf& half)
    : folder_(folder), half_(half) {
  read(at);
}

void Edition::read(const std::string& at) {
  std::ostringstream said;
  Console console{said, said};
  std::optional<GuideFolder> read = read_guide(folder_, console);
  if (!read) return note_unreadable(said.str());
  const content::Guide& guide = read->loaded.guide;
  version_ = version_of(read->files, at);
  found_ = all_findings(*read, today_in(guide.time_zone));
  const auto instant = engine::parse_instant(at, guide.time_zone);
  if (instant) at_ = instant->seconds;
  knows_instant_ = instant || at.empty();
  if (content::has_errors(read->loaded.found)) return;
  opened_ = Opened{std::move(read->files), std::move(read->loaded.guide)};
  shared_ = shared_by_pages(*opened_);
  application_.emplace(shared_, half_, std::vector<std::string>{});
}

// `why`: as it would be said on the terminal.
void Edition::note_unreadable(const std::string& why) {
  constexpr std::string_view kWho = "wenlu: ";
  std::string text = why.substr(why.starts_with(kWho) ? kWho.size() : 0);
  if (text.ends_with('\n')) text.pop_back();
  version_ = publish::sha256_hex(text).substr(0, kDigitsOfVersion);
  found_ = {{content::Severity::error, "unreadable", "", 0, 0, std::move(text), "", ""}};
}

serve::Reply Edition::answer(const std::string& path) const {
  if (path == serve::kScriptPath)
    return {200, std::string(serve::kScriptType), std::string(half_.at("reload.js"))};
  serve::Reply reply;
  if (opened_) {
    reply = serve::find_file(path, [this](const std::string& name) { return file(name); });
  } else {
    reply = {kCannotBeShown, std::string(serve::kHtml), serve::findings_page(found_, folder_)};
  }
  if (reply.type == serve::kHtml) reply.body = serve::with_page_script(reply.body, version_, at_);
  return reply;
}

std::optional<std::string> Edition::file(const std::string& path) const {
  const auto it = application_->files().find(path);
  if (it != application_->files().end()) return it->second;
  if (path.find(kSheets) != path.npos) return sheet(path);
  if (path.ends_with(kIndex)) return page(path.substr(0, path.size() - kIndex.size()));
  return made(path);
}

// What lies beside the pages.
std::optional<std::string> Edition::made(const std::string& path) const {
  // No page is kept: the worker that an earlier guide at this address left goes away.
  if (path == "sw.js") return std::string(half_.at("service_worker_off.js"));
  if (path == "embed.js") return publish::embed_script(shared_, half_);
  if (path == "wenlu.html") return publish::single_file(shared_, half_);
  if (path == "licences.html")
    return application_->page(publish::licences_page(half_, shared_.style));
  return std::nullopt;
}

// `path`: "" or ending in "/".
std::optional<std::string> Edition::page(const std::string& path) const {
  const content::Guide& guide = opened_->guide;
  const screen::Place place = screen::parse_place(guide, path);
  const bool is_whole = path.empty() || screen::to_path(guide, place) == path;
  if (!is_whole || !has_page(guide, place)) return std::nullopt;
  return application_->page(page_html(guide, place, path, shared_.style));
}

std::optional<std::string> Edition::sheet(const std::string& path) const {
  const content::Guide& guide = opened_->guide;
  const std::string above = path.substr(0, path.find(kSheets));
  const screen::Place place = screen::parse_place(guide, above);
  if (screen::to_path(guide, place) != above || !has_page(guide, place)) return std::nullopt;
  std::optional<std::string> found;
  std::ostringstream unheard;  // signs that printers lack are said when the guide is published
  Console console{unheard, unheard};
  const auto look = [&](const std::string& name, const std::string& html) {
    if (name == path) found = application_->page(html);
  };
  write_sheets_of(guide, place, look, console);
  return found;
}

}  // namespace wenlu::tool
