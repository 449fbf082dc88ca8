// Three guides under one origin, one in the folder above the two others: none has anything of another,
// neither what a visitor chose and filled in there nor what is kept to work without a network.
import assert from 'node:assert/strict';
import {cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after, before, describe, test} from 'node:test';

import {DESK, executablePath, launch, openPage, untilStarted} from './support/chromium.mjs';
import {serveFaulty} from './support/fault_server.mjs';
import {publish} from '../support/published.mjs';
import {output} from '../support/wenlu.mjs';
import {say} from './support/words.mjs';

const skip = executablePath ? false : 'no Chromium on this machine';
const home = mkdtempSync(path.join(tmpdir(), 'wenlu-neighbours-'));

// Where each guide lies, and what it is called.
const GUIDES = {'': 'Above', 'a/': 'Left', 'b/': 'Right'};
const ANSWER = 'en/room/';

function edit(file, change) {
  const document = JSON.parse(readFileSync(file, 'utf8'));
  change(document);
  writeFileSync(file, JSON.stringify(document));
}

// The site of a guide called `title`, which has a sheet to fill in.
function siteOf(title) {
  const guide = path.join(home, title, 'guide');
  output('init', guide);
  edit(path.join(guide, 'guide.json'), (document) => {
    for (const language of Object.keys(document.title)) document.title[language] = title;
  });
  edit(path.join(guide, 'outcomes/book-room.json'), ({sections: [{table}], sections: [section]}) => {
    section.fill_in = true;
    table.head.push({'zh-CN': '谁', en: 'Who'});
    for (const row of table.rows) row.push({'zh-CN': '谁', en: 'Anybody'});
  });
  return publish(guide, path.join(home, title)).site;
}

describe('guides under one origin', {skip}, () => {
  let browser;
  let site;
  let page;
  before(async () => {
    const tree = path.join(home, 'tree');
    for (const [folder, title] of Object.entries(GUIDES)) {
      mkdirSync(path.join(tree, folder), {recursive: true});
      cpSync(siteOf(title), path.join(tree, folder), {recursive: true});
    }
    site = await serveFaulty(tree);
    browser = await launch();
    page = await openPage(browser, site.address, DESK);
  });
  after(async () => {
    await browser.close();
    await site.kill();
    rmSync(home, {recursive: true});
  });

  async function visit(folder, place = ANSWER) {
    await page.goto(site.address + folder + place);
    await untilStarted(page);
    assert.match(await page.title(), new RegExp(GUIDES[folder]));
  }
  const untilSaid = (key) => page.getByText(say(key, 'en')).first().waitFor({timeout: 60000});
  const cacheNames = () => page.evaluate(() => caches.keys());
  const scopes = () =>
    page.evaluate(async () =>
      (await navigator.serviceWorker.getRegistrations()).map(({scope}) => scope).sort(),
    );
  const isLarge = () => page.evaluate(() => document.documentElement.classList.contains('text-large'));

  test('a worker each for its own folder, with a cache of its own', async () => {
    for (const folder of Object.keys(GUIDES)) {
      await visit(folder);
      await untilSaid('offline-ready');
    }
    const own = Object.keys(GUIDES).map((folder) => site.address + folder);
    assert.deepEqual(await scopes(), own);
    const names = await cacheNames();
    assert.deepEqual(names.map((name) => name.split(' ')[1]).sort(), own);
    for (const name of names) {
      const kept = await page.evaluate(
        async (cache) => (await (await caches.open(cache)).keys()).map(({url}) => url),
        name,
      );
      const neighbours = own.filter((address) => address.length > name.split(' ')[1].length);
      assert.ok(kept.length > 20);
      for (const address of kept) {
        assert.ok(address.startsWith(name.split(' ')[1]), address);
        for (const other of neighbours) assert.ok(!address.startsWith(other), address);
      }
    }
  });

  test('what a visitor chose in one holds in no other, nor does a wipe', async () => {
    for (const folder of ['a/', '']) {
      await visit(folder);
      await page.locator('#larger').click();
      assert.ok(await isLarge());
    }
    await visit('b/');
    assert.ok(!(await isLarge()));
    await visit('b/', 'en/-settings/');
    await page.locator('#do-wipe').click();
    for (const folder of ['a/', '']) {
      await visit(folder);
      assert.ok(await isLarge(), folder);
    }
    await visit('', 'en/-settings/');
    await page.locator('#do-wipe').click();
    await visit('');
    assert.ok(!(await isLarge()));
    await visit('a/');
    assert.ok(await isLarge());
  });

  test('what is filled in for one is in the sheet of no other', async () => {
    const open = async (folder) => {
      await page.goto(site.address + folder + ANSWER + '-print/fill-in.html');
      await page.locator('#fill').waitFor();
    };
    await open('a/');
    await page.fill('[name=shop]', 'Left alone');
    for (const folder of ['', 'b/']) {
      await open(folder);
      assert.equal(await page.inputValue('[name=shop]'), '');
    }
    await open('a/');
    assert.equal(await page.inputValue('[name=shop]'), 'Left alone');
    await visit('a/', 'en/-settings/');
    await page.locator('#do-wipe').click();
    await open('a/');
    assert.equal(await page.inputValue('[name=shop]'), '');
  });

  test('a new version of one leaves what its neighbours keep, and each works offline then', async () => {
    for (const [renewed, title] of [
      ['a/', 'Left anew'],
      ['', 'Above anew'],
    ]) {
      await visit(renewed);
      const names = await cacheNames();
      const isOwn = (name) => name.startsWith(`wenlu ${site.address}${renewed} `);
      cpSync(siteOf(title), path.join(home, 'tree', renewed), {recursive: true});
      await page.reload();
      await untilSaid('update-ready');
      await Promise.all([page.waitForEvent('load'), page.locator('#do-offline-now').click()]);
      await untilSaid('offline-ready');
      assert.match(await page.title(), new RegExp(title));
      const now = await cacheNames();
      assert.deepEqual(
        now.filter((name) => !isOwn(name)),
        names.filter((name) => !isOwn(name)),
      );
      assert.notDeepEqual(now.filter(isOwn), names.filter(isOwn));
    }
    await site.kill();
    for (const folder of Object.keys(GUIDES)) {
      await visit(folder);
      await visit(folder, 'zh-CN/');
    }
    await visit('b/');
    assert.match(await page.title(), /Right(?! anew)/);
  });

  test('offline, an address that is none leads into the guide in whose folder it lies', async () => {
    for (const folder of ['', 'b/']) {
      const answer = await page.goto(site.address + folder + 'en/no/such/place/');
      assert.equal(answer.status(), 404);
      const part = page.locator('section[lang="en"]');
      await part.getByRole('heading', {name: 'There is no such page'}).waitFor();
      await part.getByRole('searchbox').fill('noise');
      await part.getByRole('searchbox').press('Enter');
      await page.locator('#found').getByRole('link', {name: 'Noise'}).click();
      await page.getByRole('heading', {level: 1, name: 'Noise'}).waitFor();
      assert.ok(page.url().startsWith(`${site.address}${folder}en/`), page.url());
      await page.goto(site.address + folder + 'en/no/such/place/');
      await part.getByRole('link', {name: 'Start from the first question'}).click();
      await page.waitForURL(`${site.address}${folder}en/`);
    }
  });
});
