// Every row of what the shipped guide must carry is found by its figures, on the page where a visitor looks
// for it.
// Texts are compared without line breaks: Chinese without any space, English with single ones.
import assert from 'node:assert/strict';
import test from 'node:test';

import {guide, output} from '../support/wenlu.mjs';

const rows = [
  // buyer
  [
    'B1',
    '/buyer/not-received',
    [/点“我”/, /三条杠/, /点“设置”/, /点“反馈与帮助”/, /帮助与反馈/, /右上角…/],
    [/反馈与帮助/, /帮助与反馈/],
  ],
  ['B2', '/buyer/not-received', [/点“电商购物”/, /点“订单相关”/], [/电商购物/, /订单相关/]],
  ['B2', '/buyer/refund', [/电商购物/, /订单相关/], [/订单相关/]],
  ['B2', '/buyer/quality', [/电商购物/, /订单相关/], [/订单相关/]],
  ['B3', '/buyer/buyer-login', [/账号与安全/, /账号问题/], [/账号与安全/, /账号问题/]],
  ['B3', '/buyer/buyer-blocked', [/账号与安全/, /账号问题/], [/账号与安全/, /账号问题/]],
  ['B4', '/buyer/product-question', [/电商购物/, /商品咨询/], [/商品咨询/]],
  [
    'B5',
    '/buyer/not-received',
    [/抖音电商/, /同一个抖音账号/, /我的/, /客服中心/, /智能客服/, /人工客服/],
    [/客服中心/, /same Douyin account/],
  ],
  ['B6', '/buyer/not-received', [/24小时内/, /3–5天/], [/within 24 hours/, /3–5 days/]],
  [
    'B7',
    '/buyer/not-received',
    [/订单号/, /我›我的订单/, /下单截图/, /聊天截图/],
    [/Order number/, /我的订单/],
  ],
  ['B7', '/buyer/quality', [/照片|视频/, /聊天截图/], [/photo|video/i]],
  ['B8', '/buyer/buyer-blocked', [/昵称|抖音号/, /编辑资料/, /身份/], [/编辑资料/, /identity/i]],
  [
    'B9',
    '/buyer/not-received',
    [/100个字/, /订单号\d+/, /下单/, /商家/, /申请/],
    [/100 characters/, /Order \d+/],
  ],
  [
    'B10',
    '/buyer/buyer-more/follow-case',
    [/我的反馈/, /24小时/, /3天/, /短信/, /推送/, /重新提交/],
    [/我的反馈/, /24 hours/, /3 days/, /SMS/],
  ],
  [
    'B11',
    '/buyer/buyer-human',
    [/10:00–11:00、15:00–16:00/, /工作日/, /5分钟/, /30分钟/, /人工客服/, /转人工/, /分类/],
    [/10:00–11:00, 15:00–16:00/, /5 minutes/, /30 minutes/],
  ],
  ['B12', '/buyer/buyer-more/no-answer', [/商家/, /入口/], [/seller|merchant/i]],
  // seller
  [
    'M1',
    '/seller/violation',
    [/fxg\.jinritemai\.com/, /店铺账号/, /首页/, /客服中心/, /推荐/],
    [/fxg\.jinritemai\.com/, /recommended/],
  ],
  [
    'M2',
    '/seller/violation',
    [/违规管理/, /申诉中心/, /品牌授权/, /发票/],
    [/违规管理/, /申诉中心/, /authorisation/, /invoice/],
  ],
  ['M3', '/seller/order-dispute', [/订单管理/, /异常订单/, /订单号/, /原因/], [/订单管理/, /异常订单/]],
  ['M4', '/seller/function', [/店铺设置/, /功能申请/, /小店随心推/], [/店铺设置/, /功能申请/, /小店随心推/]],
  ['M4', '/seller/deposit', [/店铺设置/, /功能申请/, /保证金/], [/保证金|deposit/i]],
  [
    'M5',
    '/seller/urgent',
    [/商家版/, /设置/, /客服与帮助/, /商家客服/, /智能咨询/, /人工客服/],
    [/商家版/, /客服与帮助/, /智能咨询/],
  ],
  [
    'M6',
    '/seller/violation',
    [/9:00–21:00/, /1–2小时/, /1个工作日/],
    [/9:00–21:00/, /1–2 hours/, /1 working day/],
  ],
  ['M7', '/seller/seller-human', [/分类/, /人工客服/], [/category/]],
  ['M8', '/seller/seller-more/case-info', [/店铺名/, /订单号/], [/shop/i, /order number/i]],
  [
    'M9',
    '/seller/fewer-enquiries',
    [/售后/, /海报/, /置顶/, /视频/, /自动回复/],
    [/poster/i, /pinned/i, /video/i],
  ],
  // telephone and other ways
  [
    'T1',
    '/ways/phone',
    [/950201/, /8:00–22:00/, /中国大陆/, /长途/, /节假日/],
    [/950201/, /8:00–22:00/, /[Mm]ainland China/, /long distance/, /holidays/],
  ],
  [
    'T2',
    '/ways/phone',
    [/1.{0,8}账号/, /2.{0,8}内容/, /3.{0,8}(?:资金|钱)/],
    [/account/i, /content/i, /money/i],
  ],
  [
    'T3',
    '/ways/phone',
    [/手机号/, /截图|订单号/, /安静/, /信号/, /帮助中心/],
    [/quiet/i, /signal/i, /help centre/i],
  ],
  [
    'T4',
    '/ways/phone',
    [/工号/, /回拨|回电/, /密码/, /验证码/, /升级/, /监督/],
    [/staff number/i, /call.?back/i, /escalat/i],
  ],
  [
    'T5',
    '/ways/phone',
    [/24小时/, /48小时/, /72小时/, /1小时/],
    [/24 hours/, /48 hours/, /72 hours/, /1 hour/],
  ],
  [
    'T6',
    '/ways/phone',
    [/紧急/, /年纪大|年长|老年|长辈|老人/, /打字/, /语音助手/],
    [/urgent/i, /older/i, /voice assistant/i],
  ],
  [
    'T7',
    '/ways/compare',
    [/邮箱|邮件/, /未核实/, /微信/, /微博/, /社区/],
    [/e-mail/i, /unverified/i, /WeChat/, /Weibo/, /[Cc]ommunity/],
  ],
  ['T8', '/creator/video-removed', [/48小时/], [/48 hours/]],
  ['T8', '/creator/recharge', [/72小时/, /第三方/], [/72 hours/, /third-party/]],
  ['T8', '/creator/ad-payment', [/72小时/], [/72 hours/]],
  ['T8', '/creator/infringed', [/48小时/], [/48 hours/]],
  [
    'T9',
    '/ways/compare',
    [/68%/, /3\.2/, /42%/, /2\.8/, /89%/, /4\.5/, /15秒/, /24小时/],
    [/68 ?%/, /42 ?%/, /89 ?%/, /15 seconds/],
  ],
  // safety
  ['F1', '/safety/suspicious', [/微信/, /QQ/, /诈骗/, /帮助中心/], [/WeChat/, /QQ/, /fraud/]],
  [
    'F2',
    '/safety/deceived',
    [/密码/, /验证码/, /银行卡/, /解冻/],
    [/password/i, /code/i, /bank card/i, /unfreeze/i],
  ],
  ['F3', '/safety/mistakes', [/非官方|假客服|不是官方/, /订单号/, /24小时/], [/24 hours/, /number/i]],
  // customer-service staff
  [
    'G1',
    '/agent/feige-login/first-login',
    [/企业号/, /管理员/, /Chrome/, /Edge/, /23\.8\.0/, /两步验证|二次验证|双重验证/],
    [/23\.8\.0/, /Chrome/, /Edge/, /administrator/i, /two-step/i],
  ],
  [
    'G2',
    '/agent/feige-login/in-browser',
    [/service\.douyin\.com/, /飞鸽客服/, /切换账号/, /协议/, /验证码/],
    [/service\.douyin\.com/, /飞鸽客服/, /切换账号/],
  ],
  [
    'G3',
    '/agent/feige-login/in-app',
    [/检查新版本/, /商城/, /创作者服务中心/, /我的客服/],
    [/检查新版本/, /创作者服务中心/, /我的客服/],
  ],
  [
    'G4',
    '/agent/feige-login/login-fails',
    [/缓存/, /忘记密码/, /客服管理|权限/],
    [/cache/i, /忘记密码/, /right|permission/i],
  ],
  [
    'G5',
    '/agent/late-messages',
    [/白名单/, /重启|重新打开|重开/],
    [/white ?list|allow ?list/i, /restart|start it again|open it again/i],
  ],
  ['G6', '/agent/peak', [/成员管理/, /智能/, /人工/], [/成员管理/]],
  [
    'G7',
    '/agent/set-up',
    [/快捷/, /敏感词/, /自动回复/, /2分钟/, /VIP/, /72小时/],
    [/2 minutes/, /VIP/, /72 hours/, /sensitive/i],
  ],
  ['G8', '/agent/desk-figures', [/对话量|会话/, /满意度/, /每月/], [/satisfaction/i, /month/i]],
  ['G9', '/agent/connect', [/企业微信/, /钉钉/, /工单/], [/WeCom/, /DingTalk/, /ticket/i]],
  [
    'G10',
    '/agent/desk-rules',
    [/截取|截图/, /每周/, /备份/, /180天/, /退款/, /站外联系方式/],
    [/screenshot/i, /weekly|every week|once a week/i, /180 days/, /refund/i],
  ],
  // brand and shop operators
  [
    'C1',
    '/brand/entry',
    [/0\.8%/, /12秒/, /2\.3%/, /18秒/, /0\.3%/, /45秒/],
    [/0\.8 ?%/, /2\.3 ?%/, /0\.3 ?%/, /12 s/, /18 s/, /45 s/],
  ],
  [
    'C2',
    '/brand/first-info',
    [/常见问题/, /表单/, /物流/, /地址|位置|定位|导航/],
    [/common questions/i, /form/i, /track/i, /location/i],
  ],
  ['C3', '/brand/by-trade/retail', [/售后/, /物流/, /退换货/, /表单/], [/form/i]],
  [
    'C3',
    '/brand/by-trade/local-services',
    [/导航/, /营业时间/, /机器人|智能客服/],
    [/navigation/i, /hours/i, /bot/i],
  ],
  ['C3', '/brand/by-trade/education', [/顾问|课程/, /试听/, /直拨|直接拨/], [/advis|trial/i]],
  ['C4', '/brand/by-trade/medical-beauty', [/术前/, /术后/], [/before/i, /after/i]],
  ['C4', '/brand/by-trade/finance', [/15分钟/], [/15 min/]],
  ['C4', '/brand/by-trade/catering', [/外送|外卖/, /堂食/], [/delivery/i]],
  ['C5', '/brand/routing', [/新来|新访客/, /回头客|老/, /VIP/, /排队/], [/VIP/, /queue/i]],
  [
    'C6',
    '/brand/measure/watch-figures',
    [/800/, /45分钟/, /32%/, /1200/, /20分钟/, /18%/, /2500/, /15分钟/, /25%/],
    [/800/, /32 ?%/, /1,?200/, /18 ?%/, /2,?500/, /25 ?%/],
  ],
  ['C7', '/brand/risks', [/14/, /隐私/, /广告法/, /用户/], [/14/, /privacy/i, /advertising/i]],
  ['C8', '/brand/build', [/15KB/i, /800(?:毫秒|ms)/i], [/15 KB/i, /800 (?:ms|milliseconds)/i]],
  [
    'C9',
    '/brand/measure/keep-improving',
    [/A\/B/, /10%/, /5%/, /复购/],
    [/A\/B/, /10 ?%/, /5 ?%/, /repurchase/i],
  ],
  // where the articles disagree
  [
    'names of the menu',
    '/buyer/not-received',
    [/也可能写作.{0,3}“帮助与反馈”/],
    [/May also read.{0,3}“帮助与反馈/],
  ],
  ['telephone', '/ways/phone', [/950201/, /核对/], [/check (?:it|the number)/i]],
  [
    'Feige address',
    '/agent/feige-login/in-browser',
    [/service\.douyin\.com/, /核对于\d{4}年/, /fxg\.jinritemai\.com/],
    [/[Cc]hecked \d/, /fxg\.jinritemai\.com/],
  ],
  [
    'one quiet line',
    '/buyer/not-received',
    [/以App为准/, /不是抖音官方/],
    [/the app is right/, /not published by Douyin/],
  ],
];

for (const [row, route, zh, en] of rows) {
  test(`${row} is answered at ${route}`, () => {
    const chinese = output('show', guide, route, '--lang', 'zh-CN').replace(/\s+/g, '');
    const english = output('show', guide, route, '--lang', 'en').replace(/\s+/g, ' ');
    for (const figure of zh) assert.match(chinese, figure, `${route} in Chinese`);
    for (const figure of en) assert.match(english, figure, `${route} in English`);
  });
}
