// The site behind a real nginx with the published configuration, three folders deep.
import assert from 'node:assert/strict';
import path from 'node:path';
import {after, before, describe, test} from 'node:test';

import {nginx, serveByNginx} from '../support/nginx.mjs';
import {ASK_AGAIN, KEEP_FOREVER, readFolder} from '../support/published.mjs';
import {languages} from '../support/wenlu.mjs';
import {DESK, executablePath, launch, openPage, untilStarted} from './support/chromium.mjs';
import {siteFolder} from './support/site.mjs';
import {refused, walkAll, watchPolicy} from './support/walk.mjs';

const skip = !nginx
  ? 'no nginx; on Debian: apt-get install nginx-light'
  : executablePath
    ? false
    : 'no Chromium on this machine';
const rulesOf = (text) =>
  Object.fromEntries(
    text
      .trim()
      .split(/\n(?=\/)/)[0]
      .split('\n')
      .slice(1)
      .map((line) =>
        line
          .trim()
          .split(/: (.*)/s)
          .slice(0, 2),
      ),
  );

describe('behind nginx, under /a/b/c/', {skip}, () => {
  const files = skip ? new Map() : readFolder(siteFolder);
  let site;
  before(async () => {
    site = await serveByNginx(siteFolder, path.join(siteFolder, '../nginx.conf'));
  });
  after(() => site.close());

  test('every kind of file has its type, the headers of _headers, and the right lifetime', async () => {
    const wanted = rulesOf(files.get('_headers').toString());
    const types = {
      html: 'text/html; charset=utf-8',
      js: 'text/javascript; charset=utf-8',
      json: 'application/json; charset=utf-8',
      wasm: 'application/wasm',
      png: 'image/png',
      svg: 'image/svg+xml; charset=utf-8',
      webmanifest: 'application/manifest+json; charset=utf-8',
    };
    const seen = new Set();
    for (const name of files.keys()) {
      const ending = path.extname(name).slice(1);
      if (!(ending in types) || (seen.has(ending) && ending === 'html')) continue;
      seen.add(ending);
      const answer = await fetch(site.address + name);
      assert.equal(answer.status, 200, name);
      assert.equal(answer.headers.get('content-type'), types[ending], name);
      for (const [header, value] of Object.entries(wanted))
        assert.equal(answer.headers.get(header), value, `${name}: ${header}`);
      assert.equal(
        answer.headers.get('cache-control'),
        name.startsWith('app/') ? KEEP_FOREVER : ASK_AGAIN,
        name,
      );
    }
    assert.deepEqual([...seen].sort(), Object.keys(types).sort());
  });

  test('the compressed copy is sent to who takes it, with the headers', async () => {
    const wasm = [...files.keys()].find((name) => /wenlu-[^/]*\.wasm$/.test(name));
    for (const name of [wasm, 'index.html']) {
      const answer = await fetch(site.address + name, {headers: {'accept-encoding': 'gzip'}});
      assert.equal(answer.headers.get('content-encoding'), 'gzip', name);
      assert.equal(answer.headers.get('vary'), 'Accept-Encoding', name);
      assert.ok(answer.headers.get('content-security-policy'), name);
      assert.ok(Buffer.from(await answer.arrayBuffer()).equals(files.get(name)), name);
    }
  });

  test('a folder without its slash is led to the one with it, on any host, port and scheme', async () => {
    const answer = await fetch(site.address + 'zh-CN/seller', {redirect: 'manual'});
    assert.equal(answer.status, 301);
    assert.equal(answer.headers.get('location'), '/a/b/c/zh-CN/seller/');
    assert.equal((await fetch(site.address + '_headers')).status, 404);
  });

  for (const language of languages) {
    test(`through every outcome nothing is refused or asked of another origin (${language})`, async (t) => {
      const browser = await launch();
      const page = await openPage(browser, new URL(site.address).origin, DESK);
      await watchPolicy(page.context());
      // ?from=… is what in-app browsers add when a link is passed on.
      await page.goto(`${site.address}${language}/?from=singlemessage&isappinstalled=0`);
      await untilStarted(page);
      const count = await walkAll(page, language, {
        where: ({pathname}, route) => pathname === `/a/b/c/${language}${route}/`,
      });
      t.diagnostic(`${count} routes`);
      assert.deepEqual(await refused(page), []);
      assert.deepEqual(page.problems(), []);
      assert.deepEqual(await page.context().cookies(), []);
      await browser.close();
    });
  }

  test('Trusted Types: markup and script addresses from strings are refused, eval too', async () => {
    const browser = await launch();
    const page = await openPage(browser, new URL(site.address).origin, DESK);
    await page.goto(site.address + 'zh-CN/');
    await untilStarted(page);
    const outcomes = await page.evaluate(() => {
      const attempt = (what) => {
        try {
          what();
          return 'done';
        } catch (error) {
          return error.name;
        }
      };
      return [
        attempt(() => {
          document.createElement('div').innerHTML = '<b>x</b>';
        }),
        attempt(() => {
          document.createElement('script').src = 'x.js';
        }),
        attempt(() => {
          document.write('x');
        }),
        attempt(() => new DOMParser().parseFromString('<b>x</b>', 'text/html')),
        attempt(() => {
          window.trustedTypes.createPolicy('another', {});
        }),
      ];
    });
    assert.deepEqual(outcomes, Array(5).fill('TypeError'));
    await browser.close();
  });
});
