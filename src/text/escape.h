// Text made safe to stand inside another language. Content is plain text everywhere; this is the
// only door through which it enters HTML, JSON or a URL.
#pragma once

#include <string>
#include <string_view>

namespace wenlu::text {

// For element content and double- or single-quoted attribute values. Invalid UTF-8 and control
// characters other than tab and line feed become U+FFFD.
std::string html(std::string_view s);

// A JSON string literal with its quotes; also safe inside <script> (< is written \u003c).
std::string json(std::string_view s);

// The same for a file that is read as JSON and as nothing else: only what JSON asks for is escaped.
std::string json_file(std::string_view s);

// One segment of a URL path or the value of a query: RFC 3986 unreserved characters stay.
std::string url_segment(std::string_view s);

}  // namespace wenlu::text
