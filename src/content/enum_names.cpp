#include "content/enum_names.h"

namespace wenlu::content {
namespace {

constexpr std::string_view kVerbs[] = {"open",  "tap",    "type",   "choose", "upload", "dial",
                                       "press", "switch", "log-in", "look",   "tick"};
constexpr std::string_view kDevices[] = {"phone", "computer", "telephone"};
constexpr std::string_view kNeeds[] = {"typing", "speaking", "computer", "smartphone"};
constexpr std::string_view kChannelKinds[] = {"in-app", "web", "telephone", "form",
                                              "mail",   "bot", "community"};
constexpr std::string_view kCounts[] = {"always", "open-hours", "working-days"};
constexpr std::string_view kUnsaidDays[] = {"weekends", "holidays"};
constexpr std::string_view kWaitKinds[] = {"handling", "answer", "result"};
constexpr std::string_view kNoticeKinds[] = {"info", "warning", "fraud"};
constexpr std::string_view kFieldKinds[] = {"text", "number", "date", "choice"};
constexpr std::string_view kContactKinds[] = {"telephone", "domain", "mail", "app-entry"};

}  // namespace

EnumNames names_of(Verb) { return kVerbs; }
EnumNames names_of(Device) { return kDevices; }
EnumNames names_of(Need) { return kNeeds; }
EnumNames names_of(ChannelKind) { return kChannelKinds; }
EnumNames names_of(Counts) { return kCounts; }
EnumNames names_of(UnsaidDays) { return kUnsaidDays; }
EnumNames names_of(WaitKind) { return kWaitKinds; }
EnumNames names_of(NoticeKind) { return kNoticeKinds; }
EnumNames names_of(FieldKind) { return kFieldKinds; }
EnumNames names_of(ContactKind) { return kContactKinds; }

}  // namespace wenlu::content
