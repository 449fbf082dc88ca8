#include "tool/format_option.h"

namespace wenlu::tool {

void add_format(CLI::App& command, Format& format) {
  command.add_option("--format", format, "how to write it: text or json")
      ->transform(CLI::CheckedTransformer(
          std::map<std::string, Format>{{"text", Format::text}, {"json", Format::json}}))
      ->type_name("FORMAT")
      ->default_str("text");
}

}  // namespace wenlu::tool
