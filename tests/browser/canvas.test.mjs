// The canvas: painted where the twin has text, in step with it, and silent while nothing changes.
// Runs alone: it counts frames and reads pixels.
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {DESK, PHONE, executablePath, untilPainted, untilStarted} from './support/chromium.mjs';
import {addressOf, languages, pages, places} from '../support/wenlu.mjs';
import {readScreen} from './support/picture.mjs';
import {openStage} from './support/stage.mjs';
import {leaveOutCanvas} from './support/visit.mjs';
import {say} from './support/words.mjs';

const skip = executablePath ? false : 'no Chromium on this machine';

// Rectangles of the text lines in view, CSS pixels.
const textRects = (page) =>
  page.evaluate(() => {
    const rects = [];
    const range = document.createRange();
    const walker = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!node.data.trim() || node.parentElement.closest('.spoken-only')) continue;
      range.selectNodeContents(node);
      for (const {x, y, width, height} of range.getClientRects()) rects.push({x, y, width, height});
    }
    return rects;
  });

// Different colours inside each rectangle of the canvas's own pixels. The twin is not seen but stays as it is
// laid out:
// it may be measured again at any time.
async function inkIn(page, rects) {
  await page.evaluate(() => document.body.style.setProperty('opacity', '0', 'important'));
  return readScreen(
    page,
    (context, wanted) =>
      wanted.map(({x, y, width, height}) => {
        const ratio = devicePixelRatio;
        const pixels = context.getImageData(
          x * ratio,
          y * ratio,
          Math.max(1, width * ratio),
          Math.max(1, height * ratio),
        ).data;
        const shades = new Set();
        for (let i = 0; i < pixels.length; i += 4)
          shades.add((pixels[i] + pixels[i + 1] + pixels[i + 2]) >> 4);
        return shades.size;
      }),
    rects,
  );
}

// Runs in the page: remembers where every box is before the engine starts; moved() tells which are elsewhere
// now.
function watchBoxes() {
  const place = (element) => {
    const {x, y} = element.getBoundingClientRect();
    return `${x} ${y}`;
  };
  // What is folded away is laid out all the same.
  const isBox = (element) => getComputedStyle(element).display !== 'inline';
  const isFolded = (element) => element.closest('details:not([open]) > :not(summary)') !== null;
  let first;
  addEventListener('DOMContentLoaded', () => {
    const all = Array.from(document.body.querySelectorAll('*')).filter((element) => !isFolded(element));
    first = all.map((element) => [element, place(element), element.outerHTML.slice(0, 80)]);
  });
  window.moved = () =>
    first.flatMap(([element, at, html]) => {
      if (!element.isConnected) return [`gone: ${html}`];
      return place(element) === at || !isBox(element) ? [] : [`${at} → ${place(element)}: ${html}`];
    });
}

describe('the canvas in Chromium', {skip}, () => {
  const stage = openStage();

  for (const [name, device] of [
    ['phone', PHONE],
    ['desk', DESK],
    ['ratio 1.5', {...DESK, deviceScaleFactor: 1.5}],
    ['ratio 2.625', {...PHONE, deviceScaleFactor: 2.625}],
  ]) {
    test(`has ink wherever the twin has text (${name})`, async () => {
      const page = await stage.page(device);
      for (const path of ['zh-CN/', 'zh-CN/seller/violation/', 'en/seller/violation/']) {
        await page.goto(stage.address + path);
        await untilPainted(page);
        const height = await page.evaluate(() => innerHeight);
        const rects = (await textRects(page)).filter(
          ({y, height: h, width}) => y >= 0 && y + h <= height && width > 4,
        );
        assert.ok(rects.length > 3);
        const shades = await inkIn(page, rects);
        shades.forEach((count, i) => assert.ok(count > 2, `${path}: no ink at ${JSON.stringify(rects[i])}`));
      }
      assert.deepEqual(page.problems(), []);
      await page.context().close();
    });
  }

  // The wait is filled in once the engine knows the minute; nothing above it may move.
  // The canvas paints what is laid out and moves nothing; without it the engine starts sooner.
  // On the phone from every page; wider windows have the same pages, of which every third is opened.
  for (const [name, device, every] of [
    ['phone', PHONE, 1],
    ['desk', DESK, 3],
  ]) {
    test(`starting moves nothing, from any page, at any hour (${name})`, async () => {
      const instants = ['2026-11-22T02:10:00Z', '2026-11-22T14:40:00Z', '2026-11-23T07:20:00Z'];
      const moving = await Promise.all(
        languages.map(async (language) => {
          const page = await stage.page(device);
          await page.addInitScript(leaveOutCanvas);
          await page.addInitScript(watchBoxes);
          const found = [];
          for (const [index, place] of [...places(), ...pages].entries()) {
            if (index % every !== 0) continue;
            await page.clock.setFixedTime(instants[index % instants.length]);
            await page.goto(stage.address + addressOf(language, place));
            await untilStarted(page);
            const moved = await page.evaluate(() => window.moved());
            if (moved.length > 0) found.push(`${language}${place}: ${moved.length} boxes, ${moved[0]}`);
          }
          await page.context().close();
          return found;
        }),
      );
      assert.deepEqual(moving.flat(), []);
    });
  }

  test('draws no frame in five seconds without input', async () => {
    const page = await stage.page();
    await page.addInitScript(() => {
      window.draws = 0;
      window.frames = 0;
      const draw = WebGLRenderingContext.prototype.drawElements;
      WebGLRenderingContext.prototype.drawElements = function (...args) {
        window.draws += 1;
        return draw.apply(this, args);
      };
      const request = window.requestAnimationFrame.bind(window);
      window.requestAnimationFrame = (callback) => {
        window.frames += 1;
        return request(callback);
      };
    });
    await page.clock.install({time: new Date('2026-11-22T02:00:10Z')});
    await page.goto(stage.address + 'zh-CN/seller/violation/');
    await page.clock.resume();
    await untilPainted(page);
    // Once the guide is kept for use without a network the page says so.
    await page.getByText(say('offline-ready')).waitFor();
    await page.waitForTimeout(1000);
    const before = await page.evaluate(() => [window.draws, window.frames]);
    assert.ok(before[0] > 0, 'nothing was drawn at all');
    await page.waitForTimeout(5000);
    assert.deepEqual(await page.evaluate(() => [window.draws, window.frames]), before);
    await page.context().close();
  });

  test('follows the scroll', async () => {
    const page = await stage.page();
    await page.goto(stage.address + 'zh-CN/seller/violation/');
    await untilPainted(page);
    await page.evaluate(() => window.scrollTo(0, 500));
    await page.waitForTimeout(300);
    const height = await page.evaluate(() => innerHeight);
    const rects = (await textRects(page)).filter(
      ({y, height: h, width}) => y >= 0 && y + h <= height && width > 4,
    );
    const shades = await inkIn(page, rects);
    shades.forEach((count, i) => assert.ok(count > 2, `no ink at ${JSON.stringify(rects[i])}`));
    await page.context().close();
  });

  test('a rotated phone is measured and painted anew', async () => {
    const page = await stage.page({...PHONE, deviceScaleFactor: 2});
    await page.goto(stage.address + 'zh-CN/seller/');
    await untilPainted(page);
    await page.setViewportSize({width: 844, height: 390});
    await page.waitForTimeout(300);
    const size = await page.evaluate(() => [
      document.getElementById('canvas').width,
      document.getElementById('canvas').height,
    ]);
    assert.deepEqual(size, [844 * 2, 390 * 2]);
    await page.context().close();
  });
});
