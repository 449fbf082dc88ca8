// The words that content uses for the values of enums: "in-app", "switch", "working-days".
#pragma once

#include <span>
#include <string_view>

#include "content/guide.h"

namespace wenlu::content {

// In the order of the enum's values.
using EnumNames = std::span<const std::string_view>;

EnumNames names_of(Verb);
EnumNames names_of(Area);  // the first, Area::unknown, is ""
EnumNames names_of(Device);
EnumNames names_of(Need);
EnumNames names_of(ChannelKind);
EnumNames names_of(Counts);
EnumNames names_of(UnsaidDays);
EnumNames names_of(WaitKind);
EnumNames names_of(NoticeKind);
EnumNames names_of(FieldKind);
EnumNames names_of(ContactKind);

template <class Enum>
std::string_view name_of(Enum value) {
  return names_of(value)[static_cast<std::size_t>(value)];
}

}  // namespace wenlu::content
