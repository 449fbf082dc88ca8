// What a visitor fills in: by touch and keyboard, with the canvas; and that nothing of it gets out.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, test} from 'node:test';
import {
  DESK,
  PHONE,
  executablePath,
  launch,
  openPage,
  untilPainted,
  untilStarted,
} from './support/chromium.mjs';
import {serve} from './support/site.mjs';

const skip = executablePath ? false : 'no Chromium on this machine';
const REFUND = 'zh-CN/buyer/refund/';
const CARD = '6222021234567894';
const PASSWORD = '登录密码是hunter2xyz';

const statusOf = (page) => page.locator('#statement-status').innerText();

async function open(browser, address, path, options) {
  const page = await openPage(browser, address, options);
  await page.addInitScript(() => {
    window.handed = [];
    const take = (kind) => (value) => {
      window.handed.push([kind, value]);
      return Promise.resolve();
    };
    Object.defineProperty(navigator, 'clipboard', {value: {writeText: take('copy')}});
    Object.defineProperty(navigator, 'share', {value: take('share')});
    window.print = () => window.handed.push(['print', '']);
  });
  await page.goto(address + path);
  await untilPainted(page);
  return page;
}

const handed = (page, kind) =>
  page.evaluate(
    (wanted) => window.handed.filter(([each]) => each === wanted).map(([, value]) => value),
    kind,
  );

// Everything that outlives the page or leaves it.
const outside = (page) =>
  page.evaluate(async () =>
    JSON.stringify([
      {...localStorage},
      {...sessionStorage},
      document.cookie,
      location.href,
      history.state,
      document.title,
      window.name,
      document.documentElement.outerHTML,
      window.handed,
      indexedDB.databases ? await indexedDB.databases() : [],
      window.caches
        ? await Promise.all(
            (await caches.keys()).map(async (name) =>
              (await (await caches.open(name)).keys()).map((request) => request.url),
            ),
          )
        : [],
      performance.getEntriesByType('resource').map((entry) => entry.name),
    ]),
  );

// What paper would show: text and typed values that have a place on it.
async function onPaper(page) {
  await page.emulateMedia({media: 'print'});
  const shown = await page.evaluate(
    () =>
      document.body.innerText +
      Array.from(document.querySelectorAll('input,textarea,select'))
        .filter((each) => each.getClientRects().length)
        .map((each) => each.value)
        .join(),
  );
  await page.emulateMedia({media: null});
  return shown;
}

describe('what is filled in, in Chromium', {skip}, () => {
  let site;
  let browser;
  before(async () => {
    site = await serve();
    browser = await launch();
  });
  after(async () => {
    await browser.close();
    site.close();
  });

  test('the statement is written by touch, counted as it is typed, and copied', async () => {
    const page = await open(browser, site.address, REFUND);
    await page.locator('#statement-open').tap();
    assert.equal(await page.getByRole('textbox', {name: '订单号'}).getAttribute('id'), 'fill-order');
    await page.locator('#fill-order').pressSequentially('4890000000000000012');
    assert.match(await statusOf(page), /^23\/100 字。 还没填：下单日期、/);
    assert.equal(await page.evaluate(() => document.activeElement.id), 'fill-order');
    await page.locator('#fill-order-date').fill('2026-11-15');
    await page.locator('#fill-order-problem').selectOption({label: '商品破损'});
    await page.locator('#fill-seller-did').selectOption({label: '已读不回'});
    await page.locator('#fill-order-ask').selectOption({label: '退款'});
    assert.match(await statusOf(page), /写好了，可以复制。$/);
    await page.locator('#do-copy-draft').tap();
    const text =
      '订单号4890000000000000012，2026-11-15下单，商品破损。商家已读不回（附聊天截图）。申请退款。';
    assert.deepEqual(await handed(page, 'copy'), [text]);
    assert.ok(
      await page.evaluate(
        () => getComputedStyle(document.getElementById('fill-order')).color !== 'rgba(0, 0, 0, 0)',
      ),
      'typed text shows over the canvas',
    );
    await page.locator('#language-en').tap();
    await page.waitForFunction(() => document.documentElement.lang === 'en');
    assert.match(
      await page.locator('#statement').textContent(),
      /Order 4890000000000000012, 2026-11-15: Arrived broken\./,
    );
    await page.locator('#do-fill').tap();
    assert.equal(await page.locator('#fill-order').inputValue(), '');
    assert.deepEqual(page.problems(), []);
    await page.context().close();
  });

  test('by keyboard in the page face: statement, dates, the word to the editors, a contact', async () => {
    const page = await openPage(browser, site.address, DESK);
    await page.addInitScript(() => {
      HTMLCanvasElement.prototype.getContext = () => null;
    });
    await page.goto(site.address + REFUND);
    await untilStarted(page);
    assert.equal(await page.evaluate(() => document.documentElement.classList.contains('canvas')), false);
    const reach = async (id) => {
      for (let tabs = 0; tabs < 200; ++tabs) {
        if ((await page.evaluate(() => document.activeElement.id)) === id) return;
        await page.keyboard.press('Tab');
      }
      assert.fail(`${id} is not reached by Tab`);
    };
    await reach('material-order-number-open');
    await page.keyboard.press('Enter');
    assert.ok(await page.locator('#material-order-number-steps').isVisible());
    await reach('statement-open');
    await page.keyboard.press('Enter');
    await reach('fill-order');
    await page.keyboard.type('4890000000000000012');
    await reach('fill-order-problem');
    await page.keyboard.press('ArrowDown');
    assert.match(await statusOf(page), /还没填：下单日期、商家怎么处理的、想要什么结果。/);
    for (const id of ['deadlines-head', 'deadlines-open']) {
      await reach(id);
      await page.keyboard.press('Enter');
    }
    await reach('do-fill--at-filed-now');
    await page.keyboard.press('Enter');
    assert.match(await page.locator('#deadlines-dates').innerText(), /最晚明天/);
    await reach('do-feedback-path-moved');
    await page.keyboard.press('Space');
    assert.match(await page.locator('#feedback-code .figure').innerText(), /^[0-9A-Z]{4}-/);
    await page.goto(site.address + 'zh-CN/-check/');
    await untilStarted(page);
    await reach('fill--contact');
    await page.keyboard.type('950201');
    assert.match(await page.locator('#check-result').innerText(), /公开文章提到过/);
    assert.deepEqual(page.problems(), []);
    await page.context().close();
  });

  test('by touch: the way to a material, a word to the editors, a contact', async () => {
    const page = await open(browser, site.address, REFUND);
    const path = page.locator('#material-order-number-steps');
    assert.equal(await path.isVisible(), false);
    await page.getByText('怎么拿到：抖音 › 我 › 我的订单').first().tap();
    assert.match(await path.innerText(), /打开[^]*抖音[^]*点[^]*我的订单/);
    assert.equal(await path.getByRole('img', {name: '在屏幕最下面一排，5 个中的第 5 个'}).count(), 1);
    assert.equal(
      await page.locator('#material-order-number-tick').isChecked(),
      false,
      'opening it ticks nothing',
    );
    await page.getByRole('button', {name: '入口变了'}).tap();
    const code = await page.locator('#feedback-code .figure').innerText();
    assert.match(code, /^[0-9A-Z]{4}-/);
    await page.locator('#do-copy-feedback').tap();
    assert.ok((await handed(page, 'copy'))[0].includes(code));
    await page.goto(site.address + 'zh-CN/-check/');
    await untilPainted(page);
    await page.getByRole('textbox', {name: '号码'}).tap();
    assert.equal(await page.evaluate(() => document.activeElement.id), 'fill--contact');
    for (const [typed, said] of [
      ['950201', /公开文章提到过/],
      ['４００-１２３-４５６７', /公开文章没有提到/],
      ['转账才能解冻', /很像诈骗/],
    ]) {
      await page.locator('#fill--contact').fill('');
      await page.locator('#fill--contact').pressSequentially(typed);
      assert.match(await page.locator('#check-result').innerText(), said, typed);
    }
    assert.deepEqual(page.problems(), []);
    await page.context().close();
  });

  test('text still being composed is not taken', async () => {
    const page = await open(browser, site.address, 'zh-CN/seller/violation/', DESK);
    await page.locator('#statement-open').press('Enter');
    const before = await statusOf(page);
    await page.locator('#fill-shop').evaluate((input) => {
      input.focus();
      input.dispatchEvent(new CompositionEvent('compositionstart', {bubbles: true}));
      input.value = 'qing';
      input.dispatchEvent(new InputEvent('input', {bubbles: true, isComposing: true, data: 'qing'}));
    });
    assert.equal(await statusOf(page), before);
    await page.locator('#fill-shop').evaluate((input) => {
      input.value = '青山';
      input.dispatchEvent(new CompositionEvent('compositionend', {bubbles: true, data: '青山'}));
    });
    assert.match(await statusOf(page), /^9\/100/);
    await page.context().close();
  });

  test('a planted secret is warned of and reaches nothing outside the page', async () => {
    const page = await open(browser, site.address, REFUND, DESK);
    const requests = [];
    page.on('request', (request) => requests.push(request.url() + (request.postData() || '')));
    await page.locator('#statement-open').click();
    await page.locator('#fill-order').fill(CARD);
    assert.match(await page.locator('#problem-fill-order').innerText(), /银行卡/);
    assert.equal(await page.locator('#fill-order').getAttribute('aria-invalid'), 'true');
    assert.doesNotMatch(await page.locator('#statement').innerText(), new RegExp(CARD));
    await page.locator('label.check').first().click();
    for (const id of [
      'do-copy-draft',
      'do-copy-statement',
      'do-print',
      'do-share',
      'do-feedback-path-moved',
      'do-copy-feedback',
    ])
      await page.locator('#' + id).click();
    const code = await page.locator('#feedback-code .figure').innerText();
    assert.equal((await onPaper(page)).includes(CARD), false);
    await page.goto(site.address + 'zh-CN/-check/');
    await untilStarted(page);
    await page.locator('#fill--contact').fill(`${PASSWORD} ${CARD} https://www.douyin.com.evil.example/`);
    assert.match(await page.locator('#problem-fill--contact').innerText(), /密码/);
    await page.locator('#check-result .notice').waitFor();
    assert.doesNotMatch(await page.locator('#check-result').innerText(), /hunter2|62220212/);
    assert.doesNotMatch(await onPaper(page), /hunter2|62220212/);
    const left = (await outside(page)) + requests.join() + code;
    for (const secret of [CARD, 'hunter2xyz', encodeURIComponent(PASSWORD)])
      assert.equal(left.includes(secret), false, secret);
    await page.reload();
    await untilStarted(page);
    assert.equal(await page.locator('#fill--contact').inputValue(), '');
    assert.deepEqual(page.problems(), []);
    await page.context().close();
  });

  test('the dates of a case stay on the device and go to a calendar', async () => {
    const page = await open(browser, site.address, REFUND, PHONE);
    await page.locator('#deadlines-head').tap();
    await page.locator('#deadlines-open').tap();
    await page.locator('#do-fill--at-filed-now').tap();
    assert.match(await page.locator('#deadlines-dates').innerText(), /最晚明天/);
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator('#do-remind').tap()]);
    const file = readFileSync(await download.path(), 'utf8');
    assert.match(file, /^BEGIN:VCALENDAR\r\n[^]*SUMMARY:抖音客服：[^]*END:VCALENDAR\r\n$/);
    await page.locator('#do-copy-dates').tap();
    assert.match((await handed(page, 'copy'))[0], /\d{4}-\d\d-\d\d \d\d:\d\d：/);
    await page.reload();
    await untilStarted(page);
    assert.match(await page.locator('#deadlines-dates').innerText(), /最晚明天/);
    assert.deepEqual(page.problems(), []);
    await page.context().close();
  });

  test('a contact is judged while it is typed', async () => {
    const page = await open(browser, site.address, 'zh-CN/-check/', DESK);
    const input = page.locator('#fill--contact');
    for (const [typed, said] of [
      ['４００-１２３-４５６７', /公开文章没有提到/],
      ['请把验证码发给我', /很像诈骗/],
      ['你好', /里面没有号码/],
    ]) {
      await input.fill(typed);
      assert.match(await page.locator('#check-result').innerText(), said, typed);
    }
    await input.fill('');
    assert.equal(await page.locator('#check-result').innerText(), '');
    await page.context().close();
  });

  test('ticks and the place come back; one tap wipes all', async () => {
    const page = await open(browser, site.address, REFUND);
    await page.locator('label.check').first().tap();
    assert.match(await page.locator('#checklist-ready').innerText(), /^已备好 1\//);
    await page.goto(site.address + 'zh-CN/');
    await untilStarted(page);
    const last = page.locator('main a[data-action="go zh-CN/buyer/refund/"]');
    await last.tap();
    await page.waitForURL('**/' + REFUND);
    assert.ok(await page.locator('.tick').first().isChecked());
    await page.goto(site.address + 'zh-CN/-settings/');
    await untilStarted(page);
    await page.locator('#do-wipe').tap();
    await page.waitForURL('**/zh-CN/');
    assert.equal(await page.evaluate(() => localStorage.length), 0);
    assert.equal(await last.count(), 0);
    await page.goto(site.address + REFUND);
    await untilStarted(page);
    assert.equal(await page.locator('.tick').first().isChecked(), false);
    await page.context().close();
  });

  test('without a script the answer still says what to write, what to have and what to do when', async () => {
    const page = await openPage(browser, site.address, {...PHONE, javaScriptEnabled: false});
    await page.goto(site.address + REFUND);
    assert.match(await page.locator('#statement').innerText(), /订单号4890/);
    await page.locator('#statement-open').tap();
    assert.match(await page.locator('#statement-form').innerText(), /下单日期/);
    await page.locator('#deadlines-head').tap();
    assert.match(await page.locator('#deadlines').innerText(), /24 小时内/);
    assert.equal(await page.locator('#deadlines-open').isVisible(), false);
    assert.equal(await page.locator('#feedback').isVisible(), false);
    await page.goto(site.address + 'zh-CN/-check/');
    assert.equal(await page.locator('#fill--contact').isVisible(), false);
    assert.match(await page.locator('main').innerText(), /索要短信验证码/);
    await page.context().close();
  });
});
