#include "engine/safety/secret_names.h"

#include <algorithm>
#include <string_view>

#include "engine/safety/glyphs.h"
#include "engine/safety/word_list.h"
#include "text/script.h"

namespace wenlu::engine {
namespace {

struct Row {
  Named named;
  std::string_view words;  // as word_at() takes them
};

constexpr Row kNames[] = {
    {Named::harmless,
     "优惠口令|红包口令|店铺口令|分享口令|淘口令|口令红包|错误码|错误代码|提示代码|取件码|提货码|"
     "核销码|券码|邀请码|安全码错误|订单|单号|單號|運單|运单|快递|快遞|物流|编号|編號|条码|条形码|"
     "商品id|视频id|批次|批号|流水|发票|發票|税号|执照|交易号|金额|金額|手机|手機|电话|電話|"
     "邮编|证书|合同|店铺id|order|"
     "waybill|tracking|ticket|serial|case number|product code|item code|bar code|barcode|"
     "area code|status code|"
     "parcel|invoice|amount|error code|promo code|coupon code|qr code|zip code|"
     "postal code|discount code|invite code|pickup code|country code|reference|phone|mobile"},
    {Named::password,
     "密码|密碼|密马|蜜码|米马|口令|mima|mm|pw|pa55word|passw0rd|password|passcode|passwd|"
     "passphrase|pwd"},
    {Named::pin, "pin码|pin code|pin number|pin"},
    {Named::code,
     "验证码|驗證碼|驗証碼|验正码|验证马|验证吗|短信验证码|校验码|校驗碼|动态码|動態碼|短信码|"
     "确认码|確認碼|"
     "otp|yzm|verify code|yanzhengma|yan zheng ma|sms code|"
     "verification code|one-time code|one time code|auth code|login code"},
    {Named::bare_code, "code|c0de"},
    {Named::card_check,
     "cvv2|cvv|cvn2|cvn|西微微|c v "
     "v|c.v.v|cvc2|cvc|安全码|安全碼|背面三位|背面的三位|背面3位|背面后三位|"
     "背面后3位|背面末三位|卡后三位|卡后3位|卡背面|签名栏|签名条|后三码|"
     "security code|digits on the back|digits on back"},
    {Named::document,
     "护照|護照|passport|通行证|通行證|台胞证|台胞證|回乡证|回鄉證|居留证|居留許可|travel permit|"
     "return permit|hk residents|taiwan residents|macau residents|macao residents|"
     "entry permit|compatriot permit"},
    {Named::card,
     "卡号|卡號|银行卡|銀行卡|信用卡|储蓄卡|借记卡|工资卡|我的卡|这张卡|卡:|credit card|card|"
     "account number"},
    {Named::identity, "身份证|身份證|身份号|证件号|證件號|id card|id number|identity"}};

// 6217… 这个订单号; 6217…，运单号就是这个; "6217… is my order number"
bool is_named_harmless_behind(const std::u32string& s, const std::vector<Name>& names,
                              std::size_t at) {
  constexpr std::string_view kLinks = "这个|是|就是|这是|的|is the |is my |is an ";
  constexpr std::string_view kPointsBack = "就是|号就是|是这|号是这";
  const bool apart = at < s.size() && s[at] == ',';
  while (at < s.size() && (s[at] == ' ' || s[at] == ',')) ++at;
  const std::size_t link = word_at(s, at, kLinks);
  const auto name = std::ranges::find(names, at + link, &Name::from);
  if (name == names.end() || name->named != Named::harmless) return false;
  return !apart || link > 0 || word_at(s, name->to, kPointsBack) > 0;
}

}  // namespace

std::vector<Name> names_in(const std::u32string& s) {
  std::vector<Name> names;
  for (std::size_t at = 0; at < s.size();) {
    Name name{Named::harmless, at, at};
    for (const Row& row : kNames) {
      const std::size_t to = is_word_end(s, at) ? at + word_at(s, at, row.words) : at;
      if (to > name.to) name = {row.named, at, to};
    }
    if (name.to > at) names.push_back(name);
    at = std::max(name.to, at + 1);
  }
  return names;
}

const Name* name_before(const std::vector<Name>& names, std::size_t at, std::size_t reach) {
  const Name* nearest = nullptr;
  for (const Name& name : names)
    if (name.to <= at && name.to + reach >= at) nearest = &name;
  return nearest;
}

Link skip_link(const std::u32string& s, std::size_t at) {
  constexpr std::u32string_view kSigns = U" #的号號码碼数數字就“”‘’\"'(（【「[<《“";
  constexpr std::string_view kWords =
      ":|=|是|为|為|改成了|改成|改为了|改为|设成了|设成|设为了|设为|设置成|设置为|换成了|换成|填了|"
      "填|写|输入|is |was |are |to |changed |number |no.|no";
  Link link{at};
  while (link.at < s.size()) {
    const bool sign = kSigns.find(s[link.at]) != kSigns.npos;
    const std::size_t size = sign ? 1 : word_at(s, link.at, kWords);
    if (size == 0) break;
    link.named = link.named || !sign;
    link.spelt = link.spelt || s[link.at] == ':' || s[link.at] == '=';
    link.at += size;
  }
  return link;
}

Link find_link(const std::u32string& s, const Name& name) {
  constexpr std::size_t kFarthest = 24;
  constexpr std::u32string_view kEnds = U"。!?;\n";
  constexpr std::string_view kWords =
      ":|=|是|为|成了|改成|设成|换成|设的|如下|下面|发了|给了|填了|输了|填的|输的|发的|数|位|is "
      "|was "
      "|are |to |no.|number ";
  constexpr std::string_view kOfDocuments = "号|)";
  const Link near = skip_link(s, name.to);
  for (std::size_t at = near.at; at < std::min(s.size(), name.to + kFarthest); ++at) {
    if (is_digit(s[at]) || kEnds.find(s[at]) != kEnds.npos) break;
    std::size_t size = is_word_end(s, at) ? word_at(s, at, kWords) : 0;
    if (name.named == Named::document) size = std::max(size, word_at(s, at, kOfDocuments));
    if (size == 0) continue;
    Link later = skip_link(s, at + size);
    if (later.at == s.size() || text::is_han(s[later.at]) || s[later.at] == ',') continue;
    later.named = true;
    later.spelt = later.spelt || s[at] == ':' || s[at] == '=';
    return later;
  }
  return near;
}

bool is_cleared_behind(const std::u32string& s, std::size_t at) {
  constexpr std::string_view kBehind =
      "年|月|日|开头|開頭|结尾|批次|元|块|次|秒|分钟|小时|天|%|个|条|折|号楼|times|yuan|minutes|"
      "days";
  if (at < s.size() && s[at] == ' ') ++at;
  return word_at(s, at, kBehind) > 0;
}

bool is_cleared(const std::u32string& s, const std::vector<Name>& names, std::size_t from,
                std::size_t to) {
  constexpr std::size_t kJustBefore = 8;
  const Name* name = name_before(names, from, kJustBefore);
  const bool named =
      name != nullptr && name->named == Named::harmless && skip_link(s, name->to).at == from;
  return named || is_cleared_behind(s, to) || is_named_harmless_behind(s, names, to);
}

}  // namespace wenlu::engine
