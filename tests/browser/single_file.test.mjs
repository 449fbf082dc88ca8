// dist/wenlu.html, opened from the disk as by a double click.
import assert from 'node:assert/strict';
import {copyFileSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after, before, describe, test} from 'node:test';
import {pathToFileURL} from 'node:url';

import {sha256} from '../support/published.mjs';
import {DESK, executablePath, launchQuiet, openPage, untilStarted} from './support/chromium.mjs';
import {languages, optionsOf, routes} from '../support/wenlu.mjs';
import {serve, siteFolder} from './support/site.mjs';
import {refused, walkAll, watchPolicy} from './support/walk.mjs';
import {say} from './support/words.mjs';

const skip = executablePath ? false : 'no Chromium on this machine';
const file = path.join(siteFolder, '../wenlu.html');
const address = pathToFileURL(file).href;

// What every place says, with links as places: equal on the site and in the file.
const everyPlace = (page, places) =>
  page.evaluate((places) => {
    const says = [];
    for (const route of places) {
      document.getElementById('site').click();
      for (const option of route) document.getElementById('choice-' + option).click();
      const main = document.querySelector('main');
      const links = [...main.querySelectorAll('a')]
        .map((link) => link.getAttribute('data-action') || link.getAttribute('href'))
        .filter((link) => !/^(?:\.|[^:]*-print)/.test(link));
      says.push(route.join('/') + '\n' + main.innerText + '\n' + links.join('\n'));
    }
    return says;
  }, places);

describe('the single file', {skip}, () => {
  let browser;
  before(async () => {
    browser = await launchQuiet();
  });
  after(() => browser.close());

  async function open(target = address, origin = 'file://') {
    const page = await openPage(browser, origin, DESK);
    const lines = [];
    const asked = [];
    page.on('console', (message) => lines.push(message.text()));
    page.on('request', (request) => {
      if (!/^(?:data|blob):/.test(request.url())) asked.push(request.url());
    });
    page.noise = () => ({lines, asked: asked.slice(1), problems: page.problems()});
    await watchPolicy(page.context());
    await page.addInitScript(() => {
      Date.now = () => 1795316400000;
    });
    await page.goto(target);
    await untilStarted(page);
    return page;
  }

  test('is one file of at most 700 kB with one classic script, and its SHA-256 stands beside it', () => {
    const bytes = readFileSync(file);
    const text = bytes.toString();
    assert.ok(bytes.length <= 700_000, `${bytes.length} bytes`);
    assert.deepEqual(text.match(/<script[^>]*>/g), ['<script>']);
    assert.doesNotMatch(text, /<(?:link|img)[^>]+(?:href|src)="(?!data:)/);
    for (const folder of [path.dirname(file), siteFolder]) {
      assert.equal(
        readFileSync(path.join(folder, 'wenlu.html.sha256'), 'utf8'),
        `${sha256(bytes)}  wenlu.html\n`,
      );
      assert.ok(readFileSync(path.join(folder, 'wenlu.html')).equals(bytes));
    }
  });

  for (const language of languages) {
    test(`reaches every outcome, asks for nothing, logs nothing (${language})`, async () => {
      const page = await open(`${address}#/${language}`);
      await walkAll(page, language, {where: ({hash}, route) => hash === `#/${language}${route}`});
      assert.deepEqual(page.noise(), {lines: [], asked: [], problems: []});
      assert.deepEqual(await refused(page), []);
      await page.context().close();
    });
  }

  test('says on every place what the site says', async (t) => {
    const site = await serve();
    t.after(() => site.close());
    const places = routes().map(({route}) => optionsOf(route));
    const online = await open(site.address + 'zh-CN/', site.address);
    await online.evaluate(() => {
      navigator.serviceWorker.getRegistrations().then((all) => all.forEach((each) => each.unregister()));
    });
    const here = await open();
    const [there, mine] = [await everyPlace(online, places), await everyPlace(here, places)];
    const kept = [
      'offline-ready',
      'offline-refused',
      'offline-alone',
      'keep-single-file-note',
      'print',
      'print-sheets',
      'print-handbook',
    ].map((key) => say(key));
    const same = (text) =>
      kept.reduce((rest, sentence) => rest.replaceAll(sentence, ''), text).replace(/\n+/g, '\n');
    there.forEach((text, i) => assert.equal(same(mine[i]), same(text)));
    await Promise.all([online.context().close(), here.context().close()]);
  });

  test('has nothing of what was chosen in a file beside it', async (t) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'wenlu-files-'));
    t.after(() => rmSync(folder, {recursive: true}));
    const [one, other] = ['one.html', 'other.html'].map((name) => path.join(folder, name));
    for (const copy of [one, other]) copyFileSync(file, copy);
    const page = await open(pathToFileURL(one).href);
    await page.locator('#larger').click();
    const isLargeIn = async (copy) => {
      await page.goto(pathToFileURL(copy).href);
      await untilStarted(page);
      return page.evaluate(() => document.documentElement.classList.contains('text-large'));
    };
    assert.deepEqual([await isLargeIn(other), await isLargeIn(one)], [false, true]);
    await page.context().close();
  });

  test('a place is a fragment: links, back, forward, reload, and the one a friend sent', async () => {
    const page = await open();
    await page.locator('#choice-seller').click();
    await page.locator('#choice-violation').click();
    assert.equal(new URL(page.url()).hash, '#/zh-CN/seller/violation');
    const title = await page.locator('h1').innerText();
    await page.goBack();
    await page.waitForFunction((old) => document.querySelector('h1').innerText !== old, title);
    await page.goForward();
    await page.waitForFunction((old) => document.querySelector('h1').innerText === old, title);
    await page.reload();
    await untilStarted(page);
    assert.equal(await page.locator('h1').innerText(), title);
    await page.locator('#skip').focus();
    await page.keyboard.press('Enter');
    assert.equal(await page.locator('h1').innerText(), title);
    const hrefs = await page
      .locator('a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    for (const href of hrefs) assert.match(href, /^(?:#|https:|tel:|mailto:)/);
    assert.deepEqual(page.noise().problems, []);
    await page.context().close();
  });

  test('what the fragment holds never runs and never breaks the page', async () => {
    const page = await open();
    const canaries = [
      '#/<img src=x onerror=window.hit=1>',
      '#/zh-CN/__proto__/hit',
      '#javascript:window.hit=1',
      '#/%E0%A4%A',
      '#/zh-CN/%00%E2%80%AE%EF%BB%BF',
      '#/' + 'a/'.repeat(20000),
      '#/zh-CN/constructor/prototype',
      '#//////',
    ];
    for (const canary of canaries) {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, canary);
      await page.waitForTimeout(30);
      assert.ok((await page.locator('h1').innerText()).length > 0, canary.slice(0, 40));
      await page.evaluate(() => document.getElementById('site').click());
    }
    assert.equal(await page.evaluate(() => window.hit || {}.hit), undefined);
    assert.equal(await page.locator('#choice-seller').count(), 1);
    assert.deepEqual(page.noise(), {lines: [], asked: [], problems: []});
    await page.context().close();
  });
});
