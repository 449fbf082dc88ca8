// The service worker: one visit is enough, a version stays until the visitor takes the next one, and a failed
// update leaves nothing behind. The server is really gone in these tests, not only unreachable to the page.
import assert from 'node:assert/strict';
import {copyFileSync} from 'node:fs';
import {after, before, describe, test} from 'node:test';

import {DESK, executablePath, launch, openPage, untilStarted} from './support/chromium.mjs';
import {tell} from './support/fault_list.mjs';
import {serveFaulty} from './support/fault_server.mjs';
import {addressOf, languages, routes, show} from '../support/wenlu.mjs';
import {siteFolder} from './support/site.mjs';
import {publishVersion} from './support/versions.mjs';
import {refused, walkAll, watchPolicy} from './support/walk.mjs';
import {say} from './support/words.mjs';

const skip = executablePath ? false : 'no Chromium on this machine';
const READY = show('/seller/violation', 'zh-CN');

const mark = (page) => page.title();
const cacheNames = (page) => page.evaluate(() => caches.keys());
const untilSaid = (page, key) =>
  page.waitForFunction((text) => document.body.textContent.includes(text), say(key), {timeout: 60000});

// waitForFunction takes a promise for a yes; this waits for what it resolves to.
async function until(page, holds) {
  for (const end = Date.now() + 60000; Date.now() < end; ) {
    if (await page.evaluate(holds).catch(() => false)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  assert.fail(`never came true: ${holds}`);
}

async function visit(page, address) {
  await page.goto(address);
  await untilStarted(page);
}

// A page on an outcome, where the visitor is told how the guide is kept.
async function visitOnce(browser, site) {
  const page = await openPage(browser, site.address, DESK);
  await visit(page, site.address + 'zh-CN/seller/violation/');
  await untilSaid(page, 'offline-ready');
  return page;
}

describe('kept by the service worker', {skip}, () => {
  let browser;
  const versions = {};
  before(async () => {
    browser = await launch();
    for (const name of ['one', 'two', 'three']) versions[name] = publishVersion(name);
  });
  after(async () => {
    await browser.close();
    Object.values(versions).forEach((version) => version.remove());
  });

  test('after one visit the server may be gone: every page, every route, every language', async (t) => {
    const site = await serveFaulty(siteFolder);
    const page = await visitOnce(browser, site);
    await watchPolicy(page.context());
    assert.equal(await page.locator('h1').innerText(), READY.title);
    await site.kill();
    for (const language of languages) {
      await visit(page, `${site.address}${language}/?from=singlemessage&isappinstalled=0`);
      await walkAll(page, language);
    }
    await page.reload();
    await untilStarted(page);
    await page.goto(site.address + 'zh-CN/seller');
    assert.equal(page.url(), site.address + 'zh-CN/seller/');
    assert.deepEqual(await refused(page), []);
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setScriptExecutionDisabled', {value: true});
    const places = [
      'zh-CN/',
      'en/',
      'zh-CN/-search/',
      'en/-settings/',
      ...routes().map(({route}) => addressOf('zh-CN', route)),
    ];
    for (const place of places) {
      const answer = await page.goto(site.address + place, {waitUntil: 'commit'});
      assert.equal(answer.status(), 200, place);
      assert.ok(answer.fromServiceWorker(), place);
      assert.ok((await answer.headerValue('content-security-policy')).includes('frame-ancestors'), place);
    }
    t.diagnostic(`${places.length} pages without script, every route with it`);
    assert.deepEqual(
      page.problems().filter((problem) => !/Failed to load resource|ERR_CONNECTION/.test(problem)),
      [],
    );
    tell('server killed after one visit', 'the whole guide, both languages');
    await page.context().close();
  });

  test('a page stays on its version until the visitor takes the next one, and then wholly', async () => {
    const site = await serveFaulty(versions.one.folder);
    const page = await visitOnce(browser, site);
    const [first] = await cacheNames(page);
    site.publish(versions.two.folder);
    await visit(page, site.address + 'zh-CN/');
    await untilSaid(page, 'update-ready');
    assert.match(await mark(page), /\bone /);
    await visit(page, site.address + 'en/seller/');
    assert.match(await mark(page), /\bone /);
    await visit(page, site.address + 'zh-CN/seller/violation/');
    await untilSaid(page, 'update-ready');
    await page.locator('#do-offline-later').click();
    await page.waitForFunction(
      (text) => !document.querySelector('main').textContent.includes(text),
      say('update-ready'),
    );
    assert.match(await mark(page), /\bone /);
    await page.reload();
    await untilSaid(page, 'update-ready');
    await Promise.all([page.waitForEvent('load'), page.locator('#do-offline-now').click()]);
    await untilSaid(page, 'offline-ready');
    assert.match(await mark(page), /\btwo /);
    const [second, ...others] = await cacheNames(page);
    assert.notEqual(second, first);
    assert.deepEqual(others, []);
    await site.kill();
    await visit(page, site.address + 'en/');
    assert.match(await mark(page), /\btwo /);
    await page.context().close();
  });

  test('two tabs: what one takes, the other is not made to take, and both go on', async () => {
    const site = await serveFaulty(versions.one.folder);
    const page = await visitOnce(browser, site);
    const other = await page.context().newPage();
    await visit(other, site.address + 'zh-CN/seller/violation/');
    await untilSaid(other, 'offline-ready');
    site.publish(versions.two.folder);
    const take = (tab) =>
      tab.bringToFront().then(() => tab.locator('#do-offline-now').evaluate((button) => button.click()));
    await page.reload();
    for (const tab of [page, other]) await untilSaid(tab, 'update-ready');
    await Promise.all([page.waitForEvent('load'), take(page)]);
    await untilSaid(page, 'offline-ready');
    assert.match(await mark(page), /\btwo /);
    assert.match(await mark(other), /\bone /);
    await walkAll(other, 'zh-CN', {every: 10});
    assert.match(await mark(other), /\bone /);
    await other.fill('#find', '退款');
    await other.locator('#found-1').waitFor();
    assert.equal((await cacheNames(other)).length, 2, 'the version that a tab still shows is kept');
    await Promise.all([other.waitForEvent('load'), take(other)]);
    await untilStarted(other);
    assert.match(await mark(other), /\btwo /);
    await until(other, async () => (await caches.keys()).length === 1);
    tell('two tabs, one takes the update', 'each tab whole, on its own version');
    await page.context().close();
    await site.kill();
  });

  for (const fault of ['missing', 'cut', 'wrong', 'server gone', 'no room']) {
    test(`an update that fails (${fault}) leaves the old version whole and no cache of its own`, async () => {
      const site = await serveFaulty(versions.one.folder);
      const page = await visitOnce(browser, site);
      const kept = await cacheNames(page);
      site.publish(versions.two.folder);
      if (fault === 'no room') {
        const session = await page.context().newCDPSession(page);
        await session.send('Storage.overrideQuotaForOrigin', {
          origin: new URL(site.address).origin,
          quotaSize: 1_000_000,
        });
      } else site.fail(/^pages\//, fault === 'server gone' ? 'stalled' : fault);
      const failed = page.evaluate(
        () =>
          new Promise((resolve) => {
            navigator.serviceWorker.getRegistration().then((registration) => {
              registration.addEventListener('updatefound', () => {
                const {installing} = registration;
                installing.addEventListener('statechange', () => resolve(installing.state));
              });
              registration.update().catch(() => {});
            });
          }),
      );
      if (fault === 'server gone') {
        await until(page, async () => (await caches.keys()).length === 2);
        await site.kill();
      }
      assert.equal(await failed, 'redundant');
      assert.deepEqual(await cacheNames(page), kept);
      if (fault !== 'server gone') await site.kill();
      await visit(page, site.address + 'zh-CN/');
      assert.match(await mark(page), /\bone /);
      await walkAll(page, 'zh-CN', {every: 10});
      tell(fault === 'no room' ? 'update, quota at 1 MB' : `update ${fault}`, 'the old version whole');
      await page.context().close();
    });
  }

  test('what an install left behind that was cut short with the browser goes with the next one', async () => {
    const site = await serveFaulty(versions.one.folder);
    const page = await visitOnce(browser, site);
    await page.evaluate(async () => {
      const [kept] = await caches.keys();
      await (await caches.open(kept.replace(/\w+$/, 'cut'))).put('/x', new Response('x'));
      await (await caches.open('of another guide')).put('/x', new Response('x'));
    });
    site.publish(versions.two.folder);
    await page.reload();
    await untilSaid(page, 'update-ready');
    const names = await cacheNames(page);
    assert.deepEqual(
      names.filter((name) => name.endsWith(' cut')),
      [],
    );
    assert.ok(names.includes('of another guide'));
    await page.context().close();
    await site.kill();
  });

  test('a failed first install keeps nothing and says so', async () => {
    const site = await serveFaulty(versions.one.folder);
    site.fail(/^pages\//, 'wrong');
    const page = await openPage(browser, site.address, DESK);
    await visit(page, site.address + 'zh-CN/seller/violation/');
    await untilSaid(page, 'offline-refused');
    assert.ok(!(await page.textContent('body')).includes(say('offline-ready')));
    assert.deepEqual(await cacheNames(page), []);
    tell('first install fails', 'the page online, nothing kept, said so');
    await page.context().close();
    await site.kill();
  });

  test('the kill switch takes the guide off the device, and the pages go on', async () => {
    const off = publishVersion('off');
    const site = await serveFaulty(versions.one.folder);
    const page = await visitOnce(browser, site);
    copyFileSync(`${off.folder}/sw-off.js`, `${off.folder}/sw.js`);
    site.publish(off.folder);
    await page.reload();
    await until(
      page,
      async () =>
        (await caches.keys()).length === 0 && (await navigator.serviceWorker.getRegistrations()).length === 0,
    );
    await visit(page, site.address + 'zh-CN/');
    assert.match(await mark(page), /\boff /);
    tell('kill switch', 'the page online, nothing kept');
    await page.context().close();
    await site.kill();
    off.remove();
  });

  test('without a service worker all works online; the page says how to keep the single file', async () => {
    const site = await serveFaulty(siteFolder);
    const page = await openPage(browser, site.address, DESK);
    await page.addInitScript(() => {
      delete Navigator.prototype.serviceWorker;
    });
    await visit(page, site.address + 'zh-CN/');
    await walkAll(page, 'zh-CN', {every: 10});
    await visit(page, site.address + 'zh-CN/seller/violation/');
    await untilSaid(page, 'offline-refused');
    const file = page.getByRole('contentinfo').getByRole('link', {name: say('keep-single-file')});
    assert.equal(
      (await page.request.get(new URL(await file.getAttribute('href'), page.url()).href)).status(),
      200,
    );
    assert.deepEqual(page.problems(), []);
    await page.context().close();
    await site.kill();
  });
});
