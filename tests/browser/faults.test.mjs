// What goes wrong on the way, one fault after the other, and what the visitor is left with: never a blank
// page, never a dead end.
// The list is printed, a row a fault.
import assert from 'node:assert/strict';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after, before, describe, test} from 'node:test';
import {chromium} from 'playwright-core';

import {DESK, FLAGS, SANDBOX, executablePath, launch, openPage, untilStarted} from './support/chromium.mjs';
import {tell} from './support/fault_list.mjs';
import {serveFaulty} from './support/fault_server.mjs';
import {show} from '../support/wenlu.mjs';
import {siteFolder} from './support/site.mjs';
import {walkAll} from './support/walk.mjs';
import {say} from './support/words.mjs';

const skip = executablePath ? false : 'no Chromium on this machine';
const PLACE = 'zh-CN/seller/violation/';
const ANSWER = show('/seller/violation', 'zh-CN');
const CANVAS = 'the canvas';
const PAGE = 'the live page';
const PLAIN = 'the plain page';

// [fault, of which files, what is left]
const ON_THE_WAY = [
  ['missing', 'the wasm', /\.wasm$/, PLAIN],
  ['cut', 'the wasm', /\.wasm$/, PLAIN],
  ['wrong', 'the wasm', /\.wasm$/, PLAIN],
  ['stalled', 'the wasm', /\.wasm$/, PLAIN],
  ['missing', 'the guide', /guide-.*json$/, PLAIN],
  ['cut', 'the guide', /guide-.*json$/, PLAIN],
  ['wrong', 'the guide', /guide-.*json$/, PLAIN],
  ['stalled', 'the guide', /guide-.*json$/, PLAIN],
  ['missing', 'the texts', /texts\..*json$/, PLAIN],
  ['cut', 'the texts', /texts\..*json$/, PLAIN],
  ['missing', 'the script', /start-.*js$/, PLAIN],
  ['cut', 'the script', /start-.*js$/, PLAIN],
  ['wrong', 'the script', /start-.*js$/, PLAIN],
  ['stalled', 'the script', /start-.*js$/, PLAIN],
  ['missing', 'the service worker', /^sw\.js$/, CANVAS],
  ['wrong', 'the service worker', /^sw\.js$/, CANVAS],
];

// The face that shows the page, once it has settled.
async function faceOf(page) {
  if (await page.locator('html.canvas').count()) return CANVAS;
  return (await page.locator('html[data-started]').count()) ? PAGE : PLAIN;
}

// The answer is there, whatever shows it, and its links work: home, seller, violation.
async function journeyWorks(page, site) {
  assert.equal(await page.locator('h1').innerText(), ANSWER.title);
  assert.ok((await page.locator('main').innerText()).length > 300);
  await page.locator('#site').click({noWaitAfter: true});
  for (const option of ['seller', 'violation'])
    await page.locator(`#choice-${option}`).click({noWaitAfter: true});
  await page.waitForFunction(
    (title) => document.querySelector('h1') && document.querySelector('h1').textContent === title,
    ANSWER.title,
  );
  assert.equal(page.url(), site.address + PLACE);
}

describe('faults', {skip}, () => {
  let browser;
  before(async () => {
    browser = await launch();
  });
  after(() => browser.close());

  for (const [fault, what, pattern, left] of ON_THE_WAY) {
    test(`${what} ${fault}: ${left} is left`, async () => {
      const site = await serveFaulty(siteFolder);
      site.fail(pattern, fault);
      const page = await openPage(browser, site.address, DESK);
      await page.goto(site.address + PLACE, {waitUntil: 'commit'});
      await page.waitForSelector('#title');
      if (left === CANVAS) await page.waitForSelector('html.canvas', {state: 'attached'});
      else await page.waitForTimeout(700);
      assert.equal(await faceOf(page), left);
      await journeyWorks(page, site);
      tell(`${what} ${fault}`, left);
      assert.deepEqual(
        page.problems().filter((problem) => !problem.startsWith('console:')),
        [],
      );
      await page.context().close();
      await site.kill();
    });
  }

  test('storage blocked: everything works, nothing is saved, nothing is said that is not true', async () => {
    const home = mkdtempSync(path.join(tmpdir(), 'wenlu-profile-'));
    mkdirSync(path.join(home, 'Default'));
    writeFileSync(
      path.join(home, 'Default/Preferences'),
      JSON.stringify({profile: {default_content_setting_values: {cookies: 2}}}),
    );
    const site = await serveFaulty(siteFolder);
    const context = await chromium.launchPersistentContext(home, {
      executablePath,
      chromiumSandbox: SANDBOX,
      args: FLAGS,
      ...DESK,
    });
    const page = context.pages()[0] || (await context.newPage());
    const uncaught = [];
    page.on('pageerror', (error) => uncaught.push(error.message));
    await page.goto(site.address + PLACE);
    await untilStarted(page);
    assert.equal(
      await page.evaluate(() => {
        try {
          return Boolean(localStorage);
        } catch (error) {
          return error.name;
        }
      }),
      'SecurityError',
    );
    await page
      .locator('input[type=checkbox]')
      .first()
      .evaluate((box) => box.click());
    await walkAll(page, 'zh-CN', {every: 10});
    await page.evaluate(() => document.querySelector('[data-action="go zh-CN/-settings/"]').click());
    await page.locator('[id^=do-wipe]').click();
    assert.ok(!(await page.textContent('body')).includes(say('offline-ready')));
    assert.deepEqual(uncaught, []);
    tell('storage blocked', await faceOf(page));
    await context.close();
    await site.kill();
    rmSync(home, {recursive: true, force: true});
  });

  test('the clock jumping back: the page says what is true at the new time', async () => {
    const site = await serveFaulty(siteFolder);
    const page = await openPage(browser, site.address, DESK);
    await page.addInitScript(() => {
      window.clock = {at: Date.parse('2026-11-22T22:40:00+08:00')};
      Date.now = () => window.clock.at;
    });
    await page.goto(site.address + PLACE);
    await untilStarted(page);
    const look = (time) =>
      page.evaluate((at) => {
        window.clock.at = Date.parse(at);
        document.dispatchEvent(new Event('visibilitychange'));
        return document.querySelector('main').innerText;
      }, time);
    const says = async (time) => {
      const text = await look(time + ':00+08:00');
      const wait = show('/seller/violation', 'zh-CN', time)
        .blocks.flatMap((block) => [block.wait, block])
        .find((block) => block && block.figure);
      assert.ok(wait, 'no wait in the screen');
      assert.ok(text.replace(/\s/g, '').includes(wait.figure.replace(/\s/g, '')), `${time}: ${wait.figure}`);
    };
    for (const time of [
      '2026-11-22T22:40',
      '2026-11-22T10:15',
      '2025-03-01T09:00',
      '2027-01-01T00:00',
      '2026-11-22T22:40',
    ])
      await says(time);
    tell('clock jumping back', await faceOf(page));
    assert.deepEqual(page.problems(), []);
    await page.context().close();
    await site.kill();
  });

  test('WebGL lost twenty times: the journey goes on', async () => {
    const site = await serveFaulty(siteFolder);
    const page = await openPage(browser, site.address, DESK);
    await page.addInitScript(() => {
      const open = HTMLCanvasElement.prototype.getContext;
      HTMLCanvasElement.prototype.getContext = function (kind, ...rest) {
        const context = open.call(this, kind, ...rest);
        if (/webgl/.test(kind) && context) window.lastWebGL = context.getExtension('WEBGL_lose_context');
        return context;
      };
    });
    await page.goto(site.address + PLACE);
    await page.waitForSelector('html.canvas', {state: 'attached'});
    for (let time = 0; time < 20; ++time) {
      await page.evaluate(async () => {
        const lost = window.lastWebGL;
        lost.loseContext();
        await new Promise((resolve) => setTimeout(resolve, 40));
        lost.restoreContext();
        await new Promise((resolve) => setTimeout(resolve, 40));
      });
      assert.equal(await page.locator('h1').innerText(), ANSWER.title);
    }
    await page.waitForSelector('html.canvas', {state: 'attached'});
    await journeyWorks(page, site);
    tell('WebGL lost twenty times', await faceOf(page));
    await page.evaluate(() => window.lastWebGL.loseContext());
    await page.waitForSelector('html:not(.canvas)', {state: 'attached'});
    await page.waitForTimeout(1200);
    await journeyWorks(page, site);
    tell('WebGL lost for good', await faceOf(page));
    assert.deepEqual(
      page.problems().filter((problem) => !/context/i.test(problem)),
      [],
    );
    await page.context().close();
    await site.kill();
  });
});
