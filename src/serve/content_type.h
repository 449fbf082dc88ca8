// What a file is, by its name.
#pragma once

#include <string_view>

namespace wenlu::serve {

inline constexpr std::string_view kHtml = "text/html; charset=utf-8";
inline constexpr std::string_view kScriptType = "text/javascript; charset=utf-8";

// For the header Content-Type; of what no site has, "application/octet-stream".
std::string_view content_type(std::string_view path);

}  // namespace wenlu::serve
