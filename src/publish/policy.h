// What a browser may do with a site, said once: the header files, the policy inside every page and
// the service worker all take it from here.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace wenlu::publish {

// What of a publication its policy must know.
struct Known {
  std::vector<std::string> styles;  // sources of the inline styles: 'sha256-…', as style_sources()
  std::vector<std::string> hosts;   // origins, beside its own, that may embed the guide
};

// Sources for a policy, sorted. `styles`: as they stand in <style>.
std::vector<std::string> style_sources(const std::vector<std::string>& styles);

// As a header.
std::string policy_header(const Known& known);

// As <meta>, which may not say who embeds the page.
std::string policy_meta(const Known& known);

// Of the single file: nothing but its own style and script, nothing from anywhere.
std::string policy_single(std::string_view style, std::string_view script);

using Headers = std::vector<std::pair<std::string, std::string>>;

// Those of every answer, but for how long it may be kept.
Headers headers(const Known& known);

// How long an answer may be kept without asking (Cache-Control): names under app/ carry a hash of
// what they name.
inline constexpr std::string_view kKeepForever = "public, max-age=31536000, immutable";
inline constexpr std::string_view kAskAgain = "no-cache";

}  // namespace wenlu::publish
