// How long an editor waits for `wenlu serve`, from the moment when a file is saved (Chromium, an open page):
// until the page is told, until it asks for itself anew, until what was saved is on it. Prints the medians
// and the longest; judges nothing, because machines differ.
//
//     node tests/bench/serve_bench.mjs DIR [ROUTE [FILE]]
//
// Of a guide's copy. FILE, relative to DIR, says a title that stands on the page at ROUTE.
import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';

import {DESK, launch, openPage, untilStarted} from '../browser/support/chromium.mjs';
import {serve} from '../support/served.mjs';

const ROUNDS = Number(process.env.ROUNDS || 20);
const [guide, route = '/', file = ''] = process.argv.slice(2);
const home = mkdtempSync(path.join(tmpdir(), 'wenlu-serve-bench-'));
const copy = path.join(home, 'guide');
cpSync(guide, copy, {recursive: true});
const {start} = JSON.parse(readFileSync(path.join(copy, 'guide.json'), 'utf8'));
const saved = path.join(copy, file || `questions/${start}.json`);
const document = JSON.parse(readFileSync(saved, 'utf8'));
const [language] = Object.keys(document.title);

const served = await serve(copy, '--port', '0', '--route', route, '--lang', language);
const browser = await launch();
const page = await openPage(browser, served.origin, DESK);
await page.goto(served.address);

// When the page is told of a change, by the machine's clock; what comes as it opens is none.
await page.addInitScript(() => {
  const {EventSource} = window;
  window.EventSource = class extends EventSource {
    set onmessage(hear) {
      let isChange = false;
      super.onmessage = (event) => {
        if (isChange) sessionStorage.told = performance.timeOrigin + performance.now();
        isChange = true;
        hear(event);
      };
    }
  };
});
await page.reload();

// In the page: nothing before it has been painted.
function moments() {
  const [painted] = performance.getEntriesByName('first-contentful-paint');
  const {timeOrigin} = performance;
  return (
    painted && {told: Number(sessionStorage.told), asked: timeOrigin, shown: timeOrigin + painted.startTime}
  );
}

const waits = {told: [], asked: [], shown: []};
for (let round = 0; round < ROUNDS; ++round) {
  await untilStarted(page);
  await page.waitForTimeout(500 + Math.random() * 100); // at any moment between two looks
  document.title[language] = `${round} ${language}`;
  const began = performance.timeOrigin + performance.now();
  writeFileSync(saved, JSON.stringify(document));
  await page.getByRole('heading', {level: 1, name: document.title[language]}).waitFor();
  const reached = await (await page.waitForFunction(moments)).jsonValue();
  for (const [what, list] of Object.entries(waits)) list.push(reached[what] - began);
}
await browser.close();
await served.end();
rmSync(home, {recursive: true});

const sorted = (list) => [...list].sort((a, b) => a - b);
for (const [what, list] of Object.entries(waits)) {
  const all = sorted(list).map(Math.round);
  console.log(`${what}: ${all[all.length >> 1]} ms, at most ${all.at(-1)} ms, in ${all.length} rounds`);
}
