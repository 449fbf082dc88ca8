// The guide inside another page: docs/embed.html as an editor would copy it, served from another origin.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import path from 'node:path';
import {after, before, describe, test} from 'node:test';

import {DESK, executablePath, launch, openPage} from './support/chromium.mjs';
import {serve, top} from './support/site.mjs';
import {publishVersion} from './support/versions.mjs';
import {refused, walkAll, watchPolicy} from './support/walk.mjs';

const skip = executablePath ? false : 'no Chromium on this machine';
const sample = readFileSync(path.join(top, 'docs/embed.html'), 'utf8');

// A server with one page on it, which `page()` gives.
async function serveHost(page) {
  const server = createServer((request, response) =>
    response.writeHead(200, {'Content-Type': 'text/html; charset=utf-8'}).end(page()),
  );
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {origin: `http://127.0.0.1:${server.address().port}`, close: () => server.close()};
}

describe('inside another page', {skip}, () => {
  let browser;
  let site;
  let version;
  let known;
  let stranger;
  let html = '';
  before(async () => {
    browser = await launch();
    known = await serveHost(() => html);
    stranger = await serveHost(() => html);
    version = publishVersion('embedded', [known.origin]);
    site = await serve(version.folder);
    html = sample.replace('https://guide.example.org/', site.address);
  });
  after(async () => {
    await browser.close();
    [site, known, stranger].forEach((server) => server.close());
    version.remove();
  });

  async function open(host, line = '') {
    html = sample
      .replace('https://guide.example.org/', site.address)
      .replace('embed.js"', `embed.js" ${line}`);
    const page = await openPage(browser, '', DESK);
    await watchPolicy(page.context());
    await page.goto(host.origin + '/');
    const element = await page.waitForSelector('iframe');
    const frame = await element.contentFrame();
    return {page, frame, element};
  }
  const started = (frame) => frame.waitForSelector('html[data-started]', {state: 'attached'});
  const reached = (page, place) =>
    page.waitForFunction((wanted) => document.getElementById('reached').textContent === wanted, place);

  test('through every outcome the page around hears the place and is as high as the guide', async () => {
    const {page, frame, element} = await open(known);
    await started(frame);
    await reached(page, 'zh-CN/');
    await walkAll(frame, 'zh-CN', {
      where: ({href}, route) => href === `${site.address}zh-CN${route}/`,
    });
    for (const option of ['site', 'choice-seller', 'choice-violation'])
      await frame.evaluate((id) => document.getElementById(id).click(), option);
    await reached(page, 'zh-CN/seller/violation/');
    const high = (await element.boundingBox()).height;
    assert.ok(high > 1000, String(high));
    assert.ok(
      await frame.evaluate(() => document.documentElement.scrollHeight <= innerHeight + 1),
      'the frame scrolls by itself',
    );
    await frame.evaluate(() => document.getElementById('site').click());
    await reached(page, 'zh-CN/');
    await page.waitForFunction((before) => document.querySelector('iframe').offsetHeight < before, high);
    assert.deepEqual(await refused(frame), []);
    assert.deepEqual(page.problems(), []);
    await page.context().close();
  });

  test('it may start at any route, in any language', async () => {
    const {page, frame, element} = await open(known, 'data-route="seller/violation" data-language="en"');
    await started(frame);
    await reached(page, 'en/seller/violation/');
    assert.equal(await element.getAttribute('title'), 'embedded Unofficial Douyin service guide');
    await page.context().close();
  });

  test('what it tells is the height and the place, to who asked, and nothing else', async () => {
    const {page, frame} = await open(known);
    await started(frame);
    await reached(page, 'zh-CN/');
    const heard = page.evaluate(
      () =>
        new Promise((resolve) => {
          const all = [];
          addEventListener('message', ({data}) => all.push(data));
          setTimeout(() => resolve(all), 700);
        }),
    );
    await frame.evaluate(() => document.getElementById('choice-seller').click());
    const all = await heard;
    assert.ok(all.length > 0);
    for (const data of all) assert.deepEqual(Object.keys(data).sort(), ['height', 'place', 'wenlu']);
    await page.context().close();
  });

  test('strange messages do nothing, neither in the guide nor in the page around', async () => {
    const {page, frame, element} = await open(known);
    await started(frame);
    await reached(page, 'zh-CN/');
    const before = await frame.evaluate(() => document.body.innerText);
    await page.evaluate(() => {
      const canary = [
        'keep now',
        'go en/',
        {wenlu: 1, height: 1, place: '<img src=x onerror=window.hit=1>'},
        JSON.parse('{"__proto__": {"hit": 1}}'),
        'wenlu?'.repeat(1e5),
        null,
        Infinity,
      ];
      for (const data of canary) {
        document.querySelector('iframe').contentWindow.postMessage(data, '*');
        window.postMessage(data, '*');
      }
    });
    await page.waitForTimeout(300);
    assert.equal(await frame.evaluate(() => document.body.innerText), before);
    assert.equal(await page.evaluate(() => document.getElementById('reached').textContent), 'zh-CN/');
    assert.ok((await element.boundingBox()).height > 100);
    for (const each of [page, frame])
      assert.equal(await each.evaluate(() => window.hit || {}.hit), undefined);
    await page.context().close();
  });

  test('a page that is not known may not show it, or hears nothing where no header forbids it', async () => {
    const {page} = await open(stranger);
    await page.waitForTimeout(1500);
    assert.equal(await page.evaluate(() => document.getElementById('reached').textContent), '');
    assert.ok(
      !page.frames().some((frame) => frame.url().startsWith(site.address) && frame !== page.mainFrame()),
    );
    await page.context().close();
    // As on a host that sends no headers.
    const bare = await openPage(browser, '', DESK);
    await bare.route(site.address + '**', async (route) => {
      const answer = await route.fetch();
      const headers = answer.headers();
      delete headers['content-security-policy'];
      await route.fulfill({response: answer, headers});
    });
    await bare.goto(stranger.origin + '/');
    const frame = await (await bare.waitForSelector('iframe')).contentFrame();
    await started(frame);
    await bare.waitForTimeout(500);
    assert.equal(await bare.evaluate(() => document.getElementById('reached').textContent), '');
    await bare.context().close();
  });
});
