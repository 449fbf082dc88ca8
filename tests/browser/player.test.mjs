// The pictures of the steps: seen beside the words, played, paused and stepped by the visitor.
// Runs alone: it looks at the finger on its way.
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {DESK, PHONE, executablePath, openPage, untilPainted} from './support/chromium.mjs';
import {readScreen} from './support/picture.mjs';
import {openStage} from './support/stage.mjs';

const skip = executablePath ? false : 'no Chromium on this machine';
const PLACE = 'zh-CN/buyer/refund/';
const STEPS = '#way-buyer-app-steps';
const PACE = 2600;

const current = (page) =>
  page.$$eval(`${STEPS} li`, (all) => all.findIndex((each) => each.getAttribute('aria-current') === 'step'));
const untilCurrent = (page, wanted) =>
  page.waitForFunction(
    ([steps, index]) =>
      Array.from(document.querySelectorAll(steps + ' li')).findIndex((each) =>
        each.hasAttribute('aria-current'),
      ) === index,
    [STEPS, wanted],
  );

// Counts what is drawn from now on.
const countDraws = (page) =>
  page.evaluate(() => {
    window.draws = 0;
    const draw = WebGLRenderingContext.prototype.drawElements;
    WebGLRenderingContext.prototype.drawElements = function (...args) {
      window.draws += 1;
      return draw.apply(this, args);
    };
  });

// Is nothing drawn for half a second, once what was under way has been drawn?
async function comesToRest(page) {
  await countDraws(page);
  for (let look = 0; look < 10; ++look) {
    await page.evaluate(() => {
      window.draws = 0;
    });
    await page.waitForTimeout(500);
    if ((await page.evaluate(() => window.draws)) === 0) return true;
  }
  return false;
}

describe('the taps, shown', {skip}, () => {
  const stage = openStage();

  async function open(options, path = PLACE) {
    const page = await stage.page(options);
    await page.clock.install({time: new Date('2026-11-23T02:00:01Z')});
    await page.goto(stage.address + path);
    await page.clock.resume();
    await untilPainted(page);
    return page;
  }

  test('by touch they are played, paused, stepped, and nothing is drawn once they rest', async () => {
    const page = await open(PHONE);
    await page.getByRole('button', {name: '演示'}).first().tap();
    assert.equal(await current(page), 0);
    await page.clock.fastForward(PACE);
    await untilCurrent(page, 1);
    const count = await page.locator(`${STEPS} li`).count();
    for (let next = 2; next <= count; ++next) {
      await page.clock.fastForward(PACE);
      await untilCurrent(page, next % count);
    }
    // Out of view nothing is drawn, and the page does not scroll back.
    await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
    assert.ok(await comesToRest(page));
    await page.clock.fastForward(PACE);
    await untilCurrent(page, 1);
    assert.ok(await comesToRest(page));
    assert.ok(await page.evaluate(() => window.scrollY > 2000));
    await page.getByRole('button', {name: '暂停'}).tap();
    await page.clock.fastForward(2 * PACE);
    assert.equal(await current(page), 1);
    await page.locator(`${STEPS}-player-3`).tap();
    assert.equal(await current(page), 2);
    for (let back = 0; back < 3; ++back) await page.locator(`${STEPS}-player-2`).tap();
    assert.equal(await current(page), count - 1);
    assert.ok(await comesToRest(page));
    assert.deepEqual(page.problems(), []);
    await page.context().close();
  });

  test('by keyboard: the focus stays on the button, and the canvas moves where the finger is', async () => {
    const page = await open(DESK);
    await page.locator(`${STEPS}-player-1`).focus();
    await page.keyboard.press('Enter');
    assert.equal(await page.evaluate(() => '#' + document.activeElement.id), `${STEPS}-player-1`);
    assert.equal(await page.locator(`${STEPS}-player-1`).innerText(), '暂停');
    const around = await page.locator(`${STEPS} .p-screen`).boundingBox();
    const seen = new Set();
    for (let look = 0; look < 8; ++look) {
      seen.add(
        await readScreen(
          page,
          (context, at) => context.getImageData(at.x, at.y, at.width, at.height).data.join(),
          around,
        ),
      );
      await page.waitForTimeout(60);
    }
    assert.ok(seen.size > 2, `${seen.size} pictures`);
    await page.keyboard.press('Space');
    assert.equal(await page.locator(`${STEPS}-player-1`).innerText(), '演示');
    assert.deepEqual(page.problems(), []);
    await page.context().close();
  });

  test('with reduced motion nothing moves by itself; stepping works', async () => {
    const page = await open({...PHONE, reducedMotion: 'reduce'});
    assert.equal(await page.locator(`${STEPS}-player-1`).isVisible(), false);
    await page.locator(`${STEPS}-player-3`).tap();
    assert.equal(await current(page), 1);
    await page.evaluate((id) => document.querySelector(id).click(), `${STEPS}-player-1`);
    await page.clock.fastForward(3 * PACE);
    assert.ok(await comesToRest(page));
    assert.equal(await current(page), 1);
    await page.context().close();
  });

  test('in the page face, without scripts, on paper every picture says where, beside its words', async () => {
    for (const [options, prepare] of [
      [{javaScriptEnabled: false}],
      [
        {},
        (page) =>
          page.addInitScript(() => {
            delete window.WebAssembly;
          }),
      ],
    ]) {
      const page = await openPage(stage.browser, stage.address, {...PHONE, ...options});
      if (prepare) await prepare(page);
      await page.goto(stage.address + PLACE);
      const pictures = page.locator(STEPS).getByRole('img');
      assert.equal(await pictures.count(), await page.locator(`${STEPS} li`).count());
      assert.equal(
        await page.locator(STEPS).getByRole('img', {name: '在屏幕最下面一排，5 个中的第 5 个'}).count(),
        1,
      );
      for (const picture of await pictures.all()) {
        const {x, width} = await picture.boundingBox();
        assert.ok(width >= 55 && x + width <= 390);
      }
      await page.emulateMedia({media: 'print'});
      assert.ok(await pictures.first().isVisible());
      assert.equal(await page.locator(`${STEPS} button`).first().isVisible(), false);
      await page.context().close();
    }
  });

  test('the page face plays too', async () => {
    const page = await stage.page(PHONE);
    await page.addInitScript(() => {
      HTMLCanvasElement.prototype.getContext = () => null;
    });
    await page.clock.install({time: new Date('2026-11-23T02:00:01Z')});
    await page.goto(stage.address + PLACE);
    await page.clock.resume();
    await page.waitForSelector('html[data-started]:not(.canvas)');
    await page.getByRole('button', {name: '演示'}).first().tap();
    await page.clock.fastForward(PACE);
    await untilCurrent(page, 1);
    assert.match(
      await page
        .locator(`${STEPS} .p-screen .touch`)
        .evaluate((finger) => getComputedStyle(finger).animationName),
      /tapping/,
    );
    await page.context().close();
  });
});
