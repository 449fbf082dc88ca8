#include "serve/news.h"

#include "serve/finding_place.h"
#include "text/json_writer.h"

namespace wenlu::serve {

std::string news(std::string_view version, const content::Diagnostics& found,
                 std::string_view folder) {
  text::JsonWriter out;
  out.begin_object().member("version", version).key("findings").begin_array();
  for (const content::Diagnostic& d : found) {
    const bool is_error = d.severity == content::Severity::error;
    out.begin_object().member("severity", is_error ? "error" : "warning");
    out.member("place", finding_place(d, folder));
    out.member("text", d.text).member("hint", d.hint).end_object();
  }
  return out.end_array().end_object().str();
}

}  // namespace wenlu::serve
