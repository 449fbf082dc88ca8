// `wenlu serve` in a browser: what an editor saves is on the page that they look at, and what is wrong with
// it.
import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after, before, beforeEach, describe, test} from 'node:test';

import {DESK, executablePath, launch, openPage, untilStarted} from './support/chromium.mjs';
import {serve} from '../support/served.mjs';
import {output} from '../support/wenlu.mjs';

const skip = executablePath ? false : 'no Chromium on this machine';
const home = mkdtempSync(path.join(tmpdir(), 'wenlu-served-'));
const help = path.join(home, 'help');
const matter = path.join(help, 'questions/matter.json');

describe('wenlu serve', {skip}, () => {
  let browser;
  let served;
  let begun;
  before(async () => {
    output('init', help);
    begun = readFileSync(matter, 'utf8');
    served = await serve(help, '--port', '0', '--lang', 'en');
    browser = await launch();
  });
  beforeEach(() => writeFileSync(matter, begun));
  after(async () => {
    await browser.close();
    await served.end();
    rmSync(home, {recursive: true});
  });

  // A page that counts how often it was opened and where.
  async function look(address) {
    const page = await openPage(browser, new URL(address).origin, DESK);
    const opened = [];
    page.on('framenavigated', (frame) => frame === page.mainFrame() && opened.push(frame.url()));
    page.opened = opened;
    await page.goto(address);
    await untilStarted(page);
    opened.length = 0;
    return page;
  }
  const label = (page, words) => page.getByRole('link', {name: words}).waitFor();
  const bar = (page) => page.getByRole('region', {name: /^(?:指南检查结果|Findings about this guide)$/});

  test('a label that is saved is shown on the same page, which is opened again once', async (t) => {
    const page = await look(served.address);
    await label(page, /Something is broken/);
    const times = [];
    for (const words of ['Something broke', 'Something fell down', 'Something leaks', 'Something is gone']) {
      await untilStarted(page);
      page.opened.length = 0;
      const saved = performance.now();
      writeFileSync(matter, begun.replace('Something is broken', words));
      await page.getByText(words).first().waitFor();
      times.push(Math.round(performance.now() - saved));
      await untilStarted(page);
      assert.deepEqual(page.opened, [served.address]);
    }
    t.diagnostic(`from save to shown: ${times.join(', ')} ms`);
    assert.deepEqual(page.problems(), []);
    await page.context().close();
  });

  test('the page stays where a visitor went, by the page itself or by a link', async () => {
    const page = await look(served.address);
    await page.getByRole('link', {name: /Something is broken/}).click();
    const there = new URL('repair/', served.address).href;
    await page.waitForURL(there);
    writeFileSync(matter, begun.replace('Something is broken', 'Something broke'));
    await page.getByText('Something broke').first().waitFor();
    assert.equal(page.url(), there);
    await page.context().close();
  });

  test('JSON that is broken shows where, and mended the guide, on the same page', async () => {
    const page = await look(served.address);
    const lines = begun.split('\n');
    const line = lines.findIndex((each) => each.includes('"options"')) + 1;
    writeFileSync(matter, begun.replace('"options":', '"options"'));
    await page.getByRole('heading', {level: 1, name: 'The guide cannot be shown yet'}).waitFor();
    const place = page.locator('code').first();
    assert.match(await place.innerText(), new RegExp(`questions/matter\\.json:${line}:\\d+$`));
    assert.equal(await bar(page).count(), 0); // the page says it all
    writeFileSync(matter, begun);
    await label(page, /Something is broken/);
    await untilStarted(page);
    assert.deepEqual(page.opened, [served.address, served.address]);
    await page.context().close();
  });

  test('findings stand at the foot of the page until they are closed, by keyboard, too', async () => {
    const warned = begun.replace('"Something is broken"', '"**Something** is broken"');
    const page = await look(served.address);
    assert.equal(await bar(page).count(), 0);
    writeFileSync(matter, warned);
    await bar(page).waitFor();
    await untilStarted(page);
    const said = await bar(page).innerText();
    assert.match(said, /^Findings about this guide \(1\)/);
    assert.match(said, /questions\/matter\.json:\d+:\d+ warning/);
    const [box, height] = [await bar(page).boundingBox(), page.viewportSize().height];
    assert.ok(Math.abs(box.y + box.height - height) < 1);
    // In the page's own language.
    await page.goto(served.address.replace(/en\/$/, 'zh-CN/'));
    await bar(page).waitFor();
    assert.match(await bar(page).innerText(), /^指南检查结果 \(1\).*提醒/s);
    await page.getByRole('button', {name: '关闭'}).focus();
    await page.keyboard.press('Enter');
    assert.equal(await bar(page).count(), 0);
    await page.reload();
    await untilStarted(page);
    await page.waitForLoadState('load');
    assert.equal(await bar(page).count(), 0); // the same, once closed
    assert.deepEqual(page.problems(), []);
    await page.context().close();
  });

  test('--at is the moment that the page shows', async () => {
    const night = await serve(
      help,
      '--port',
      '0',
      '--at',
      '2026-11-22T22:40',
      '--route',
      '/repair/water',
      '--lang',
      'en',
    );
    const page = await look(night.address);
    const seconds = await page.evaluate(() => Math.round(Date.now() / 1000));
    const wanted = Date.parse('2026-11-22T22:40+08:00') / 1000;
    assert.ok(seconds >= wanted && seconds < wanted + 60);
    // What the page says of that minute is what `wenlu show` says.
    const shown = output('show', help, '/repair/water', '--lang', 'en', '--at', '2026-11-22T22:40');
    const [closed] = shown.match(/opens [^.,\n]*|closed[^.,\n]*/i) || [];
    assert.ok(closed, shown);
    assert.ok((await page.locator('main').innerText()).includes(closed), closed);
    await page.context().close();
    await night.end();
  });

  test('nothing of it is kept on the device', async () => {
    const page = await look(served.address);
    const isGone = async () => (await navigator.serviceWorker.getRegistrations()).length === 0;
    await page.waitForFunction(isGone);
    assert.deepEqual(await page.evaluate(() => caches.keys()), []);
    await page.context().close();
  });
});
