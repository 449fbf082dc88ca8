// The search field: on every page, while typing, with and without the engine.
import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import {DESK, PHONE, executablePath, launch, openPage, untilPainted} from './support/chromium.mjs';
import {serve} from './support/site.mjs';

const skip = executablePath ? false : 'no Chromium on this machine';
const links = (page) => page.$$eval('#found a', (all) => all.map((a) => new URL(a.href).pathname));
const status = (page) => page.textContent('#find-status');
const until = (page, count) =>
  page.waitForFunction((wanted) => document.querySelectorAll('#found a').length === wanted, count);
const untilSome = (page) => page.waitForSelector('#found-1');
const isFile = (name) => /\/search(?:-[0-9a-f]+)?\.json$/.test(name);
const field = (page) => page.getByRole('search').getByRole('searchbox');

describe('search', {skip}, () => {
  let browser;
  let site;
  before(async () => {
    browser = await launch();
    site = await serve();
  });
  after(async () => {
    await browser.close();
    site.close();
  });

  const open = async (at, options) => {
    const page = await openPage(browser, site.address, options);
    await page.goto(site.address + at);
    return page;
  };
  // As on a browser that has no WebAssembly: the page face.
  const openPlain = async (at, options = PHONE) => {
    const page = await openPage(browser, site.address, {...options, serviceWorkers: 'block'});
    await page.addInitScript(() => {
      delete window.WebAssembly;
    });
    await page.goto(site.address + at);
    return page;
  };

  // The engine, and the page face: what is measured here is no picture.
  const openLive = async (at, options = PHONE) => {
    const page = await openPage(browser, site.address, {
      ...options,
      forcedColors: 'active',
      serviceWorkers: 'block',
    });
    await page.goto(site.address + at);
    await page.waitForSelector('html[data-started]');
    return page;
  };

  test('what is too long to be looked for is cut, in characters, and said', async () => {
    for (const page of [await open('zh-CN/seller/'), await openPlain('zh-CN/seller/')]) {
      await page.waitForSelector('html.ready');
      await field(page).fill('退款' + '𠮷'.repeat(58));
      await page.waitForFunction(() => document.getElementById('find-status').textContent);
      assert.doesNotMatch(await status(page), /太长/);
      await field(page).fill('退款' + '𠮷'.repeat(58) + '验证码');
      await page.waitForFunction(() => /太长/.test(document.getElementById('find-status').textContent));
      assert.match(await status(page), /只看前 60 个字/);
      await field(page).fill('退款');
      await untilSome(page);
      assert.doesNotMatch(await status(page), /太长/);
      await page.context().close();
    }
  });

  test('the canvas page finds while typing, counts aloud, and goes there, answers filled in', async () => {
    const page = await open('zh-CN/seller/');
    await untilPainted(page);
    await field(page).pressSequentially('tuik');
    await untilSome(page);
    assert.equal((await links(page))[0], '/zh-CN/buyer/refund/');
    assert.equal(await page.getAttribute('#find-status', 'role'), 'status');
    assert.match(await status(page), new RegExp(`^找到 ${(await links(page)).length} 个答案$`));
    await page.tap('#found-1');
    await page.waitForURL('**/zh-CN/buyer/refund/');
    assert.equal(await page.textContent('h1'), '想退款');
    assert.equal(await field(page).inputValue(), '');
    assert.deepEqual(await links(page), []);
    await page.waitForSelector('html.canvas');
    assert.deepEqual(page.problems(), []);
    await page.context().close();
  });

  test('the page face finds the same, one slip included', async () => {
    for (const [at, words, wanted] of [
      ['zh-CN/', '没收到貨', '/zh-CN/buyer/not-received/'],
      ['en/seller/violation/', 'refnud', '/en/buyer/refund/'],
    ]) {
      const page = await open(at, {...PHONE, forcedColors: 'active'});
      await page.waitForSelector('html[data-started]');
      await field(page).fill(words);
      await untilSome(page);
      assert.equal(await page.$('html.canvas'), null);
      assert.equal((await links(page))[0], wanted);
      await page.tap('#found-1');
      await page.waitForURL('**' + wanted);
      assert.deepEqual(page.problems(), []);
      await page.context().close();
    }
  });

  test('without the engine the list of all answers is filtered by what stands on it', async () => {
    for (const [at, words, wanted] of [
      ['zh-CN/seller/', '退款', '/zh-CN/buyer/refund/'],
      ['en/', 'A Refund', '/en/buyer/refund/'],
    ]) {
      const page = await openPlain(at);
      await field(page).fill(words);
      await untilSome(page);
      assert.ok((await links(page)).includes(wanted), await page.textContent('#found'));
      await page.tap('#found-1');
      await page.waitForSelector('h1');
      assert.deepEqual(page.problems(), []);
      await page.context().close();
    }
  });

  test('the field is on every kind of page, and its file is asked for only when it is used', async () => {
    for (const at of [
      '',
      'zh-CN/',
      'en/seller/',
      'zh-CN/buyer/refund/',
      'en/-about/',
      'zh-CN/-settings/',
      'zh-CN/-search/',
    ]) {
      const page = await openLive(at);
      const asked = [];
      page.on('request', (request) => asked.push(new URL(request.url()).pathname));
      await field(page).waitFor();
      await page.waitForLoadState('networkidle');
      assert.deepEqual(asked.filter(isFile), [], at);
      await field(page).fill('退款');
      await untilSome(page);
      assert.equal(asked.filter(isFile).length, 1, at);
      await page.context().close();
    }
  });

  test('the keyboard alone is enough: down, up, Enter, Escape', async () => {
    const page = await openLive('en/', DESK);
    await field(page).pressSequentially('refund');
    await untilSome(page);
    const focused = () => page.evaluate(() => document.activeElement.id);
    await page.keyboard.press('ArrowDown');
    assert.equal(await focused(), 'found-1');
    await page.keyboard.press('ArrowDown');
    assert.equal(await focused(), 'found-2');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    assert.equal(await focused(), 'find');
    await page.keyboard.press('Tab');
    assert.equal(await focused(), 'found-1');
    await page.keyboard.press('Escape');
    assert.equal(await focused(), 'find');
    assert.equal(await field(page).inputValue(), '');
    await until(page, 0);
    await page.keyboard.type('refund');
    await untilSome(page);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/buyer/refund/');
    await page.goBack();
    await field(page).focus();
    await page.keyboard.type('hotline');
    await untilSome(page);
    assert.equal(
      await page
        .getByRole('group', {name: /^Call /})
        .getByRole('link')
        .count(),
      4,
    );
    await page.keyboard.press('Enter');
    assert.equal(await focused(), 'found-1', 'who asks decides, so nothing is opened yet');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/en/seller/seller-more/phone/');
    await page.context().close();
  });

  test('nothing is searched half-composed', async () => {
    const page = await openPlain('zh-CN/');
    await field(page).click();
    const keyboard = await page.context().newCDPSession(page);
    await keyboard.send('Input.imeSetComposition', {text: 'tuikuan', selectionStart: 7, selectionEnd: 7});
    await page.waitForTimeout(300);
    assert.equal(await field(page).inputValue(), 'tuikuan');
    assert.deepEqual(await links(page), []);
    await keyboard.send('Input.insertText', {text: '退款'});
    await untilSome(page);
    assert.equal((await links(page))[0], '/zh-CN/buyer/refund/');
    await page.context().close();
  });

  test('nothing found is said, and one answer is said in the singular', async () => {
    const page = await openLive('en/');
    await field(page).fill('xyzzy');
    await page.waitForFunction(() => document.getElementById('find-status').textContent);
    assert.match(await status(page), /^Nothing found/);
    await field(page).fill('hotline');
    await untilSome(page);
    const count = await page.locator('#found > li').count();
    assert.equal(await status(page), count === 1 ? '1 answer' : `${count} answers`);
    await page.context().close();
  });

  test('without the search file or JavaScript a link to all answers stands in its place', async () => {
    const broken = await openLive('zh-CN/');
    await broken.route(/search[^/]*\.json$/, (route) => route.abort());
    await field(broken).fill('退款');
    await broken.waitForSelector('#find-all', {state: 'visible'});
    assert.equal(await broken.isVisible('#find'), false);
    await broken.context().close();

    const still = await open('en/buyer/', {...PHONE, javaScriptEnabled: false});
    assert.equal(await still.isVisible('#find'), false);
    await still.tap('#find-all');
    await still.waitForURL('**/en/-search/');
    assert.ok((await still.$$('main li a')).length > 40);
    await still.context().close();
  });

  test('typing moves nothing but the results: no layout shift when the field comes to life', async () => {
    const page = await openPage(browser, site.address, PHONE);
    await page.addInitScript(() => {
      window.shifted = 0;
      new PerformanceObserver((list) =>
        list.getEntries().forEach((entry) => {
          window.shifted += entry.value;
        }),
      ).observe({type: 'layout-shift', buffered: true});
    });
    await page.goto(site.address + 'zh-CN/');
    await untilPainted(page);
    assert.equal(await page.evaluate(() => window.shifted), 0);
    await page.context().close();
  });

  test('the field and every link found are 44 pixels high or more, nothing runs over the edge', async () => {
    for (const options of [PHONE, DESK, {...PHONE, viewport: {width: 320, height: 640}}]) {
      const page = await openPlain('zh-CN/', options);
      await field(page).fill('退款');
      await untilSome(page);
      const heights = await page.$$eval('#find, #found a', (all) =>
        all.map((element) => element.getBoundingClientRect().height),
      );
      assert.ok(Math.min(...heights) >= 44, heights.join(' '));
      assert.ok(
        await page.evaluate(
          () => document.documentElement.scrollWidth <= document.documentElement.clientWidth,
        ),
      );
      await page.context().close();
    }
  });

  test('a choice that an answer depends on has its title in a line, and buttons 44 pixels high', async () => {
    for (const options of [PHONE, {...PHONE, viewport: {width: 320, height: 640}}]) {
      const page = await openLive('zh-CN/', options);
      await field(page).fill('封号');
      await untilSome(page);
      const {title, buttons, inside} = await page.evaluate(() => {
        const choice = document.querySelector('#found .choice');
        const height = (element) => element.getBoundingClientRect().height;
        return {
          title: height(choice.querySelector('.label')),
          buttons: Array.from(choice.querySelectorAll('a'), height),
          inside: choice.scrollWidth <= choice.clientWidth,
        };
      });
      assert.ok(title < 40 && inside && Math.min(...buttons) >= 44, `${title} ${inside} ${buttons}`);
      assert.equal(buttons.length, 4);
      await page.context().close();
    }
  });
});
