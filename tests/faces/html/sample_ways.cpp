#include "faces/html/sample_ways.h"

#include "screen/wait_in_parts.h"

namespace wenlu::test::sample {

using namespace screen;

namespace {

StepLine step(Language say, std::string verb, std::string target, std::string also = "",
              std::string note = "") {
  StepLine line;
  line.target = std::move(target);
  line.text = verb + say("", " ") + line.target;
  line.also = std::move(also);
  line.note = std::move(note);
  return line;
}

Steps office_steps(Language say) {
  Steps steps;
  steps.title = say("怎么走", "Where to click");
  steps.device = content::Device::computer;
  const char* click = say("点", "Click");
  steps.lines = {
      step(say, say("打开", "Open"), "fxg.jinritemai.com", "",
           say("请在地址栏手动输入，别从广告或搜索结果进入。",
               "Type it into the address bar; do not follow an advertisement.")),
      step(say, say("登录", "Log in with"), "店铺账号"),
      step(say, click, "客服中心", say("也可能写作“帮助中心”", "may also read “帮助中心”")),
      step(say, click, "违规管理"),
      step(say, click, "申诉中心"),
      step(say, say("上传", "Upload"),
           say("品牌授权书、进货发票", "brand authorisation and purchase invoices")),
  };
  steps.lines[3].text = say("点“违规管理”", "Click 违规管理");
  return steps;
}

WaitBlock office_wait(Language say) {
  WaitBlock wait;
  wait.label = say("预计答复", "First answer");
  wait.figure = say("明天 9:00–11:00", "tomorrow between 9:00 and 11:00");
  wait.exact = say("2026年11月23日 9:00–11:00（北京时间）", "2026-11-23 09:00–11:00, Beijing time");
  wait.status = say("现在没有人，明天 9:00 开始", "Closed now, opens tomorrow at 9:00");
  wait.open = false;
  wait.better = say("15:00 起排队约 5 分钟", "From 15:00: about 5 minutes in the queue");
  wait.second =
      say("办完：材料齐全约 1 个工作日", "Solved: about 1 working day with complete material");
  wait.basis = say(
      "按人工服务时间 9:00–21:00、1–2 小时内答复计算。来源：《商家客服入口说明》，2026年11月核对。",
      "Counted from service hours 9:00–21:00 and an answer within 1–2 hours. Source: merchant desk "
      "notes, "
      "checked November 2026.");
  return wait;
}

WayBlock office(Language say) {
  WayBlock way;
  way.id = "seller-web";
  way.title = say("电脑上的商家后台", "The merchant back office on a computer");
  way.reason = say("最能解决问题", "Solves most");
  way.summary = say("处罚申诉只能在这里交材料。", "Appeals and their material are filed here.");
  way.best = true;
  way.steps = office_steps(say);
  way.wait = office_wait(say);
  way.contacts = {Link{say("打开 fxg.jinritemai.com", "Open fxg.jinritemai.com"),
                       {},
                       "https://fxg.jinritemai.com/",
                       {}}};
  way.facts = {say("人工 9:00–21:00", "human service 9:00–21:00"), say("解决率 89%", "solves 89 %"),
               say("留有书面记录", "leaves a written record")};
  way.note =
      say("先选问题类别再点人工客服，分到对的人手里会更快。",
          "Choose the category before asking for a human: the case reaches the right desk sooner.");
  return way;
}

}  // namespace

Steps order_steps(Language say) {
  Steps steps;
  steps.title = say("怎么拿到：我 › 我的订单", "How to get it: 我 › 我的订单");
  steps.lines = {step(say, say("点", "Tap"), "我"), step(say, say("点", "Tap"), "我的订单")};
  return steps;
}

Brief brief(Language say) {
  Brief brief;
  brief.title = office(say).title;
  brief.path = "fxg.jinritemai.com › 客服中心";
  brief.wait = in_brief(office_wait(say));
  brief.bring = say("准备材料：店铺名称", "Have ready: the shop’s name");
  brief.begin = {say("开始", "Begin"), {}, "#way-seller-web"};
  return brief;
}

WayBlock briefed_office(Language say) {
  WayBlock way = office(say);
  way.briefed = true;
  return way;
}

WayBlock telephone(Language say) {
  WayBlock way;
  way.id = "telephone";
  way.title = say("打电话 950201", "Telephone 950201");
  way.reason = say("不用打字", "No typing needed");
  way.summary =
      say("紧急或说不清的事，打电话最直接。", "Best for what is urgent or hard to put in writing.");
  way.steps.title = say("怎么打", "How to call");
  way.steps.device = content::Device::telephone;
  way.steps.lines = {step(say, say("拨打", "Dial"), "950201"),
                     step(say, say("按", "Press"), "3", "", say("资金问题", "Money"))};
  WaitBlock wait;
  wait.label = say("预计接通", "Queue");
  wait.figure = say("约 15 秒", "about 15 seconds");
  wait.status = say("现在有人，22:00 结束", "Open now until 22:00");
  wait.open = true;
  wait.basis = say("来源：电话客服说明，2026年11月核对。",
                   "Source: telephone desk notes, checked November 2026.");
  way.wait = wait;
  way.contacts = {Link{say("拨打 950201", "Call 950201"), {}, "tel:950201", {}}};
  way.facts = {say("每天 8:00–22:00", "daily 8:00–22:00")};
  return way;
}

}  // namespace wenlu::test::sample
