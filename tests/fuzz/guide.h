// A small guide for targets that need one around what they read.
#pragma once

#include "content/load/load.h"

namespace wenlu::fuzz {

inline const content::Guide& guide() {
  static const content::Guide loaded =
      content::load(
          {{"guide.json",
            R"({"id":"small","version":"1","title":{"zh-CN":"指南","en":"Guide"},"summary":{"zh-CN":"问","en":"Ask"},
                "disclaimer":{"zh-CN":"无","en":"None"},"languages":{"zh-CN":"中文","en":"English"},
                "time_zone":"Asia/Shanghai","start":"role","review_period":"P180D","redirects":{"old":"seller"}})"},
           {"questions/role.json",
            R"({"id":"role","title":{"zh-CN":"谁","en":"Who"},"short":{"zh-CN":"谁","en":"Who"},"options":[
                {"id":"buyer","label":{"zh-CN":"买","en":"Buyer"},"next":"refund"},
                {"id":"seller","label":{"zh-CN":"卖","en":"Seller"},"next":"what"}]})"},
           {"questions/what.json",
            R"({"id":"what","title":{"zh-CN":"事","en":"What"},"short":{"zh-CN":"事","en":"What"},"options":[
                {"id":"violation","label":{"zh-CN":"罚","en":"Penalty"},"next":"penalty"},
                {"id":"money","label":{"zh-CN":"钱","en":"Money"},"next":"refund"}]})"},
           {"outcomes/refund.json",
            R"({"id":"refund","title":{"zh-CN":"退款","en":"Refund"},"summary":{"zh-CN":"退","en":"Back"},"ways":[],
                "materials":["order"],"words":{"zh-CN":["退"],"en":["refund"]},"sources":["book"],"checked":"2026-11-22"})"},
           {"outcomes/penalty.json",
            R"({"id":"penalty","title":{"zh-CN":"处罚","en":"Penalty"},"summary":{"zh-CN":"罚","en":"Penalty"},"ways":[],
                "words":{"zh-CN":["罚"],"en":["penalty"]},"sources":["book"],"checked":"2026-11-22"})"},
           {"contacts.json",
            R"({"entries":[
                {"kind":"telephone","value":"950201","name":{"zh-CN":"热线","en":"Hotline"},"sources":["book"],"checked":"2026-11-22"},
                {"kind":"domain","value":"example.org","name":{"zh-CN":"网站","en":"Site"},"sources":["book"],"checked":"2026-11-22"},
                {"kind":"mail","value":"help@example.org","name":{"zh-CN":"邮箱","en":"Mail"},"verified":false,"sources":["book"],"checked":"2026-11-22"},
                {"kind":"app-entry","value":"反馈与帮助","name":{"zh-CN":"入口","en":"Entry"},"sources":["book"],"checked":"2026-11-22"}]})"},
           {"frauds.json",
            R"({"entries":[{"id":"asks-code","words":{"zh-CN":["验证码"],"en":["verification code"]},
                "what":{"zh-CN":"要码","en":"Asks for a code"},"instead":{"zh-CN":"挂断","en":"Hang up"}}]})"},
           {"materials.json", R"({"order":{"label":{"zh-CN":"单号","en":"Order"}}})"},
           {"sources.json",
            R"({"book":{"title":{"zh-CN":"书","en":"Book"},"checked":"2026-11-22"}})"}},
          {})
          .guide;
  return loaded;
}

}  // namespace wenlu::fuzz
