#include "tool/address_option.h"

#include "content/url.h"

namespace wenlu::tool {

void add_address(CLI::App& command, std::string& address) {
  command
      .add_option("--address", address,
                  "where the site is published, instead of the guide's own \"site\": for QR codes")
      ->type_name("https://…/");
}

bool use_address(const std::string& address, content::Guide& guide, Console& console) {
  if (address.empty()) return true;
  if (!content::is_site_address(address)) {
    console.refuse(kWrongUsage, text::quoted(address) +
                                    " is not the address of a site; wanted https://…/, a slash at "
                                    "its end, without a query or the usual port");
    return false;
  }
  guide.site = address;
  return true;
}

}  // namespace wenlu::tool
