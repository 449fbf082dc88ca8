#include "content/enum_names.h"

#include "text/enum_size.h"

namespace wenlu::content {
namespace {

constexpr std::string_view kVerbs[] = {"open",  "tap",         "type",   "choose", "upload", "dial",
                                       "press", "switch",      "log-in", "look",   "tick",   "go",
                                       "queue", "take-number", "show",   "pay",    "scan"};
constexpr std::string_view kAreas[] = {
    "",          "bottom-tab", "top-tab",     "row",         "side-menu", "tile",
    "top-right", "top-left",   "top-bar",     "button",      "field",     "icon",
    "dialog",    "keypad",     "address-bar", "home-screen", "side-key"};
constexpr std::string_view kDevices[] = {"phone", "computer", "telephone", "none"};
constexpr std::string_view kNeeds[] = {"typing", "speaking", "computer", "smartphone"};
constexpr std::string_view kChannelKinds[] = {"in-app", "web", "telephone", "form",
                                              "mail",   "bot", "community", "in-person"};
constexpr std::string_view kCounts[] = {"always", "open-hours", "working-days"};
constexpr std::string_view kUnsaidDays[] = {"weekends", "holidays"};
constexpr std::string_view kWaitKinds[] = {"handling", "answer", "result"};
constexpr std::string_view kNoticeKinds[] = {"info", "warning", "fraud"};
constexpr std::string_view kFieldKinds[] = {"text", "number", "date", "choice"};
constexpr std::string_view kContactKinds[] = {"telephone", "domain", "mail", "app-entry"};

// The table of an enum's names, which does not compile when a value has none.
template <class Enum, std::size_t size>
EnumNames all(const std::string_view (&names)[size]) {
  static_assert(size == text::enum_size<Enum>());
  return names;
}

}  // namespace

EnumNames names_of(Verb) { return all<Verb>(kVerbs); }
EnumNames names_of(Area) { return all<Area>(kAreas); }
EnumNames names_of(Device) { return all<Device>(kDevices); }
EnumNames names_of(Need) { return all<Need>(kNeeds); }
EnumNames names_of(ChannelKind) { return all<ChannelKind>(kChannelKinds); }
EnumNames names_of(Counts) { return all<Counts>(kCounts); }
EnumNames names_of(UnsaidDays) { return all<UnsaidDays>(kUnsaidDays); }
EnumNames names_of(WaitKind) { return all<WaitKind>(kWaitKinds); }
EnumNames names_of(NoticeKind) { return all<NoticeKind>(kNoticeKinds); }
EnumNames names_of(FieldKind) { return all<FieldKind>(kFieldKinds); }
EnumNames names_of(ContactKind) { return all<ContactKind>(kContactKinds); }

}  // namespace wenlu::content
