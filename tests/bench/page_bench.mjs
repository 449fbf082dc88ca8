// How long a visitor waits, as on a slow phone (Chromium, CPU × 4, 412 × 823, ratio 1.75, software WebGL):
// the start (when the canvas is painted, how long tasks hold the page's thread) and taps (to the next paint),
// on the page by itself and under the canvas, in turns. Prints the medians; judges nothing, because machines
// differ: compare two sites in one run.
//
//     node tests/bench/page_bench.mjs dist/site [ANOTHER/site …]
import {PHONE, launch, openPage} from '../browser/support/chromium.mjs';
import {serve} from '../browser/support/site.mjs';

const ROUNDS = Number(process.env.ROUNDS || 5);
const SLOWER = 4;
const DEVICE = {
  ...PHONE,
  viewport: {width: 412, height: 823},
  deviceScaleFactor: 1.75,
  serviceWorkers: 'block',
};
const START = 'zh-CN/';
const OUTCOME = 'zh-CN/seller/violation/';
// One after the other, from the start page on.
const TAPS = ['choice-seller', 'choice-violation', 'language-en', 'site', 'choice-buyer', 'choice-refund'];

// In the page: every task of more than 50 ms, and how long each event took until the next paint.
function watch() {
  window.tasks = [];
  window.taps = [];
  new PerformanceObserver((list) => {
    for (const {duration} of list.getEntries()) window.tasks.push(duration);
  }).observe({type: 'longtask', buffered: true});
  new PerformanceObserver((list) => {
    for (const {name, duration} of list.getEntries()) if (name === 'click') window.taps.push(duration);
  }).observe({type: 'event', durationThreshold: 16});
}

// In the page: the face that is shown to devices of little memory.
function wantLittle() {
  Object.defineProperty(navigator, 'deviceMemory', {value: 0.5});
}

const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];
const quiet = (page) => page.waitForTimeout(1000);
const blocked = (tasks) => tasks.reduce((sum, duration) => sum + duration - 50, 0);

async function open(browser, address, path, plain) {
  const page = await openPage(browser, address, DEVICE);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', {rate: SLOWER});
  await page.addInitScript(watch);
  if (plain) await page.addInitScript(wantLittle);
  await page.goto(address + path);
  await page.waitForFunction(
    (name) => document.documentElement.matches(name),
    plain ? '[data-started]' : '.canvas',
    {polling: 20, timeout: 60_000},
  );
  const ready = await page.evaluate(() => performance.now());
  await quiet(page);
  return {page, ready};
}

async function start(browser, address, path, plain) {
  const {page, ready} = await open(browser, address, path, plain);
  const tasks = await page.evaluate(() => window.tasks);
  await page.context().close();
  return {ready, blocked: blocked(tasks), longest: Math.max(0, ...tasks)};
}

async function taps(browser, address, plain) {
  const {page} = await open(browser, address, START, plain);
  await page.evaluate(() => (window.tasks = []));
  for (const id of TAPS) {
    await page.locator('#' + id).tap();
    await quiet(page);
  }
  const found = await page.evaluate(() => ({taps: window.taps, tasks: window.tasks}));
  await page.context().close();
  return {taps: found.taps, longest: Math.max(0, ...found.tasks)};
}

const browser = await launch();
const sites = [];
for (const folder of process.argv.slice(2)) sites.push([folder, await serve(folder)]);
const rows = {};
const note = (name, value) => (rows[name] = rows[name] || []).push(value);
for (let round = 0; round < ROUNDS; round += 1) {
  for (const [folder, {address}] of sites) {
    for (const plain of [true, false]) {
      const face = `${folder}, ${plain ? 'page' : 'canvas'}`;
      for (const path of [START, OUTCOME]) {
        const found = await start(browser, address, path, plain);
        for (const name of ['ready', 'blocked', 'longest']) note(`${face}: ${path} ${name}`, found[name]);
      }
      const found = await taps(browser, address, plain);
      note(`${face}: a tap, median`, median(found.taps));
      note(`${face}: a tap, longest`, Math.max(...found.taps));
      note(`${face}: a tap, longest task`, found.longest);
    }
  }
}
for (const [name, values] of Object.entries(rows)) console.log(`${name}: ${Math.round(median(values))} ms`);
await browser.close();
for (const [, site] of sites) site.close();
