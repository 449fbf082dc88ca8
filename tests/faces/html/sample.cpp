#include "faces/html/sample.h"

#include "faces/html/relative_address.h"
#include "faces/html/sample_ways.h"

namespace wenlu::test::sample {
namespace {

using namespace screen;

const content::Guide& languages() {
  static const content::Guide guide = [] {
    content::Guide made;
    made.languages = {"zh-CN", "en"};
    return made;
  }();
  return guide;
}

Link link(std::string text, Place place) {
  std::string path = to_path(languages(), place);
  return {std::move(text), std::move(place), "", {screen::ActionKind::go, std::move(path), ""}};
}

Link link(std::string text, Language say, const char* route) {
  return link(std::move(text), Place{say.index(), engine::parse_route(route)});
}

Link page_link(std::string text, Language say, Page page) {
  return link(std::move(text), Place{say.index(), page});
}

Screen frame(Language say, const char* route) {
  Screen s;
  s.language = say("zh-CN", "en");
  s.site = say("问路", "Wenlu");
  s.place = {say.index(), engine::parse_route(route)};
  const Place other{say.english ? content::Language{0} : content::Language{1}, s.place.at};
  s.languages = {link(say("English", "中文"), other)};
  s.larger = {say("大字", "Large text"), {ActionKind::set, "text", "large"}, false, false};
  s.plain = {say("网页版", "Plain page"), {ActionKind::set, "face", "plain"}, false, false};
  s.skip = say("跳到正文", "Skip to content");
  s.search = {say("搜索", "Search"),
              say("搜索：退款", "Search: refund"),
              say("找到 {n} 个答案", "{n} answers"),
              say("找到 1 个答案", "1 answer"),
              say("没有找到", "Nothing found"),
              say("只看前 60 个字", "Only the first 60 characters count"),
              page_link(say("全部答案", "All answers"), say, Page::search)};
  s.footer = {
      page_link(say("找问题", "Find a problem"), say, Page::search),
      page_link(say("这是不是真客服", "Is this really customer service?"), say, Page::check),
      page_link(say("内容来源", "Where this comes from"), say, Page::about),
      page_link(say("设置", "Settings"), say, Page::settings)};
  return s;
}

Options::Choice choice(Language say, const char* route, std::string label, std::string hint) {
  Link to = link(label, say, route);
  std::string id = std::get<engine::Route>(to.place.at).back().value;
  return {std::move(label), std::move(hint), std::move(to), std::move(id)};
}

Trail trail(Language say, bool both) {
  Trail t;
  t.title = say("您的选择", "Your answers");
  t.change = say("更改", "Change");
  t.answers.push_back({say("身份", "You are"), say("商家", "Seller"),
                       link(say("更改：身份", "Change: you are"), say, "/")});
  if (both) {
    t.answers.push_back({say("问题", "Problem"), say("违规处罚", "Penalty for a violation"),
                         link(say("更改：问题", "Change: problem"), say, "/seller")});
  }
  t.start_over = link(say("重新开始", "Start over"), say, "/");
  return t;
}

Checklist checklist(Language say) {
  Checklist list;
  list.title = say("准备材料", "Have ready");
  list.ready = say("已备好 1/3", "1 of 3 ready");
  const auto item = [](const char* id, std::string label, std::string how, Steps path,
                       std::string without, bool ticked) {
    return Checklist::Item{id,
                           std::move(label),
                           std::move(how),
                           std::move(path),
                           std::move(without),
                           ticked,
                           {screen::ActionKind::tick, id, ""}};
  };
  list.items = {
      item("shop-name", say("店铺名称", "The shop’s name"), "", {}, "", true),
      item("order-number", say("订单号", "Order number"),
           say("在订单详情页可以复制。", "You can copy it from the order’s page."),
           order_steps(say),
           say("没有订单号就查不到这笔订单。", "Without it nobody can find the order."), false),
      item("brand-authorisation",
           say("品牌授权书、进货发票或收据", "Brand authorisation, purchase invoices or receipts"),
           say("拍照或扫描，字要看得清。",
               "Photograph or scan them so that every word can be read."),
           {},
           say("材料不全会被退回，时间重新计算。",
               "Incomplete material is sent back and the clock starts anew."),
           false),
  };
  return list;
}

SectionBlock comparison(Language say) {
  SectionBlock section;
  section.title = say("各种办法比较", "The ways compared");
  section.head = {say("办法", "Way"), say("答复", "First answer"), say("时间", "Hours"),
                  say("解决率", "Solved")};
  section.rows = {
      {say("商家后台", "Back office"), say("1–2 小时", "1–2 hours"), "9:00–21:00", "89%"},
      {say("电话 950201", "Telephone 950201"), say("约 15 秒", "about 15 seconds"), "8:00–22:00",
       "89%"},
      {say("在线表单", "Online form"), say("24 小时", "24 hours"), say("全天", "day and night"),
       "68%"}};
  return section;
}

SectionBlock advice(Language say) {
  SectionBlock section;
  section.title = say("怎么写容易通过", "What makes an appeal succeed");
  section.text =
      say("一次只申诉一条处罚，说清三件事：", "Appeal one penalty at a time and say three things:");
  section.list = {say("处罚编号和时间", "The number and the time of the penalty"),
                  say("当时的实际情况", "What really happened"),
                  say("已经做了什么改正", "What has been put right")};
  section.source = say("来源：《商家客服入口说明》，2026年11月核对。",
                       "Source: merchant desk notes, checked November 2026.");
  return section;
}

Button button(std::string text, screen::ActionKind verb, std::string subject, std::string value,
              std::optional<bool> pressed) {
  return {std::move(text), {verb, std::move(subject), std::move(value)}, pressed, false};
}

StatementBlock statement(Language say) {
  StatementBlock block;
  block.title = say("怎么写", "What to write");
  block.intro = say("最多 100 个字，另附图片", "At most 100 characters, plus pictures");
  block.example =
      say("店铺“青山茶行”，处罚编号 W20261118-07。\n商品有品牌授权，附授权书和进货发票，请复核。",
          "Shop “青山茶行”, penalty W20261118-07.\nThe goods are authorised; authorisation and "
          "invoices are "
          "attached. Please review.");
  block.form = say("写我自己的", "Write mine");
  Input number;
  number.kind = Input::Kind::digits;
  number.label = say("处罚编号", "The penalty’s number");
  number.hint = say("在违规管理里。", "Under 违规管理 (violations).");
  number.value = "6222021234567894";
  number.problem = say("这像是银行卡号。", "This looks like a bank card number.");
  number.action = {screen::ActionKind::fill, "penalty", ""};
  Input ask;
  ask.kind = Input::Kind::choice;
  ask.label = say("想要的结果", "What you ask for");
  ask.unchosen = say("请选一项", "Choose one");
  ask.choices = {say("撤销处罚", "Lift the penalty"), say("恢复店铺", "Restore the shop")};
  ask.value = "2";
  ask.action = {screen::ActionKind::fill, "ask", ""};
  block.inputs = {number, ask};
  block.privacy = say("内容不会离开这个页面。", "Nothing leaves this page.");
  block.draft = StatementBlock::Draft{
      say("写好的内容", "Your text"),
      say("申请恢复店铺。", "I ask: restore the shop."),
      say("7/100 字。", "24 of 100 characters."),
      say("还没填：处罚编号。", "Still missing: number."),
      false,
      button(say("复制", "Copy"), screen::ActionKind::copy, "draft", "", std::nullopt),
      button(say("清空", "Clear"), screen::ActionKind::fill, "", "", std::nullopt)};
  block.copy = {say("复制例子", "Copy the example"),
                {screen::ActionKind::copy, "statement", ""},
                std::nullopt,
                true};
  return block;
}

DeadlineBlock deadlines(Language say) {
  DeadlineBlock block;
  block.title = say("期限", "Deadlines");
  block.lines = {{say("补材料", "When asked for more material"),
                  say("最晚明天 22:40", "At the latest tomorrow 22:40"), "2026-11-23 22:40",
                  say("过期案子自动关闭，要重新提交。",
                      "After that the case closes and has to be filed anew."),
                  ""},
                 {say("对结果再申诉", "Second appeal"), say("3 天内", "within 3 days"), "", "",
                  say("已过期", "Passed")}};
  block.form = say("算出我的日期", "Work out my dates");
  Input filed;
  filed.kind = Input::Kind::moment;
  filed.label = say("提交时间", "Filed at");
  filed.value = "2026-11-22T22:40";
  filed.action = {screen::ActionKind::fill, "-at-filed", ""};
  block.inputs = {filed};
  block.note = say("时间都是北京时间。", "All times are Beijing time.");
  block.buttons = {button(say("刚刚提交", "Just filed"), screen::ActionKind::fill, "-at-filed",
                          "now", std::nullopt),
                   button(say("存到日历", "Save to calendar"), screen::ActionKind::remind, "", "",
                          std::nullopt)};
  return block;
}

FeedbackBlock feedback(Language say) {
  FeedbackBlock block;
  block.reasons = {say("这一页对吗？", "Is this page right?"),
                   {button(say("入口变了", "The path has moved"), screen::ActionKind::feedback,
                           "path-moved", "", true)}};
  block.told = say("请把这个代码发给网站的负责人", "Send this code to whoever runs this site");
  block.code = "7K2M-9QXD-4";
  block.copy = button(say("复制", "Copy"), screen::ActionKind::copy, "feedback", "", std::nullopt);
  return block;
}

SourcesBlock sources(Language say) {
  SourcesBlock block;
  block.title = say("来源", "Sources");
  block.disclaimer = say("以 App 里实际显示的为准。", "What the app shows wins.");
  block.lines = {
      {say("商家客服入口说明", "Merchant desk notes"),
       say("2026年11月22日核对", "checked 22 November 2026"), ""},
      {say("电话客服说明", "Telephone desk notes"),
       say("2026年11月22日核对", "checked 22 November 2026"), "https://example.org/notes"}};
  return block;
}

ButtonRow preferences(Language say) {
  return {say("您更想要", "What suits you?"),
          {button(say("想打电话", "I want to phone"), screen::ActionKind::prefer, "by-phone", "",
                  false),
           button(say("手边只有手机", "I have only a phone"), screen::ActionKind::prefer,
                  "only-a-phone", "", true),
           button(say("要书面记录", "I need it in writing"), screen::ActionKind::prefer,
                  "in-writing", "", false)}};
}

ButtonRow keep(Language say) {
  return {"",
          {button(say("打印", "Print"), screen::ActionKind::print, "", "", std::nullopt),
           button(say("分享", "Share"), screen::ActionKind::share, "", "", std::nullopt),
           button(say("朗读", "Read aloud"), screen::ActionKind::speak, "", "", false)}};
}

}  // namespace

Screen start(bool english) {
  const Language say{english};
  Screen s = frame(say, "/");
  s.id = "role";
  s.title = say("您是哪一位？", "Who are you?");
  s.document_title = s.site;
  s.lead = say("回答两三个问题，告诉您点哪里、带什么、等多久。",
               "Answer two or three short questions: you get the exact taps, what to have at hand "
               "and how long it takes.");
  Options options;
  options.progress = say("还有 1–3 个问题", "1 to 3 questions left");
  options.choices = {
      choice(say, "/buyer", say("买家", "Buyer"),
             say("买了东西，或账号有问题", "You bought something, or your account has a problem")),
      choice(say, "/seller", say("商家", "Seller"),
             say("有店铺，要申诉、开功能、找人工", "You run a shop: appeals, functions, a human")),
      choice(
          say, "/creator", say("创作者", "Creator"),
          say("视频被下架、被侵权、充值", "A video was removed or copied, a recharge is missing")),
      choice(say, "/staff", say("客服人员", "Service staff"),
             say("使用飞鸽工作台", "You work with 飞鸽 (Feige)")),
      choice(say, "/brand", say("品牌运营", "Brand or shop operator"),
             say("设置“联系我们”", "You set up “contact us”")),
      choice(say, "/suspicious", say("怀疑遇到骗子", "It may be a fraud"), "")};
  s.blocks = {options};
  return s;
}

Screen question(bool english) {
  const Language say{english};
  Screen s = frame(say, "/seller");
  s.id = "seller-problem";
  s.title = say("遇到了什么问题？", "What is the problem?");
  s.document_title = s.title + " · " + s.site;
  s.announcements = {say("您之前选的“没收到货”已不适用，已去掉。",
                         "Your earlier answer “not received” no longer fits and was dropped.")};
  Options options;
  options.progress = say("这是最后一个问题", "This is the last question");
  options.choices = {choice(say, "/seller/violation", say("违规处罚", "Penalty for a violation"),
                            say("扣分、下架、限流", "Points, delisting, less traffic")),
                     choice(say, "/seller/order", say("订单异常", "Abnormal order"),
                            say("恶意退款、地址异常", "Malicious refund, odd address")),
                     choice(say, "/seller/deposit", say("保证金", "Deposit"), "")};
  s.blocks = {trail(say, false), options};
  return s;
}

Screen outcome(bool english) {
  const Language say{english};
  Screen s = frame(say, "/seller/violation");
  s.kind = ScreenKind::outcome;
  s.id = "seller-violation";
  s.title = say("违规处罚怎么申诉", "Appeal against a penalty");
  s.document_title = s.title + " · " + s.site;
  s.lead = say("材料齐全，一般 1 个工作日有结果。",
               "With complete material a decision usually takes one working day.");
  s.blocks = {
      trail(say, true),
      brief(say),
      briefed_office(say),
      NoticeBlock{content::NoticeKind::fraud, say("只认官方入口", "Use official ways only"),
                  say("官方不会索要密码、短信验证码、银行卡，也不会让您转账“解冻”。",
                      "Nobody official asks for a password, an SMS code, bank card data or a "
                      "transfer to “unfreeze”.")},
      NoticeBlock{
          content::NoticeKind::warning, say("别在别处重复提交", "Do not file it twice"),
          say("重复提交会排到后面。", "A second case moves the first one back in the queue.")},
      NoticeBlock{content::NoticeKind::info, "",
                  say("结果在 App 和短信里通知。", "The result comes in the app and by SMS.")},
      checklist(say),
      statement(say),
      preferences(say),
      telephone(say),
      comparison(say),
      advice(say),
      deadlines(say),
      LinkList{say("相关问题", "Related"),
               {link(say("订单异常", "Abnormal order"), say, "/seller/order"),
                link(say("找不到人工客服", "No human to be reached"), say, "/seller/human")}},
      keep(say),
      feedback(say),
      sources(say)};
  return s;
}

faces::html::Address address_from(const Screen& screen) {
  const std::string from = to_path(languages(), screen.place);
  return [from](const Place& place) {
    return faces::html::relative_address(from, to_path(languages(), place));
  };
}

}  // namespace wenlu::test::sample
