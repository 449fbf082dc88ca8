#include "publish/policy.h"

#include <algorithm>

#include "publish/hashes.h"

namespace wenlu::publish {
namespace {

using Sources = std::vector<std::string>;

struct Directive {
  std::string_view name;
  Sources sources;
};

constexpr std::string_view kHeaderOnly = "frame-ancestors";

constexpr const char* kNowhere = "'none'";
constexpr const char* kHere = "'self'";
constexpr const char* kWasm = "'wasm-unsafe-eval'";

// The one that web/offline.mjs creates.
constexpr const char* kTrustedTypesPolicy = "wenlu";

std::vector<Directive> directives(const Known& known) {
  Sources ancestors = {kHere};
  ancestors.insert(ancestors.end(), known.hosts.begin(), known.hosts.end());
  return {{"default-src", {kNowhere}},
          {"script-src", {kHere, kWasm}},
          {"style-src", known.styles},
          {"img-src", {kHere, "data:"}},
          {"connect-src", {kHere}},
          {"worker-src", {kHere}},
          {"manifest-src", {kHere}},
          {"base-uri", {kNowhere}},
          {"form-action", {kHere}},
          {kHeaderOnly, std::move(ancestors)},
          {"require-trusted-types-for", {"'script'"}},
          {"trusted-types", {kTrustedTypesPolicy}}};
}

std::string written(const std::vector<Directive>& list) {
  std::string out;
  for (const Directive& directive : list) {
    out.append(out.empty() ? "" : "; ").append(directive.name);
    for (const std::string& source : directive.sources) out.append(" ").append(source);
  }
  return out;
}

std::string source_of(std::string_view text) { return "'" + integrity(text) + "'"; }

}  // namespace

std::vector<std::string> style_sources(const std::vector<std::string>& styles) {
  Sources out;
  for (const std::string& style : styles) out.push_back(source_of(style));
  std::ranges::sort(out);
  return out;
}

std::string policy_header(const Known& known) { return written(directives(known)); }

std::string policy_meta(const Known& known) {
  std::vector<Directive> list = directives(known);
  std::erase_if(list, [](const Directive& directive) { return directive.name == kHeaderOnly; });
  return written(list);
}

std::string policy_single(std::string_view style, std::string_view script) {
  return written({{"default-src", {kNowhere}},
                  {"script-src", {source_of(script), kWasm}},
                  {"style-src", {source_of(style)}},
                  {"img-src", {"data:"}},
                  {"base-uri", {kNowhere}},
                  {"form-action", {kNowhere}},
                  {"require-trusted-types-for", {"'script'"}},
                  {"trusted-types", {kNowhere}}});
}

Headers headers(const Known& known) {
  return {{"Content-Security-Policy", policy_header(known)},
          {"X-Content-Type-Options", "nosniff"},
          {"Referrer-Policy", "no-referrer"},
          {"Cross-Origin-Opener-Policy", "same-origin"},
          {"Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()"}};
}

}  // namespace wenlu::publish
