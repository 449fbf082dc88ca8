#include "engine/safety/secret_words.h"

#include <algorithm>
#include <optional>
#include <string_view>

#include "engine/safety/word_list.h"
#include "engine/search/readings.h"

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
     "waybill|tracking|ticket|serial|case number|product code|item code|bar code|barcode|area "
     "code|status code|"
     "parcel|invoice|amount|error code|promo code|coupon code|qr code|zip code|"
     "postal code|discount code|invite code|pickup code|country code|reference|phone|mobile"},
    {Named::password,
     "密码|密碼|密马|蜜码|米马|口令|mima|pw|pa55word|passw0rd|password|passcode|passwd|passphrase|"
     "pwd"},
    {Named::pin, "pin码|pin code|pin number|pin"},
    {Named::code,
     "验证码|驗證碼|驗証碼|验正码|验证马|验证吗|校验码|校驗碼|动态码|動態碼|短信码|确认码|確認碼|"
     "otp|yzm|verify code|yanzhengma|yan zheng ma|sms code|"
     "verification code|one-time code|one time code|auth code|login code"},
    {Named::bare_code, "code|c0de"},
    {Named::card_check,
     "cvv2|cvv|西微微|c v "
     "v|c.v.v|cvc2|cvc|安全码|安全碼|背面三位|背面的三位|背面3位|卡后三位|卡背面|卡后3位|"
     "背面后三位|"
     "背面后3位|背面末三位|签名栏|签名条|后三码|"
     "security code|digits on the back|digits on back"},
    {Named::document,
     "护照|護照|passport|通行证|通行證|台胞证|台胞證|回乡证|回鄉證|居留证|居留許可|travel permit|"
     "return permit|taiwan residents|macau residents|macao residents|entry permit|compatriot "
     "permit"},
    {Named::card,
     "卡号|卡號|银行卡|銀行卡|信用卡|储蓄卡|借记卡|工资卡|我的卡|这张卡|卡:|credit card|card|"
     "account number"},
    {Named::identity, "身份证|身份證|身份号|证件号|證件號|id card|id number|identity"}};

struct Linked {
  std::size_t at;      // behind the link
  bool named = false;  // said outright: ":", 是, "is", 改成了
  bool spelt = false;  // by a colon or an equals sign
};

// What joins a name to what it names.
Linked skip_link(const std::u32string& s, std::size_t at) {
  constexpr std::u32string_view kSigns = U" #的号號码碼数數字就“”‘’\"'(（【「[<《“";
  constexpr std::string_view kWords =
      ":|=|是|为|為|改成了|改成|改为了|改为|设成了|设成|设为了|设为|设置成|设置为|换成了|换成|is "
      "|was |"
      "are |to |changed |number |no.|no";
  Linked link{at};
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

// A link may come some words after the name: "OTP I received is …", 密码现在设的是…. A document's
// may be 号 alone.
Linked find_link(const std::u32string& s, const Name& name) {
  constexpr std::size_t kFarthest = 24;
  constexpr std::u32string_view kEnds = U"。!?;\n";
  constexpr std::string_view kWords =
      ":|=|是|为|成了|发了|给了|填了|输了|填的|输的|发的|数|位|is |was |are |to |no.|number ";
  constexpr std::string_view kOfDocuments = "号|)";
  const Linked near = skip_link(s, name.to);
  for (std::size_t at = near.at; at < std::min(s.size(), name.to + kFarthest); ++at) {
    if (is_digit(s[at]) || kEnds.find(s[at]) != kEnds.npos) break;
    std::size_t size = is_word_end(s, at) ? word_at(s, at, kWords) : 0;
    if (name.named == Named::document) size = std::max(size, word_at(s, at, kOfDocuments));
    if (size == 0) continue;
    Linked later = skip_link(s, at + size);
    if (later.at == s.size() || is_han(s[later.at])) continue;
    later.named = true;
    later.spelt = later.spelt || s[at] == ':' || s[at] == '=';
    return later;
  }
  return near;
}

bool is_token(char32_t c) {
  return c > ' ' && c < 0x7F && c != '"' && c != '\'' && c != '(' && c != ')';
}

std::size_t count_digits(const std::u32string& s, std::size_t from, std::size_t to) {
  return static_cast<std::size_t>(std::count_if(s.begin() + static_cast<std::ptrdiff_t>(from),
                                                s.begin() + static_cast<std::ptrdiff_t>(to),
                                                is_digit));
}

// Where a few separators end that stand at `at` before a figure; `at` when none does.
std::size_t gap_end(const std::u32string& s, std::size_t at) {
  constexpr std::size_t kWidest = 3;
  constexpr std::u32string_view kBetween = U" -·._/";
  std::size_t end = at;
  while (end < s.size() && end - at < kWidest && kBetween.find(s[end]) != kBetween.npos) ++end;
  return end < s.size() && is_digit(s[end]) ? end : at;
}

// Figures that a few separators may part: where they end.
std::size_t figures_end(const std::u32string& s, std::size_t at) {
  for (std::size_t next = gap_end(s, at); next < s.size() && is_digit(s[next]);
       next = gap_end(s, at))
    at = next + 1;
  return at;
}

// 2026-11-02, 2026.11: a year and a month.
bool is_date(std::u32string_view s) {
  if (s.size() < 6 || !(s.starts_with(U"19") || s.starts_with(U"20")) || is_digit(s[4]))
    return false;
  const bool two = s.size() > 6 && is_digit(s[6]);
  const bool ends = s.size() == (two ? 7U : 6U) || !is_digit(s[two ? 7 : 6]);
  return ends && (!two || s[5] == '0' || (s[5] == '1' && s[6] <= '2'));
}

bool is_time(std::u32string_view s) { return s.size() == 5 && s[2] == '.'; }

// How many figures a secret of this kind may have.
struct Range {
  std::size_t least;
  std::size_t most;
};

std::optional<Secret> figures_after(const std::u32string& s, std::size_t at, SecretKind kind,
                                    Range range) {
  const std::size_t end = figures_end(s, at);
  const std::size_t count = count_digits(s, at, end);
  const bool in_word = end < s.size() && (is_ascii_letter(s[end]) || s[end] == '_');
  if (count < range.least || count > range.most || in_word || is_cleared_behind(s, end) ||
      is_date(std::u32string_view(s).substr(at, end - at)) ||
      is_time(std::u32string_view(s).substr(at, end - at)))
    return std::nullopt;
  return Secret{kind, at, end};
}

std::size_t token_end(const std::u32string& s, std::size_t at) {
  while (at < s.size() && is_token(s[at])) ++at;
  return at;
}

// "g r e e n 5": characters one by one, from `at` on.
std::size_t spelt_end(const std::u32string& s, std::size_t at) {
  while (at + 2 < s.size() && is_token(s[at]) && s[at + 1] == ' ' && is_token(s[at + 2]) &&
         (at + 3 == s.size() || !is_token(s[at + 3])))
    at += 2;
  return token_end(s, at);
}

// What people say of a password instead of the password.
bool is_said_of_password(const std::u32string& s, std::size_t at) {
  constexpr std::string_view kSaid =
      "where|how|what|why|when|who|can|could|cannot|must|should|is|was|it|the|please|forgot|"
      "forgotten|reset|wrong|"
      "not|does|did|help|lost|change|changing|error|incorrect|invalid|need|which|never|still";
  const std::size_t size = word_at(s, at, kSaid);
  return size > 0 && (at + size == s.size() || !is_token(s[at + size]));
}

std::optional<Secret> password_after(const std::u32string& s, Linked link) {
  constexpr std::size_t kFarthest = 8;
  if (const auto spaced = figures_after(s, link.at, SecretKind::password, {4, 8})) return spaced;
  std::size_t from = link.at;
  while (link.named && from < s.size() && from < link.at + kFarthest && is_han(s[from])) ++from;
  const std::size_t end = std::max(token_end(s, from), spelt_end(s, from));
  const std::size_t size = end - from;
  const std::size_t digits = count_digits(s, from, end);
  // "zhangwei加0618": said in two parts.
  const std::size_t join = link.named ? word_at(s, end, "加上|加|后面是|然后是") : 0;
  if (size > 0 && join > 0 && end + join < s.size() && is_digit(s[end + join]))
    return Secret{SecretKind::password, from, token_end(s, end + join)};
  const bool told = size >= 4 && !is_cleared_behind(s, end) && !is_said_of_password(s, from) &&
                    (from > link.at ? digits > 0 && digits < size : digits > 0 || link.spelt);
  return told ? std::optional(Secret{SecretKind::password, from, end}) : std::nullopt;
}

// `s` with the letters that look like figures read as figures in the token at `at`, if most of it
// are figures.
std::u32string read_look_alikes(std::u32string s, std::size_t at) {
  std::size_t end = at;
  while (end < s.size() && (is_digit(s[end]) || is_ascii_letter(s[end]))) ++end;
  if (2 * count_digits(s, at, end) <= end - at) return s;
  for (; at < end; ++at)
    if (s[at] == 'o')
      s[at] = '0';
    else if (s[at] == 'l' || s[at] == 'i')
      s[at] = '1';
  return s;
}

bool is_space(const std::u32string& s, std::size_t at) { return at < s.size() && s[at] == ' '; }

// Passports and travel permits: at most two letters and 7 to 10 figures; "E打头，后面3238…" too.
std::optional<Secret> document_after(const std::u32string& s, std::size_t at) {
  constexpr std::string_view kWords = "打头|开头|后面|加上|加|是|,";
  std::size_t from = at;
  for (std::size_t letters = 0; letters < 2 && from < s.size() && is_ascii_letter(s[from]);
       ++letters) {
    ++from;
    from = std::max(gap_end(s, from), from + std::size_t{is_space(s, from)});
  }
  for (std::size_t size = 1; from > at && size > 0; from += size) size = word_at(s, from, kWords);
  auto secret =
      figures_after(read_look_alikes(s, from), from, SecretKind::identity_number, {7, 10});
  if (secret) secret->begin = at;
  return secret;
}

constexpr std::size_t kCommonCode = 6;  // figures of a code sent by SMS

std::optional<Secret> secret_after(const std::u32string& s, const Name& name) {
  const Linked link = find_link(s, name);
  switch (name.named) {
    case Named::password:
      return password_after(s, link);
    case Named::pin:
      return figures_after(s, link.at, SecretKind::password, {4, 8});
    case Named::code:
      return figures_after(s, link.at, SecretKind::sms_code, {4, 8});
    case Named::bare_code:
      // "Code" alone names many things: "the code is 4829" gives one away, or the usual length.
      return figures_after(s, link.at, SecretKind::sms_code,
                           link.named ? Range{4, 8} : Range{kCommonCode, kCommonCode});
    case Named::card_check:
      return figures_after(read_look_alikes(s, link.at), link.at, SecretKind::bank_card, {3, 6});
    case Named::document:
      return document_after(s, link.at);
    case Named::card:
    case Named::identity:
    case Named::harmless:
      break;
  }
  return std::nullopt;
}

// "123456 是我的", "hunter2 is my ", "1234（我的" before the word at `at`: where the link begins.
std::size_t link_before(const std::u32string& s, std::size_t at) {
  for (const std::u32string_view english : {U" is my ", U" is your ", U" is the ", U" is ",
                                            U" as my ", U" as your ", U" as the ", U" as "})
    if (at >= english.size() && s.compare(at - english.size(), english.size(), english) == 0)
      return at - english.size();
  const std::size_t nearest = at > 3 ? at - 3 : 0;  // two characters may stand between
  for (std::size_t i = at; i > nearest; --i)
    if (s[i - 1] == U'是' || s[i - 1] == '(') return i - 1;
  const std::size_t farthest = at > 10 ? at - 10 : 0;
  for (std::size_t i = at; i > farthest + 1; --i)
    if (word_at(s, i - 2, "这是|就是") > 0) return i - 2;
  return s.npos;
}

std::optional<Secret> secret_before(const std::u32string& s, const Name& name) {
  constexpr std::u32string_view kBefore = U" ,就应该可能大概";
  const bool code = name.named == Named::code;
  const bool check = name.named == Named::card_check;
  std::size_t end = link_before(s, name.from);
  if (end == s.npos ||
      !(code || check || name.named == Named::password || name.named == Named::pin))
    return std::nullopt;
  while (end > 0 && kBefore.find(s[end - 1]) != kBefore.npos) --end;
  std::size_t begin = end;
  while (begin > 0 && is_token(s[begin - 1])) --begin;
  while (code && begin > 1 && s[begin - 1] == ' ' && is_digit(s[begin - 2]))
    for (--begin; begin > 0 && is_digit(s[begin - 1]);) --begin;
  const std::size_t size = end - begin;
  const std::size_t digits = count_digits(s, begin, end);
  const auto spaces = static_cast<std::size_t>(
      std::ranges::count(std::u32string_view(s).substr(begin, size), U' '));
  if (check && digits == size && (size == 3 || size == 4))
    return Secret{SecretKind::bank_card, begin, end};
  if (check || size < 4 || digits == 0 || (code && (digits > 8 || digits < size - spaces)))
    return std::nullopt;
  return Secret{code ? SecretKind::sms_code : SecretKind::password, begin, end};
}

}  // namespace

bool is_cleared_behind(const std::u32string& s, std::size_t at) {
  constexpr std::string_view kBehind =
      "年|月|日|开头|開頭|结尾|批次|元|块|次|秒|分|小时|天|%|个|条|折|号楼|times|yuan|minutes|days";
  if (at < s.size() && s[at] == ' ') ++at;
  return word_at(s, at, kBehind) > 0;
}

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

std::vector<Secret> secrets_told_by_words(const std::u32string& s, const std::vector<Name>& names) {
  std::vector<Secret> found;
  for (const Name& name : names) {
    const auto after = secret_after(s, name);
    const auto secret = after ? after : secret_before(s, name);
    if (secret) found.push_back(*secret);
  }
  return found;
}

const Name* name_before(const std::vector<Name>& names, std::size_t at, std::size_t reach) {
  const Name* nearest = nullptr;
  for (const Name& name : names)
    if (name.to <= at && name.to + reach >= at) nearest = &name;
  return nearest;
}

// 6217… 这个订单号, "6217… is my order number"
static bool is_named_harmless_behind(const std::u32string& s, const std::vector<Name>& names,
                                     std::size_t at) {
  constexpr std::string_view kLinks = "这个|是|就是|这是|的|is the |is my |is an ";
  while (is_space(s, at)) ++at;
  at += word_at(s, at, kLinks);
  const auto name = std::ranges::find(names, at, &Name::from);
  return name != names.end() && name->named == Named::harmless;
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
