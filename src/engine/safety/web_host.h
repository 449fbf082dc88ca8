// Web and mail addresses taken apart as browsers do it.
//
//   shop.example@evil.example:8080/login      name shop.example,  host evil.example
//   feedback@shop.example                     name feedback,      host shop.example, mail
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace wenlu::engine {

struct Address {
  bool mail = false;
  std::u32string name;  // before the "@"; may be empty
  std::u32string host;
  bool odd = false;        // something else adjoins the host, or the scheme is not the web's
  bool start_page = true;  // nothing but "/" behind the host
  bool redirects = false;  // what is behind the host names another address
};

// An address and where it ends; `address` is nothing where no host stands.
struct AddressAt {
  std::size_t end;
  std::optional<Address> address;
};

// Reads what begins at `from` of folded text as browsers do: a scheme counts only here, a host ends
// only at / ? # : a space or the punctuation of a sentence, and whatever else adjoins it is a part
// of it. A host has two labels, the last of letters, or is four numbers, or follows http:.
AddressAt read_address(const std::u32string& s, std::size_t from);

// May an address begin at `at`?
bool begins_address(const std::u32string& s, std::size_t at);

// The parts of a host between its dots.
std::vector<std::u32string> labels_of(std::u32string_view host);

// What parts the labels of a host in any width, as browsers read it.
bool is_dot(char32_t c);

// A letter of any script that may stand in a host's name.
bool looks_like_letter(char32_t c);

}  // namespace wenlu::engine
