// The page face by choice and by circumstance, and the colours that a visitor asked for.
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {PHONE, executablePath, untilPainted, untilStarted} from './support/chromium.mjs';
import {addressOf, pages, places} from '../support/wenlu.mjs';
import {openStage} from './support/stage.mjs';
import {saveSettings, leaveOutCanvas, nextFrame, visit} from './support/visit.mjs';

const skip = executablePath ? false : 'no Chromium on this machine';

describe('the face and the colours', {skip}, () => {
  const stage = openStage();

  const hasCanvas = async (page) => {
    await nextFrame(page);
    return page.evaluate(
      () =>
        document.documentElement.classList.contains('canvas') && Boolean(document.getElementById('canvas')),
    );
  };

  test('one tap turns the canvas off for good on this device, another brings it back', async () => {
    const page = await stage.open('zh-CN/seller/');
    await untilPainted(page);
    const button = page.getByRole('button', {name: '文字版'});
    await button.tap();
    assert.equal(await hasCanvas(page), false);
    assert.equal(await button.getAttribute('aria-pressed'), 'true');
    assert.notEqual(
      await page.locator('h1').evaluate((h1) => getComputedStyle(h1).color),
      'rgba(0, 0, 0, 0)',
    );
    await page.goto(stage.address + 'en/');
    await untilStarted(page);
    assert.equal(await hasCanvas(page), false);
    await page.getByRole('button', {name: 'Text version'}).tap();
    await untilPainted(page);
    assert.equal(await hasCanvas(page), true);
    assert.deepEqual(page.problems(), []);
    await page.context().close();
  });

  const circumstances = [
    ['more contrast', {contrast: 'more'}],
    ['forced colours', {forcedColors: 'active'}],
    [
      'a connection that saves data',
      {},
      () => Object.defineProperty(navigator, 'connection', {value: {saveData: true}}),
    ],
    ['little memory', {}, () => Object.defineProperty(navigator, 'deviceMemory', {value: 0.5})],
    [
      'a wish for less data',
      {},
      () => {
        const ask = window.matchMedia.bind(window);
        window.matchMedia = (query) => (/prefers-reduced-data/.test(query) ? {matches: true} : ask(query));
      },
    ],
  ];
  for (const [name, media, script] of circumstances) {
    test(`${name}: the page by itself`, async () => {
      const page = await stage.open('zh-CN/seller/violation/', script, {...PHONE, ...media});
      assert.equal(await hasCanvas(page), false);
      assert.deepEqual(page.problems(), []);
      await page.context().close();
    });
  }

  test('forced colours switched on take the canvas away, and switched off bring it back', async () => {
    const page = await stage.open('zh-CN/');
    await untilPainted(page);
    await page.emulateMedia({forcedColors: 'active'});
    await page.waitForFunction(() => !document.getElementById('canvas'));
    await page.emulateMedia({forcedColors: 'none'});
    await untilPainted(page);
    await page.context().close();
  });

  const ground = (page) =>
    page.evaluate(() =>
      [document.documentElement, document.querySelector('.i-quiet')].map(
        (element, at) => getComputedStyle(element)[at ? 'color' : 'backgroundColor'],
      ),
    );
  test('light, dark and high contrast, as the device says or as chosen', async () => {
    const page = await stage.open('zh-CN/seller/');
    await saveSettings(page, ['face plain']);
    const look = async (theme, colorScheme) => {
      await page.emulateMedia({colorScheme});
      await page.evaluate(
        (name) => localStorage.setItem('wenlu', `wenlu 1\nface plain\ntheme ${name}\n`),
        theme,
      );
      const next = await page.context().newPage();
      await next.emulateMedia({colorScheme});
      await next.goto(stage.address + 'zh-CN/seller/');
      await untilStarted(next);
      const found = await ground(next);
      await next.close();
      return found;
    };
    const light = await look('device', 'light');
    const dark = await look('device', 'dark');
    assert.notDeepEqual(light, dark);
    assert.deepEqual(await look('light', 'dark'), light);
    assert.deepEqual(await look('dark', 'light'), dark);
    const strong = await look('contrast', 'light');
    assert.equal(strong[1], 'rgb(19, 34, 42)');
    assert.notEqual(strong[1], light[1]);
    await page.context().close();
  });

  test('nothing moves by itself, whether or not less motion was asked for', async () => {
    for (const reducedMotion of ['reduce', 'no-preference']) {
      const page = await stage.open('zh-CN/', leaveOutCanvas, {...PHONE, reducedMotion});
      for (const place of [...places(), ...pages]) {
        await visit(page, addressOf('zh-CN', place));
        assert.equal(await page.evaluate(() => document.getAnimations().length), 0, place);
        assert.equal(
          await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior),
          'auto',
        );
      }
      await page.context().close();
    }
  });
});
