#include "publish/worker.h"

#include <algorithm>

#include "publish/fill_in.h"
#include "publish/hashes.h"
#include "text/escape.h"
#include "text/json_writer.h"

namespace wenlu::publish {
namespace {

constexpr std::size_t kDigitsOfVersion = 10;
constexpr const char* kIndex = "index.html";

void write_entry(text::JsonWriter& json, const std::string& name, const std::string& bytes) {
  json.begin_array().value(name).value(integrity(bytes)).end_array();
}

// The members of the list behind its version.
std::string list_of(const Known& known, const Files& files, const std::vector<std::string>& kept,
                    const std::string& together, const std::string& root) {
  text::JsonWriter json;
  json.begin_object().key("files").begin_array();
  for (const std::string& name : kept) write_entry(json, name, files.at(name));
  json.end_array().key("pages");
  write_entry(json, together, files.at(together));
  json.member("root", root)
      .key("headers")
      .begin_object()
      .member("Content-Type", "text/html; charset=utf-8");
  for (const auto& [name, value] : headers(known)) json.member(name, value);
  json.key("Cache-Control").value(kAskAgain);
  return json.end_object().end_object().str();
}

}  // namespace

std::string pages_together(const Files& files, const Pages& pages) {
  std::vector<std::string> paths = pages.paths;
  std::ranges::sort(paths, {}, [](const std::string& path) { return path + kIndex; });
  const auto bare = [&](const std::string& name) {
    return text::json_file(
        filled_in(files.at(name), "<style>" + pages.style + "</style>", "<style></style>"));
  };
  std::string out = "{\"style\":" + text::json_file(pages.style) + ",\"pages\":{";
  for (const std::string& path : paths) {
    if (!out.ends_with('{')) out += ',';
    out += text::json_file(path) + ":" + bare(path + kIndex);
  }
  return out + "},\"unknown\":" + bare("404.html") + "}";
}

std::string service_worker(std::string_view source, const Known& known, const Files& files,
                           const std::vector<std::string>& kept, const std::string& together,
                           const std::string& root) {
  const std::string list = list_of(known, files, kept, together, root);
  const std::string version = sha256_hex(list + std::string(source)).substr(0, kDigitsOfVersion);
  return "const PRECACHE = {\"version\":\"" + version + "\"," + list.substr(1) + ";\n" +
         std::string(source);
}

}  // namespace wenlu::publish
