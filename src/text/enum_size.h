// How many values an enum has that counts up from 0. A static_assert holds each table that has an
// entry a value to it, so that a new value does not compile until it has its entry.
#pragma once

#include <cstddef>
#include <string_view>

namespace wenlu::text {

// Compilers name a value "…::Verb::tap]", and a number that is none "(…::Verb)11]".
template <class Enum, Enum value>
constexpr bool is_value() {
  const std::string_view here = __PRETTY_FUNCTION__;
  return here[here.find_last_of('=') + 2] != '(';
}

template <class Enum, std::size_t from = 0>
constexpr std::size_t enum_size() {
  if constexpr (is_value<Enum, static_cast<Enum>(from)>())
    return enum_size<Enum, from + 1>();
  else
    return from;
}

}  // namespace wenlu::text
