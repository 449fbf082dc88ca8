// A guide written by somebody who means harm, and a device that was tampered with: every text of the content,
// the stored state, the address and what is pasted hold a payload. It comes back as text; nothing runs.
import assert from 'node:assert/strict';
import {cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after, before, describe, test} from 'node:test';

import {publish, readFolder} from '../support/published.mjs';
import {languages} from '../support/wenlu.mjs';
import {DESK, executablePath, launch, openPage, untilStarted} from './support/chromium.mjs';
import {serveFaulty} from './support/fault_server.mjs';
import {siteFolder, top} from './support/site.mjs';
import {refused, watchPolicy} from './support/walk.mjs';

const skip = executablePath ? false : 'no Chromium on this machine';
const CANARY =
  `"'><img src=x onerror=window.hit=1><script>window.hit=1</script>` +
  `<a href="javascript:window.hit=1">[[window.hit=1]]</a>&lt;`;

// Every {"zh-CN": …, "en": …} of a document says the canary too.
function poison(value) {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(poison);
  const isText = languages.every((language) => typeof value[language] === 'string');
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      isText && languages.includes(key) ? inner + CANARY : poison(inner),
    ]),
  );
}

// What ran, what was made of markup, and what stands where only text should. What the page says as data
// stands in its head and is JSON.
const harm = (page) =>
  page.evaluate(() => ({
    ran: window.hit || {}.hit || null,
    made: document.querySelectorAll(
      'img, script:not([type=module]):not(head > [type$=json]), iframe, object, embed, ' +
        'style:not(head style), [onerror], [onload], [style]:not(canvas):not(body)',
    ).length,
    data: [...document.querySelectorAll('[type$=json]')]
      .map(({textContent}) => JSON.parse(textContent)['@context'])
      .filter((context) => context !== 'https://schema.org'),
    links: [...document.querySelectorAll('[href]:not([rel=icon])')]
      .map((element) => element.href.baseVal || element.href)
      .filter((href) => /^(?:javascript|data|vbscript):/i.test(href)).length,
  }));
const NONE = {ran: null, made: 0, data: [], links: 0};

// For a suite: a browser, and the site made of tests/guides/everything, after `change` was made to its
// folder. Both are there once the suite runs.
function openSite(change) {
  const home = skip ? '' : mkdtempSync(path.join(tmpdir(), 'wenlu-hostile-'));
  const opened = {home};
  before(async () => {
    const folder = path.join(home, 'guide');
    cpSync(path.join(top, 'tests/guides/everything'), folder, {recursive: true});
    change(folder);
    opened.site = await serveFaulty(publish(folder, home).site);
    opened.browser = await launch();
  });
  after(async () => {
    await opened.browser.close();
    await opened.site.kill();
    rmSync(home, {recursive: true});
  });
  return opened;
}

describe('hostile content', {skip}, () => {
  const opened = openSite((folder) => {
    for (const name of readFolder(folder).keys()) {
      const file = path.join(folder, name);
      if (name === 'guide.json' || name === 'ui.json') continue;
      writeFileSync(file, JSON.stringify(poison(JSON.parse(readFileSync(file, 'utf8')))));
    }
  });

  test('every page: as a file, and driven by the engine', async (t) => {
    const pages = [...readFolder(path.join(opened.home, 'site')).keys()].filter(
      (name) => name.endsWith('.html') && name !== 'wenlu.html',
    );
    const isDriven = (name) => name.endsWith('index.html') && !name.includes('-print/');
    const still = await openPage(opened.browser, opened.site.address, DESK);
    await still.route('**/start-*.js', (route) => route.abort());
    const live = await openPage(opened.browser, opened.site.address, DESK);
    for (const page of [still, live]) await watchPolicy(page.context());
    let told = 0;
    for (const name of pages) {
      for (const page of [still, live]) {
        if (page === live && !isDriven(name)) continue;
        await page.goto(opened.site.address + name.replace(/index\.html$/, ''));
        if (page === live) await untilStarted(page);
        assert.deepEqual(await harm(page), NONE, name);
        assert.deepEqual(await refused(page), [], name);
        told += (await page.evaluate(() => document.body.textContent)).split(CANARY).length - 1;
      }
    }
    assert.ok(told > pages.length, `the payload was seen ${told} times`);
    assert.deepEqual(live.problems(), []);
    t.diagnostic(`${pages.length} pages, the payload as text ${told} times`);
    await Promise.all([still.context().close(), live.context().close()]);
  });

  test('the same in the single file', async () => {
    const page = await openPage(opened.browser, 'file://', DESK);
    const file = path.join(opened.home, 'wenlu.html');
    assert.equal(readFileSync(file, 'utf8').match(/<script\b/gi).length, 1);
    await page.goto('file://' + file);
    await untilStarted(page);
    assert.deepEqual(await harm(page), NONE);
    // Its own script stood in the body, which the engine has made anew.
    assert.equal(await page.locator('script').count(), 0);
    assert.deepEqual(page.problems(), []);
    await page.context().close();
  });
});

// Ids that browsers and the language have a use for themselves, each in the place of one of the guide's.
const OWN_NAMES = {
  buyer: 'length',
  seller: 'name',
  late: 'location',
  broken: 'status',
  penalty: 'title',
  'order-help': 'document',
  order: 'self',
  desk: 'keys',
  letters: 'caller',
  'order-number': 'prototype',
  picture: 'arguments',
  'no-codes': 'valueof',
  complaint: 'call',
  ordinary: 'bind',
  complex: 'find',
  request: 'then',
};
// And those that no guide may have (content/id.cpp), in a download that was altered.
const FORBIDDEN = ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf'];

const renamed = (text, from, to) => text.replace(new RegExp(`(["{:])${from}(["}])`, 'g'), `$1${to}$2`);

// What is in every object that should not be, and what every object should have and has no longer.
const prototypes = (page) =>
  page.evaluate(() => [
    ...(function* () {
      for (const name in {}) yield name;
    })(),
    typeof {}.constructor,
    typeof {}.toString,
    typeof [].map,
    typeof window.location.href,
  ]);
const WHOLE = ['function', 'function', 'function', 'string'];

describe("ids that are names of the language's own", {skip}, () => {
  const opened = openSite((folder) => {
    for (const name of readFolder(folder).keys()) {
      const file = path.join(folder, name);
      let text = readFileSync(file, 'utf8');
      for (const [id, own] of Object.entries(OWN_NAMES)) text = renamed(text, id, own);
      writeFileSync(file, text);
      const own = OWN_NAMES[path.basename(name, '.json')];
      if (own) renameSync(file, path.join(path.dirname(file), `${own}.json`));
    }
  });

  test('a visitor goes from question to answer, ticks, searches and comes back', async () => {
    const page = await openPage(opened.browser, opened.site.address, DESK);
    const go = async (choice, place) => {
      await page.locator(choice).evaluate((link) => link.click());
      await page.waitForURL(`**/${place}`);
      assert.deepEqual(await prototypes(page), WHOLE, place);
      assert.deepEqual(await harm(page), NONE, place);
    };
    await page.goto(opened.site.address + 'zh-CN/');
    await untilStarted(page);
    await go('#choice-name', 'zh-CN/name/');
    await go('#choice-title', 'zh-CN/name/title/');
    await go('#site', 'zh-CN/');
    await go('#choice-length', 'zh-CN/length/');
    await go('#choice-location', 'zh-CN/length/location/');
    await page.locator('#material-prototype-tick').evaluate((box) => box.click());
    await page.locator('#material-arguments-tick').evaluate((box) => box.click());
    await page.fill('#find', '没收到');
    await page.locator('#found-1').waitFor();
    await page.reload();
    await untilStarted(page);
    assert.equal(await page.locator('.tick:checked').count(), 2);
    assert.deepEqual(await prototypes(page), WHOLE);
    assert.deepEqual(page.problems(), []);
    await page.context().close();
  });

  test('a download with ids that no guide may have neither runs nor stops the page', async () => {
    for (const id of FORBIDDEN) {
      const page = await openPage(opened.browser, opened.site.address, DESK);
      let altered = 0;
      await page.route(/\/app\/.*\.json$/, async (route) => {
        const answer = await route.fetch();
        const before = await answer.text();
        const body = ['length', 'prototype', 'keys', 'call', 'bind'].reduce(
          (text, own) => renamed(text, own, id),
          before,
        );
        altered += body === before ? 0 : 1;
        await route.fulfill({response: answer, body});
      });
      await page.goto(opened.site.address + 'zh-CN/');
      await page.waitForFunction(() => document.readyState === 'complete');
      await page.waitForTimeout(500);
      assert.ok(altered > 0, 'the guide came altered');
      for (const [choice, place] of [
        ['#choice-name', 'zh-CN/name/'],
        ['#choice-title', 'zh-CN/name/title/'],
      ]) {
        await page.locator(choice).evaluate((link) => link.click());
        await page.waitForURL(`**/${place}`);
        assert.ok((await page.locator('h1').innerText()).length > 0, id + place);
        assert.deepEqual(await prototypes(page), WHOLE, id + place);
        assert.deepEqual(await harm(page), NONE, id + place);
      }
      await page.context().close();
    }
  });
});

describe('a device that was tampered with', {skip}, () => {
  let browser;
  let site;
  before(async () => {
    browser = await launch();
    site = await serveFaulty(siteFolder);
  });
  after(async () => {
    await browser.close();
    await site.kill();
  });

  const STORED = [
    CANARY,
    `wenlu 1\nguide douyin\ntext ${CANARY}\ntick ${CANARY}\nplace ${CANARY}\n`,
    'wenlu 1\nguide douyin\nplace zh-CN/__proto__/constructor/\ntick __proto__\n',
    'wenlu 1\n\ud800\udfff\u202e\u200b\ufeff\0\n',
    '{"__proto__": {"hit": 1}, "hit": 1e999, "hit": 2}',
    '['.repeat(10000),
    'wenlu 1\n' + 'x'.repeat(4_000_000),
  ];

  test('stored state of any kind', async () => {
    for (const stored of STORED) {
      const page = await openPage(browser, site.address, DESK);
      await page.addInitScript((text) => localStorage.setItem('wenlu', text), stored);
      await page.goto(site.address + 'zh-CN/seller/violation/');
      await untilStarted(page);
      assert.deepEqual(await harm(page), NONE, stored.slice(0, 30));
      await page.evaluate(() => {
        document.getElementById('site').click();
        document.getElementById('choice-seller').click();
      });
      assert.equal(await page.locator('#choice-violation').count(), 1);
      assert.deepEqual(page.problems(), []);
      await page.context().close();
    }
  });

  test('of saved settings only what there is holds, with the engine and without it', async () => {
    const looks = (page) =>
      page.evaluate(() => ({
        classes: document.documentElement.className,
        ink: getComputedStyle(document.querySelector('h1')).color,
      }));
    for (const javaScript of ['', 'delete window.WebAssembly']) {
      for (const stored of [
        'theme canvas\nface plain',
        'theme ready\ntext canvas',
        'text plain\ntheme normal',
      ]) {
        const page = await openPage(browser, site.address, DESK);
        await page.addInitScript(
          ([text, code]) => {
            localStorage.setItem('wenlu', text);
            if (code) delete window.WebAssembly;
          },
          [`wenlu 1\nguide douyin\n${stored}\n`, javaScript],
        );
        await page.goto(site.address + 'zh-CN/seller/violation/');
        if (javaScript) await page.waitForSelector('html.settings');
        else await untilStarted(page);
        const {classes, ink} = await looks(page);
        if (stored.includes('face plain')) {
          assert.doesNotMatch(classes, /\bcanvas\b/, stored);
          assert.doesNotMatch(ink, /transparent|, 0\)/, stored);
        }
        assert.doesNotMatch(classes, /text-(?:canvas|plain)/, stored);
        await page.context().close();
      }
    }
  });

  test('addresses of any kind lead to a page', async () => {
    const page = await openPage(browser, site.address, DESK);
    await page.goto(site.address + 'zh-CN/');
    await untilStarted(page);
    const addresses = [
      `zh-CN/?q=${encodeURIComponent(CANARY)}#${encodeURIComponent(CANARY)}`,
      'zh-CN/#__proto__[hit]=1',
      `zh-CN/${encodeURIComponent(CANARY)}/`,
      'zh-CN/__proto__/',
      'zh-CN/%E2%80%AE%EF%BB%BF/',
      'zh-CN/%ff%fe/',
      'a/'.repeat(3000),
    ];
    for (const address of addresses) {
      // As a link inside the page or the browser's history would have it.
      await page.evaluate((to) => {
        history.pushState({hit: 1}, '', to);
        dispatchEvent(new PopStateEvent('popstate', {state: {hit: 1}}));
      }, site.address + address);
      assert.deepEqual(await harm(page), NONE, address.slice(0, 40));
      assert.ok((await page.locator('h1').innerText()).length > 0);
    }
    assert.deepEqual(page.problems(), []);
    await page.context().close();
  });

  test('pasted text of any kind, up to ten megabytes, in every field', async (t) => {
    const page = await openPage(browser, site.address, DESK);
    let fields = 0;
    for (const place of ['zh-CN/-search/', 'zh-CN/-check/', 'en/-check/', 'zh-CN/seller/violation/']) {
      await page.goto(site.address + place);
      await untilStarted(page);
      for (const text of [
        CANARY,
        '\ud800\u202e\u200b\ufeff\0 1e999 __proto__',
        '微信 95O2O1 https://evil.example@x '.repeat(300),
        'x'.repeat(10_000_000),
      ]) {
        fields += await page.evaluate((pasted) => {
          const all = [
            ...document.querySelectorAll(
              'textarea, input:not([type=checkbox]):not([type=radio]):not([type=date])',
            ),
          ];
          for (const field of all) {
            field.value = pasted;
            for (const kind of ['input', 'change']) field.dispatchEvent(new Event(kind, {bubbles: true}));
          }
          return all.length;
        }, text);
        await page.waitForTimeout(60);
        assert.deepEqual(await harm(page), NONE, place + text.slice(0, 20));
        assert.ok((await page.locator('h1').innerText()).length > 0);
      }
    }
    t.diagnostic(`${fields} pastes`);
    assert.deepEqual(page.problems(), []);
    await page.context().close();
  });
});
