#include "screen/service_guide.h"

#include "engine/small_guides.h"
#include "screen/shipped_words.h"
#include "screen/visit.h"

namespace wenlu::test {
namespace {

void add_wait(content::Guide& guide, const char* id, const char* min, const char* max,
              content::Counts counts) {
  content::Wait& wait = guide.waits[{id}];
  wait.id = {id};
  wait.label = text("等待", id);
  wait.min = content::parse_duration(min).value();
  wait.max = content::parse_duration(max).value();
  wait.counts = counts;
  wait.cited = {{{"article"}}, content::Date{2026, 11, 22}};
}

content::Step tap(const char* on) {
  content::Step step;
  step.on = text(on, on);
  step.at = {content::Area::row, 3, 8};
  return step;
}

void add_channels(content::Guide& guide) {
  content::Channel& desk = guide.channels[{"desk"}];
  desk.name = text("在线客服", "Online desk");
  desk.hours = daily("09:00-21:00");
  desk.answer = {"answer"};
  desk.path.steps = {tap("Me"), tap("Help")};
  desk.path.steps[1].also = {text("帮助", "Support")};
  desk.needs = {content::Need::typing};
  desk.in_writing = true;
  content::Channel& telephone = guide.channels[{"telephone"}];
  telephone.kind = content::ChannelKind::telephone;
  telephone.name = text("电话", "Telephone");
  telephone.device = content::Device::telephone;
  telephone.hours = daily("08:00-22:00");
  telephone.contacts = {"tel:950201"};
  telephone.solved_percent = 89;
  telephone.rating = 4.5;
  telephone.queues = {{working_week("10:00-11:00"), {"short"}}, {std::nullopt, {"long"}}};
  telephone.needs = {content::Need::speaking};
  content::Channel& form = guide.channels[{"form"}];
  form.kind = content::ChannelKind::form;
  form.name = text("表单", "Form");
  form.answer = {"day"};
  form.needs = {content::Need::typing, content::Need::computer};
  for (auto& [id, channel] : guide.channels) {
    channel.id = id;
    channel.cited = {{{"article"}}, content::Date{2026, 11, 22}};
  }
}

void add_tables(content::Guide& guide) {
  content::Source& article = guide.sources[{"article"}];
  article.id = {"article"};
  article.title = text("文章", "An article");
  article.checked = {2026, 11, 22};
  content::Source& site = guide.sources[{"site"}];
  site.id = {"site"};
  site.title = text("官网", "The site");
  site.checked = {2026, 1, 2};
  site.official = true;
  add_wait(guide, "answer", "PT1H", "PT2H", content::Counts::open_hours);
  add_wait(guide, "day", "PT0S", "PT24H", content::Counts::always);
  add_wait(guide, "solved", "P3D", "P5D", content::Counts::always);
  guide.waits[{"solved"}].kind = content::WaitKind::result;
  add_wait(guide, "short", "PT5M", "PT5M", content::Counts::always);
  add_wait(guide, "long", "PT30M", "PT30M", content::Counts::always);
}

void add_materials(content::Guide& guide) {
  content::Material& order = guide.materials[{"order"}];
  order.label = text("订单号", "Order number");
  order.how = text("", "Copy it.");
  order.path.steps = {tap("Me"), tap("Orders")};
  content::Material& photo = guide.materials[{"photo"}];
  photo.label = text("照片", "Photo");
  photo.without = text("", "No proof.");
  content::Material& licence = guide.materials[{"licence"}];
  licence.label = text("执照", "Licence");
  licence.when = when("who=seller");
  for (auto& [id, material] : guide.materials) material.id = id;
}

content::Field field(const char* id, content::FieldKind kind, content::Localized label,
                     content::Localized example) {
  content::Field made;
  made.id = id;
  made.kind = kind;
  made.label = std::move(label);
  made.example = std::move(example);
  made.required = true;
  return made;
}

void add_statement(content::Guide& guide) {
  content::Statement& statement = guide.statements[{"order"}];
  statement.id = {"order"};
  statement.text = text("订单{number}", "Order {number}: {what}. {unknown}");
  statement.fields = {field("number", content::FieldKind::number, text("订单号", "Order number"),
                            text("123", "123")),
                      field("what", content::FieldKind::text, text("经过", "What happened"),
                            text("没发货", "not shipped"))};
  statement.fields[0].hint = text("", "under Orders");
}

void add_warnings(content::Guide& guide) {
  content::Notice& notice = guide.notices[{"fraud"}];
  notice.id = {"fraud"};
  notice.kind = content::NoticeKind::fraud;
  notice.title = text("谨防诈骗", "Beware");
  notice.text = text("", "Never tell a code.");
  guide.events[{"filed"}] = {{"filed"}, text("提交", "filing"), text("刚刚提交", "Just filed")};
  guide.events[{"asked"}] = {{"asked"}, text("收到通知", "the request"), {}};
  content::Deadline& reply = guide.deadlines[{"reply"}];
  reply.id = {"reply"};
  reply.id = {"reply"};
  reply.label = text("回复", "Reply to a request");
  reply.event = {"asked"};
  reply.within = content::parse_duration("PT24H");
  reply.missed = text("", "File anew.");
  content::Contact telephone;
  telephone.value = "950201";
  telephone.name = text("电话", "Telephone");
  telephone.verified = false;
  telephone.cited.sources = {{"site"}};
  guide.contacts.push_back(telephone);
  content::FraudMark mark;
  mark.id = "code";
  mark.what = text("要验证码", "Asks for a code");
  mark.instead = text("", "Do not give it.");
  guide.frauds.push_back(mark);
}

void fill_refund(content::Outcome& refund) {
  refund.summary = text("", "Ask for your money back.");
  refund.ways = {way("desk"), way("telephone"), way("form")};
  refund.ways[0].solution = {"solved"};
  refund.ways[0].path.steps = {tap("Refunds")};
  refund.ways[0].note = text("", "Choose the exact category.");
  refund.materials = {{"order"}, {"photo"}, {"licence"}};
  refund.notices = {{"fraud"}};
  refund.statements = {{"order"}};
  refund.deadlines = {{"reply"}};
  refund.related = {{"parcel"}};
  refund.sections.resize(2);
  refund.sections[0].title = text("", "Good to know");
  refund.sections[0].list = {text("", "One"), text("", "Two")};
  refund.sections[0].cited = {{{"site"}}, content::Date{2026, 1, 2}};
  refund.sections[1].title = text("", "For sellers");
  refund.sections[1].when = when("who=seller");
  refund.cited = {{{"article"}}, content::Date{2026, 11, 22}};
}

}  // namespace

content::Guide service_guide() {
  content::Guide guide = two_roles();
  guide.language_names = {"中文", "English"};
  guide.title = text("问路", "Wenlu");
  guide.summary = text("", "A few questions.");
  guide.disclaimer = text("", "What the app shows wins.");
  guide.review_period = {180, 0};
  guide.questions[{"who"}].short_title = text("身份", "Who you are");
  guide.questions[{"who"}].help = text("", "Choose one.");
  guide.questions[{"who"}].options[0].hint = text("", "You bought something");
  guide.redirects["customer"] = "buyer";
  add_shipped_words(guide);
  add_channels(guide);
  add_tables(guide);
  add_materials(guide);
  add_statement(guide);
  add_warnings(guide);
  fill_refund(guide.outcomes[{"refund"}]);
  return guide;
}

const screen::WayBlock* find_way(const screen::Screen& screen, std::string_view id) {
  for (const screen::Block& block : screen.blocks)
    if (const auto* way = std::get_if<screen::WayBlock>(&block); way && way->id == id) return way;
  return nullptr;
}

screen::State state_at(const content::Guide& guide, std::string_view path) {
  return screen::open(guide, screen::parse_place(guide, path));
}

}  // namespace wenlu::test
