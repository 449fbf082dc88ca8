// What does not depend on the machine, counted: requests before the first paint, questions to WebGL, shifts
// of the layout, and what is left in memory once every outcome was visited twice.
// Runs alone: other work moves what is measured.
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';

import {addressOf, routes} from '../support/wenlu.mjs';
import {PHONE, executablePath, openPage, untilPainted, untilStarted} from './support/chromium.mjs';
import {openStage} from './support/stage.mjs';
import {leaveOutCanvas, lookEverywhere, nextFrame, settled} from './support/visit.mjs';

const skip = executablePath ? false : 'no Chromium on this machine';
const START = 'zh-CN/';
const QUESTION = 'zh-CN/seller/';
const OUTCOME = 'zh-CN/seller/violation/';

// In the page: counts every question to WebGL, all of which wait for the graphics process.
function countQueries() {
  window.queries = [];
  const names = Object.getOwnPropertyNames(WebGLRenderingContext.prototype).filter(
    (name) => /^(?:get|is|check)[A-Z]|^(?:readPixels|finish)$/.test(name) && name !== 'isContextLost',
  );
  for (const name of names) {
    const ask = WebGLRenderingContext.prototype[name];
    WebGLRenderingContext.prototype[name] = function (...args) {
      window.queries.push(name);
      return ask.apply(this, args);
    };
  }
  window.asksMost = names.length;
}

// In the page: the shifts of the layout, as browsers count them, and what shifted.
function watchShifts() {
  window.shifts = [];
  new PerformanceObserver((list) => {
    for (const {value, sources} of list.getEntries())
      window.shifts.push({value, what: sources.map(({node}) => node && node.textContent.slice(0, 40))});
  }).observe({type: 'layout-shift', buffered: true});
}

// Browsers give the score of a page with three decimals.
const LEAST_SHIFT = 0.001;

// What a visit may leave, in bytes: an entry of the history, no part of a page.
const MOST_LEFT = 400;

describe('counted', {skip}, () => {
  const stage = openStage();

  test('the first paint waits for one request, that of the page', async () => {
    const page = await openPage(stage.browser, stage.address, PHONE);
    const asked = [];
    await page.route('**/*', (route) => {
      const request = route.request();
      asked.push(request.url());
      // Whatever is asked for beside the page never comes.
      if (request.isNavigationRequest()) return route.continue();
    });
    for (const path of [START, QUESTION, OUTCOME]) {
      await page.goto(stage.address + path, {waitUntil: 'commit'});
      await page.waitForFunction(
        () => performance.getEntriesByName('first-contentful-paint').length === 1,
        null,
        {timeout: 20_000},
      );
      assert.ok((await page.locator('h1').innerText()).length > 0);
    }
    assert.ok(asked.length > 3, 'more was asked for, and nothing waited');
    await page.context().close();
  });

  test('WebGL is asked nothing once the page is painted, whatever is done there', async () => {
    const page = await stage.page(PHONE);
    await page.addInitScript(countQueries);
    await page.goto(stage.address + START);
    await untilPainted(page);
    assert.ok((await page.evaluate(() => window.asksMost)) > 20);
    assert.ok((await page.evaluate(() => window.queries.length)) > 0, 'the start asks');
    await page.evaluate(() => (window.queries = []));
    const paint = () => settled(page);
    await paint();
    for (const id of ['choice-seller', 'choice-violation', 'site', 'language-en', 'choice-buyer']) {
      await page.locator('#' + id).evaluate((link) => link.click());
      await paint();
    }
    await page.evaluate(() => scrollTo(0, 700));
    await paint();
    await page.setViewportSize({width: 844, height: 390});
    await paint();
    await page.emulateMedia({colorScheme: 'dark'});
    await paint();
    assert.deepEqual(await page.evaluate(() => window.queries), []);
    await page.context().close();
  });

  test('nothing shifts while a page starts and is painted', async () => {
    for (const path of [START, QUESTION, OUTCOME, 'en/', 'en/seller/violation/']) {
      const page = await stage.page(PHONE);
      await page.addInitScript(watchShifts);
      await page.goto(stage.address + path);
      await untilPainted(page);
      await nextFrame(page);
      const shifts = await page.evaluate(() => window.shifts);
      const score = shifts.reduce((sum, {value}) => sum + value, 0);
      assert.ok(score < LEAST_SHIFT, `${path}: ${JSON.stringify(shifts)}`);
      await page.context().close();
    }
  });

  test('every outcome visited twice leaves no more behind than once', async (t) => {
    const page = await stage.page(PHONE);
    await page.addInitScript(leaveOutCanvas);
    await page.goto(stage.address + START);
    await untilStarted(page);
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Performance.enable');
    const places = routes().map(({route}) => addressOf('zh-CN', route));
    // As little as there is to be had: what was taken out of the page goes in its own time.
    async function left() {
      await lookEverywhere(page, [...places, START], () => []);
      const least = {};
      for (let round = 0; round < 8; round += 1) {
        await settled(page);
        await devtools.send('HeapProfiler.collectGarbage');
        const {metrics} = await devtools.send('Performance.getMetrics');
        for (const {name, value} of metrics) least[name] = Math.min(value, least[name] ?? Infinity);
      }
      return least;
    }
    await left();
    const once = await left();
    const twice = await left();
    t.diagnostic(
      `${places.length} outcomes; heap ${once.JSHeapUsedSize}, then ${twice.JSHeapUsedSize} bytes`,
    );
    assert.ok(twice.Nodes <= once.Nodes, `${once.Nodes} nodes, then ${twice.Nodes}`);
    assert.ok(twice.JSEventListeners <= once.JSEventListeners, 'listeners');
    const grown = twice.JSHeapUsedSize - once.JSHeapUsedSize;
    assert.ok(grown < places.length * MOST_LEFT, `${grown} bytes more`);
    await page.context().close();
  });
});
