// The keyboard alone: every outcome in one key an answer, a focus that is always seen, never lost and never
// trapped.
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {DESK, PHONE, executablePath, untilPainted, untilStarted} from './support/chromium.mjs';
import {addresses, optionsOf, routes} from '../support/wenlu.mjs';
import {readPictures} from './support/picture.mjs';
import {openStage} from './support/stage.mjs';
import {saveSettings, lookEverywhere, nextFrame, visit} from './support/visit.mjs';

const skip = executablePath ? false : 'no Chromium on this machine';

// In the page: what Tab reaches, in its order.
const helpers = () => {
  window.reachable = () =>
    Array.from(document.querySelectorAll('a[href],button,input,select,textarea,summary')).filter(
      (element) => element.checkVisibility() && getComputedStyle(element).visibility === 'visible',
    );
  // The drawn box stands in for an invisible checkbox.
  window.ringed = (element) =>
    element.matches('.tick') ? element.parentElement.querySelector('.p-check') : element;
};

describe('by keyboard', {skip}, () => {
  const stage = openStage();

  async function open(path, options = DESK, prepare) {
    const page = await stage.page(options);
    await page.addInitScript(helpers);
    if (prepare) await prepare(page);
    await page.goto(stage.address + path);
    await untilStarted(page);
    return page;
  }

  test('every outcome is one digit an answer away, and every option shows its digit', async () => {
    const page = await open('zh-CN/', DESK, (it) => saveSettings(it, ['face plain']));
    for (const {route} of routes()) {
      await visit(page, 'zh-CN/');
      for (const option of optionsOf(route)) {
        const digit = await page.evaluate((id) => {
          const key = document.querySelector(`#choice-${id} .key`);
          return key.checkVisibility() && document.querySelector('.keys').checkVisibility()
            ? key.textContent
            : 'no hint';
        }, option);
        await page.keyboard.press(digit);
      }
      assert.equal(await page.evaluate(() => location.pathname), `/zh-CN${route}/`);
      assert.equal(await page.locator('main.outcome').count(), 1, route);
    }
    assert.deepEqual(page.problems(), []);
    await page.context().close();
  });

  test('fingers get no hint about keys', async () => {
    const page = await open('zh-CN/', PHONE);
    assert.equal(await page.locator('.key:visible, .keys:visible').count(), 0);
    await page.context().close();
  });

  test('Tab goes through a whole screen in its order and out again, and back with Shift', async () => {
    for (const path of ['zh-CN/', 'zh-CN/seller/violation/', 'en/-settings/']) {
      const page = await open(path);
      await untilPainted(page);
      const count = await page.evaluate(() => window.reachable().length);
      const at = () => page.evaluate(() => window.reachable().indexOf(document.activeElement));
      for (let next = 0; next < count; ++next) {
        await page.keyboard.press('Tab');
        assert.equal(await at(), next, path);
      }
      await page.keyboard.press('Shift+Tab');
      assert.equal(await at(), count - 2, path);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      assert.notEqual(await at(), count - 1, `${path} traps the focus`);
      await page.context().close();
    }
  });

  test('the first Tab shows the skip link; Enter leads to the title without a new address', async () => {
    const page = await open('en/seller/');
    await page.keyboard.press('Tab');
    assert.equal(await page.evaluate(() => document.activeElement.id), 'skip');
    const box = await page.locator('#skip').boundingBox();
    assert.ok(box.x >= 0 && box.y >= 0 && box.width > 44, JSON.stringify(box));
    const address = page.url();
    await page.keyboard.press('Enter');
    assert.equal(await page.evaluate(() => document.activeElement.id), 'title');
    assert.equal(page.url(), address);
    await page.context().close();
  });

  // The ring is drawn by one rule for all elements, so every element is held against that rule, and one of
  // each kind against the pixels.
  const modes = [
    ['light', {}, []],
    ['dark', {colorScheme: 'dark'}, []],
    ['forced colours', {forcedColors: 'active'}, []],
    ['the plain page', {}, ['face plain']],
  ];
  for (const [name, media, settings] of modes) {
    test(`whatever has the focus shows it in two colours, in ${name}`, async () => {
      const page = await open('zh-CN/', {...DESK, ...media}, (it) => saveSettings(it, settings));
      await page.keyboard.press('Tab');
      const unseen = (forced) =>
        window
          .reachable()
          .filter((element) => {
            element.focus({focusVisible: true});
            const style = getComputedStyle(window.ringed(element));
            const rings = style.boxShadow.match(/rgba?\([^)]*\) 0px 0px 0px \d+px/g) || [];
            const two =
              rings.length === 2 &&
              parseInt(rings[0].split(' ').pop(), 10) >= 2 &&
              parseInt(rings[1].split(' ').pop(), 10) - parseInt(rings[0].split(' ').pop(), 10) >= 2;
            const outlined = style.outlineStyle === 'solid' && parseInt(style.outlineWidth, 10) >= 2;
            for (
              let above = element.parentElement;
              above && above !== document.body;
              above = above.parentElement
            ) {
              if (getComputedStyle(above).overflow !== 'visible') return true;
            }
            return document.activeElement !== element || !outlined || (!forced && !two);
          })
          .map((element) => element.outerHTML.slice(0, 120));
      assert.deepEqual(await lookEverywhere(page, addresses(), unseen, name === 'forced colours'), {});
      await page.context().close();
    });
  }

  // Colours that differ between two pictures, and how many pixels of them.
  const changed = (page, before, after) =>
    readPictures(page, [before, after], (...contexts) => {
      const [a, b] = contexts
        .slice(0, 2)
        .map((context) => context.getImageData(0, 0, context.canvas.width, context.canvas.height).data);
      const counts = {};
      for (let i = 0; i < a.length; i += 4) {
        if (a[i] === b[i] && a[i + 1] === b[i + 1] && a[i + 2] === b[i + 2]) continue;
        const colour = [b[i], b[i + 1], b[i + 2]].join();
        counts[colour] = (counts[colour] || 0) + 1;
      }
      return Object.values(counts).sort((x, y) => y - x);
    });

  for (const [name, media, settings] of modes.filter(
    ([which]) => which === 'light' || which === 'forced colours',
  )) {
    test(`the ring is there in pixels, in ${name}`, async () => {
      const page = await open(
        'zh-CN/seller/violation/',
        {...DESK, viewport: {width: 500, height: 400}, ...media},
        (it) => saveSettings(it, settings),
      );
      await nextFrame(page);
      await page.evaluate(() => {
        const kinds = new Map();
        for (const element of window.reachable()) {
          const kind = element.localName + element.className;
          if (!kinds.has(kind) && element.id !== 'skip') kinds.set(kind, element);
        }
        window.kinds = [...kinds.values()];
      });
      await page.keyboard.press('Tab');
      const count = await page.evaluate(() => window.kinds.length);
      assert.ok(count > 6);
      for (let i = 0; i < count; ++i) {
        const clip = await page.evaluate((index) => {
          document.activeElement.blur();
          window.kinds[index].scrollIntoView({block: 'center'});
          const {x, y, width, height} = window.ringed(window.kinds[index]).getBoundingClientRect();
          return {x: Math.max(0, x - 8), y: Math.max(0, y - 8), width: width + 16, height: height + 16};
        }, i);
        await nextFrame(page);
        const without = await page.screenshot({clip});
        const what = await page.evaluate((index) => {
          window.kinds[index].focus({focusVisible: true});
          return window.kinds[index].outerHTML.slice(0, 100);
        }, i);
        const counts = await changed(page, without, await page.screenshot({clip}));
        const around = 2 * (clip.width - 16) + 2 * (clip.height - 16);
        // Two pixels all around, less where corners are round or a neighbour has the same colour.
        const enough =
          name === 'forced colours'
            ? counts[0] + (counts[1] || 0) >= 1.6 * around
            : counts[1] >= 1.6 * around;
        assert.ok(enough, `${what}: ${counts.slice(0, 5)} of ${around}`);
      }
      await page.context().close();
    });
  }

  test('no control loses the focus when it is used', async () => {
    const page = await open('zh-CN/');
    const lost = () => {
      const unfold = () =>
        document.querySelectorAll('details').forEach((each) => {
          each.open = true;
        });
      unfold();
      const names = window
        .reachable()
        .filter((element) => element.matches('button,input,summary'))
        .map((element) => element.id);
      return names.filter((id) => {
        const control = document.getElementById(id);
        if (!control || /^(?:do-wipe|do-print|do-share|do-copy)/.test(id)) return false;
        unfold();
        control.focus();
        control.click();
        return document.activeElement === document.body || document.activeElement.id !== id;
      });
    };
    assert.deepEqual(await lookEverywhere(page, addresses(), lost), {});
    assert.deepEqual(page.problems(), []);
    await page.context().close();
  });

  test('on the smallest screen nothing lies over what has the focus', async () => {
    const page = await open('zh-CN/', {...DESK, viewport: {width: 320, height: 256}});
    for (const place of ['', 'seller/', 'seller/violation/', '-settings/']) {
      await visit(page, `zh-CN/${place}`);
      const count = await page.evaluate(() => window.reachable().length);
      await page.evaluate(() => document.activeElement.blur());
      for (let i = 0; i < count; ++i) {
        await page.keyboard.press('Tab');
        const hidden = await page.evaluate(() => {
          const element = window.ringed(document.activeElement);
          const {left, right, top, bottom} = element.getBoundingClientRect();
          const x = (Math.max(left, 0) + Math.min(right, innerWidth)) / 2;
          const y = (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2;
          const seen = document.elementFromPoint(x, y);
          const mine =
            seen &&
            (element.contains(seen) ||
              seen.contains(element) ||
              seen.contains(document.activeElement) ||
              document.activeElement.contains(seen));
          return mine ? '' : element.outerHTML.slice(0, 100);
        });
        assert.equal(hidden, '', place);
      }
    }
    await page.context().close();
  });
});
