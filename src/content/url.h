// Addresses that a guide may send its visitors to: https, telephone numbers and mail, written
// plainly.
#pragma once

#include <string_view>

namespace wenlu::content {

// "https://…": a host, no user name, no spaces, quotes or brackets, ASCII only.
bool is_web_address(std::string_view s);

// One where a site may lie: an origin as browsers write it, in lower case and with no port but one
// that must be named, then "/" or folders and "/"; no query, no fragment.
bool is_site_address(std::string_view s);

// "https://shop.example.org", "http://localhost:8080": an origin as browsers write it.
bool is_origin(std::string_view s);

// "tel:950201", "tel:+86-10-12345678"
bool is_telephone_address(std::string_view s);

// "mailto:name@host"
bool is_mail_address(std::string_view s);

}  // namespace wenlu::content
