// What a browser can lack, each time with a page that goes on working. What can break on the way is in
// faults.test.mjs.
import assert from 'node:assert/strict';
import {readFileSync, readdirSync} from 'node:fs';
import path from 'node:path';
import {describe, test} from 'node:test';
import {PHONE, executablePath, untilPainted, untilStarted} from './support/chromium.mjs';
import {addressOf, addresses, questions, routes} from '../support/wenlu.mjs';
import {siteFolder} from './support/site.mjs';
import {openStage} from './support/stage.mjs';
import {OPEN_TO_TESTS, lookEverywhere, visit} from './support/visit.mjs';
import {titleOf, walkAll} from './support/walk.mjs';

const device = {...PHONE, ...OPEN_TO_TESTS};
const skip = executablePath ? false : 'no Chromium on this machine';

// From the start to an answer, by touch.
async function goesOn(page, address) {
  await page.goto(address + 'zh-CN/');
  await page.locator('#choice-seller').tap();
  await page.locator('#choice-violation').tap();
  await page.locator('main.outcome').waitFor();
  assert.equal(new URL(page.url()).pathname, '/zh-CN/seller/violation/');
}

describe('a browser that lacks', {skip}, () => {
  const stage = openStage();

  for (const [name, script] of [
    [
      'that throws',
      () => {
        WebAssembly.instantiateStreaming = () => {
          throw new TypeError('not here');
        };
      },
    ],
    [
      'that fails',
      () => {
        WebAssembly.instantiateStreaming = async () => {
          throw new TypeError('not here');
        };
      },
    ],
    [
      'that is missing',
      () => {
        delete WebAssembly.instantiateStreaming;
      },
    ],
  ]) {
    test(`instantiateStreaming ${name}: the engine starts all the same`, async () => {
      const page = await stage.open('zh-CN/', script, device);
      await untilPainted(page);
      await goesOn(page, stage.address);
      await page.context().close();
    });
  }

  test('a wasm with the wrong media type: the engine starts all the same', async () => {
    const app = path.join(siteFolder, 'app');
    const wasm = readFileSync(
      path.join(
        app,
        readdirSync(app).find((name) => /^wenlu-.*\.wasm$/.test(name)),
      ),
    );
    const page = await stage.page(device);
    await page.route('**/*.wasm', (route) => route.fulfill({contentType: 'text/plain', body: wasm}));
    await page.goto(stage.address + 'zh-CN/');
    await untilPainted(page);
    await goesOn(page, stage.address);
    await page.context().close();
  });

  const extension = () =>
    document.getElementById('canvas').getContext('webgl').getExtension('WEBGL_lose_context');
  const lose = (page) => page.evaluate(`(${extension})().loseContext()`);
  const inkOf = (page) => page.locator('h1').evaluate((h1) => getComputedStyle(h1).color);

  test('a WebGL context that is lost for good leaves the page itself within a second', async () => {
    const page = await stage.open('zh-CN/', undefined, device);
    await untilPainted(page);
    await lose(page);
    await page.waitForFunction(
      () => !document.documentElement.classList.contains('canvas') && !document.getElementById('canvas'),
    );
    assert.notEqual(await inkOf(page), 'rgba(0, 0, 0, 0)');
    await page.locator('#choice-seller').tap();
    await page.locator('#choice-violation').tap();
    assert.equal(await page.locator('main.outcome').count(), 1);
    assert.deepEqual(page.problems(), []);
    await page.context().close();
  });

  test('a WebGL context that comes back is painted again; until then the page shows itself', async () => {
    const page = await stage.open('zh-CN/', undefined, device);
    await untilPainted(page);
    const between = await page.evaluate(`(async () => {
      const lost = (${extension})();
      lost.loseContext();
      await new Promise((resolve) => { setTimeout(resolve, 100); });
      const seen = [
        document.documentElement.classList.contains('canvas'),
        getComputedStyle(document.querySelector('h1')).color,
      ];
      lost.restoreContext();
      return seen;
    })()`);
    assert.equal(between[0], false);
    assert.notEqual(between[1], 'rgba(0, 0, 0, 0)');
    await untilPainted(page);
    assert.equal(
      await page.evaluate(() => document.getElementById('canvas').getContext('webgl').isContextLost()),
      false,
    );
    assert.deepEqual(page.problems(), []);
    await page.context().close();
  });

  test('storage, clipboard, sharing, printing: all screens are there, buttons say how it went', async () => {
    const page = await stage.open(
      'zh-CN/',
      () => {
        Object.defineProperty(window, 'localStorage', {
          get() {
            throw new DOMException('no', 'SecurityError');
          },
        });
        Object.defineProperty(navigator, 'clipboard', {value: undefined});
        navigator.share = undefined;
        window.print = undefined;
        document.execCommand = undefined;
      },
      device,
    );
    const untitled = () => (document.querySelector('h1').innerText ? [] : ['no title']);
    assert.deepEqual(await lookEverywhere(page, addresses(), untitled), {});
    await visit(page, 'zh-CN/seller/violation/');
    for (const action of ['print', 'share', 'copy statement']) {
      await page.locator(`main [data-action="${action}"]`).first().tap();
      await page.waitForFunction(() => document.getElementById('status').textContent);
    }
    await page.locator('#larger').tap();
    assert.match(await page.locator('html').getAttribute('class'), /text-large/);
    await goesOn(page, stage.address);
    assert.deepEqual(page.problems(), []);
    await page.context().close();
  });
});

// By the links of the pages themselves: each is seen, leads where it should, and there is the answer.
async function followLinks(page, address) {
  for (const [from, chosen] of questions()) {
    await page.goto(address + addressOf('zh-CN', from), {waitUntil: 'domcontentloaded'});
    for (const option of chosen) {
      const link = page.locator(`#choice-${option}`);
      assert.equal(await link.isVisible(), true);
      assert.equal(
        new URL(await link.getAttribute('href'), page.url()).pathname,
        `/${addressOf('zh-CN', from)}${option}/`,
      );
    }
  }
  for (const {route, outcome} of routes()) {
    await page.goto(`${address}zh-CN${route}/`, {waitUntil: 'domcontentloaded'});
    assert.equal(await page.locator('main.outcome h1').textContent(), titleOf(outcome, 'zh-CN'), route);
  }
}

// By the engine, which needs no canvas.
async function followEngine(page, address) {
  await page.goto(address + 'zh-CN/');
  await untilStarted(page);
  await walkAll(page, 'zh-CN');
}

for (const [lack, flags, options, follow] of [
  ['WebAssembly', ['--js-flags=--jitless'], {}, followLinks],
  ['WebGL', ['--disable-3d-apis', '--disable-gpu'], {}, followEngine],
  ['JavaScript', [], {javaScriptEnabled: false}, followLinks],
]) {
  describe(`without ${lack}`, {skip}, () => {
    const stage = openStage(flags);

    test('every outcome is reached, and the journey goes on by touch', async () => {
      const page = await stage.page({...device, ...options});
      await follow(page, stage.address);
      await goesOn(page, stage.address);
      assert.equal(await page.locator('html.canvas').count(), 0);
      assert.deepEqual(page.problems(), []);
      await page.context().close();
    });
  });
}

describe('without WebAssembly too', {skip}, () => {
  const stage = openStage(['--js-flags=--jitless']);

  test('the settings still work, at once and on the next page', async () => {
    const page = await stage.page(device);
    await page.goto(`${stage.address}zh-CN/`);
    const button = page.getByRole('button', {name: '大字'});
    await button.tap();
    assert.equal(await button.getAttribute('aria-pressed'), 'true');
    await page.goto(`${stage.address}zh-CN/seller/`);
    await page.waitForSelector('html.text-large');
    await button.tap();
    await page.waitForSelector('html:not(.text-large)', {state: 'attached'});
    await page.goto(`${stage.address}zh-CN/-settings/`);
    await page.getByRole('button', {name: '特大字'}).tap();
    await page.waitForSelector('html.text-largest');
    assert.equal(await page.getByRole('button', {name: '标准'}).getAttribute('aria-pressed'), 'false');
    assert.deepEqual(page.problems(), []);
    await page.context().close();
  });
});
