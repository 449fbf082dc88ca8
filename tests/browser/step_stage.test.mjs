// The stage: the screen of a step, large, with the label on what is touched. Every step of every answer, at
// every size of text: nothing is clipped, no word is broken, nothing overlaps; on paper its strip.
import assert from 'node:assert/strict';
import {existsSync, mkdtempSync, readFileSync, readdirSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {describe, test} from 'node:test';
import {addresses} from '../support/wenlu.mjs';
import {takePictures} from './pictures.mjs';
import {PHONE, executablePath, openPage, untilPainted, untilStarted} from './support/chromium.mjs';
import {siteFolder} from './support/site.mjs';
import {openStage} from './support/stage.mjs';
import {OPEN_TO_TESTS, saveSettings, leaveOutCanvas, lookEverywhere} from './support/visit.mjs';

const skip = executablePath ? false : 'no Chromium on this machine';

// What is wrong with the stages of the screen that is shown, at each of their steps.
function findings() {
  const wrong = [];
  const edge = 0.6; // pixels
  const within = (inner, outer) =>
    inner.left >= outer.left - edge &&
    inner.right <= outer.right + edge &&
    inner.top >= outer.top - edge &&
    inner.bottom <= outer.bottom + edge;
  const meet = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
  const range = document.createRange();
  function isBroken(said) {
    const walker = document.createTreeWalker(said, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      for (const {index, 0: word} of node.data.matchAll(/[“(（]?[A-Za-z0-9]+[”)）,]*/g)) {
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        if (new Set(Array.from(range.getClientRects(), (rect) => Math.round(rect.top))).size > 1) return true;
      }
    }
    return false;
  }
  function look(stage, step) {
    const say = (what) => wrong.push(`step ${step}: ${what}`);
    const screen = stage.querySelector('.screen');
    const frame = screen.getBoundingClientRect();
    if (!within(frame, stage.getBoundingClientRect())) say('the screen is wider than its card');
    if (frame.width < 100 || frame.height < 150) say(`only ${frame.width} by ${frame.height}`);
    const lit = Array.from(screen.querySelectorAll('.p-lit,.sought'));
    if (lit.length > 1) say('several places are lit');
    const target = stage.querySelector('.told .chip');
    if (isBroken(target)) say('broken above: ' + target.textContent);
    const next = stage.querySelector('.next');
    if (next && !within(next.lastChild.getBoundingClientRect(), stage.getBoundingClientRect()))
      say('what opens is wider than the card');
    const labels = Array.from(screen.querySelectorAll('b.said')).filter(
      (each) => !each.closest('.trace') && each.getClientRects().length > 0,
    );
    if (labels.length !== 1 || labels[0].textContent !== target.textContent) say('the label is not on it');
    for (const said of screen.querySelectorAll('.said')) {
      if (said.closest('.trace')) continue;
      const rect = said.getBoundingClientRect();
      if (!within(rect, said.parentElement.getBoundingClientRect())) say('spills: ' + said.textContent);
      if (!within(rect, frame)) say('outside: ' + said.textContent);
      if (said.localName === 'b' && isBroken(said)) say('broken: ' + said.textContent);
      const lens = screen.querySelector('.p-lens');
      if (lens && rect.bottom > lens.getBoundingClientRect().top + edge) say('under the lens');
    }
    const came = screen.querySelector('.p-came');
    const ring = came && came.getBoundingClientRect();
    for (const said of screen.querySelectorAll('.anywhere > *'))
      if (ring && !said.closest('.trace') && meet(ring, said.getBoundingClientRect()))
        say('the ring covers words');
    for (const box of screen.querySelectorAll('[class^="p-"]'))
      if (!box.closest('.touch') && !within(box.getBoundingClientRect(), frame))
        say('outside: ' + box.className);
    if (document.scrollingElement.scrollWidth > document.scrollingElement.clientWidth)
      say('scrolls sideways');
  }
  document.querySelectorAll('details').forEach((element) => {
    element.open = true;
  });
  for (const {id} of document.querySelectorAll('.steps')) {
    const stage = () => document.querySelector(`[id="${id}"] .stage`);
    if (!stage()) continue;
    const count = document.querySelectorAll(`[id="${id}"] li`).length;
    for (const label of document.querySelectorAll(`[id="${id}"] li .chip`))
      if (isBroken(label)) wrong.push('broken below: ' + label.textContent);
    for (let step = 1; step <= count; ++step) {
      look(stage(), step);
      stage().click();
    }
  }
  return wrong;
}

// A touch becomes a click a moment after it is over.
const untilStep = (page, number) =>
  page.waitForFunction(
    (step) => document.querySelector('#way-buyer-app-steps .told').innerText.trim().startsWith(step),
    String(number),
  );

describe('the stage', {skip}, () => {
  const stage = openStage();

  for (const [width, size] of [
    [320, 'largest'],
    [390, 'normal'],
    [1280, 'large'],
  ]) {
    test(`every step of every answer, ${width} pixels wide, ${size} text`, async () => {
      const page = await stage.page({...PHONE, ...OPEN_TO_TESTS, viewport: {width, height: 800}});
      await page.addInitScript(leaveOutCanvas);
      await saveSettings(page, size === 'normal' ? [] : [`text ${size}`]);
      await page.goto(stage.address);
      await untilStarted(page);
      assert.deepEqual(await lookEverywhere(page, addresses(), findings), {});
      await page.context().close();
    });
  }

  test('a tap on the stage goes on, and so do its buttons, 44 pixels large, by keyboard', async () => {
    const page = await stage.page(PHONE);
    await page.goto(stage.address + 'zh-CN/buyer/refund/');
    await untilPainted(page);
    const steps = page.locator('#way-buyer-app-steps');
    const told = steps.locator('.told');
    assert.match(await told.innerText(), /^1\s+打开\s*抖音$/);
    await steps.locator('.screen').tap();
    await untilStep(page, 2);
    assert.equal(await steps.locator('.screen .p-lit b').textContent(), '我');
    await page.keyboard.press('Tab');
    await steps.getByRole('button', {name: '下一步'}).press('Enter');
    await untilStep(page, 3);
    assert.equal(await steps.locator('.screen .p-lit b').textContent(), '右上角三条杠');
    await steps.getByRole('button', {name: '下一步'}).press('Enter');
    await untilStep(page, 4);
    assert.equal(await steps.locator('.screen .p-lit').count(), 0); // nobody knows where
    assert.equal(await steps.locator('.screen .anywhere > .i-quiet').textContent(), '在这个页面上找');
    for (const button of await steps.getByRole('button').all()) {
      const {width, height} = await button.boundingBox();
      assert.ok(width >= 44 && height >= 44);
    }
    assert.deepEqual(page.problems(), []);
    await page.context().close();
  });

  test('the finger comes from where it was on the screen before', async () => {
    const page = await stage.open('zh-CN/buyer/refund/');
    const steps = page.locator('#way-buyer-app-steps');
    const middle = async (selector) => {
      const {x, y, width, height} = await steps.locator(selector).boundingBox();
      return [x + width / 2, y + height / 2];
    };
    await steps.locator('.screen').tap();
    await untilStep(page, 2);
    const [x, y] = await middle('.screen > span .p-lit');
    await steps.locator('.screen').tap();
    await untilStep(page, 3);
    const [cameX, cameY] = await middle('.p-came');
    const frame = await steps.locator('.screen').boundingBox();
    // The tab at the right of the bottom, whatever the screen now shows.
    assert.ok(Math.abs(cameX - x) < 8 && cameX > frame.x + frame.width * 0.7, `${cameX}, was ${x}`);
    assert.ok(Math.abs(cameY - y) < 60 && cameY > frame.y + frame.height * 0.8, `${cameY}, was ${y}`);
    await page.context().close();
  });

  test('without scripts the steps are a strip of the same screens, with their labels', async () => {
    const page = await openPage(stage.browser, stage.address, {...PHONE, javaScriptEnabled: false});
    for (const address of ['zh-CN/buyer/refund/', 'en/seller/violation/']) {
      await page.goto(stage.address + address);
      assert.equal(await page.locator('.stage').first().isVisible(), false);
      for (const picture of await page.locator('.steps').first().locator('.tap > .picture').all()) {
        const frame = await picture.boundingBox();
        assert.ok(frame.width > 150 && frame.x + frame.width <= 390);
        const label = await picture.locator('b.said').boundingBox();
        assert.ok(label.x >= frame.x && label.x + label.width <= frame.x + frame.width);
      }
    }
    await page.context().close();
  });

  test('every poster shows the strip, a picture for every tap within its frame', async () => {
    const page = await stage.page({viewport: {width: 900, height: 1200}});
    for (const address of addresses()) {
      const file = path.join(siteFolder, address, '-print/poster.html');
      if (!existsSync(file)) continue;
      await page.goto(stage.address + address + '-print/poster.html');
      const wrong = await page.evaluate(() => {
        const frame = document.querySelector('.frame');
        const full = frame.getBoundingClientRect();
        const wrong = [];
        const sheet = parseFloat(getComputedStyle(frame).minHeight);
        if (!(full.height <= sheet + 1)) wrong.push(`${full.height} high on a sheet of ${sheet}`);
        const pictures = Array.from(document.querySelectorAll('.strip .picture'));
        const taps = document.querySelectorAll('.taps li').length;
        if (pictures.length !== taps) wrong.push(`${pictures.length} pictures of ${taps} taps`);
        for (const picture of pictures) {
          const {left, right, bottom, width} = picture.getBoundingClientRect();
          if (width < 20 || left < full.left || right > full.right) wrong.push(`${left} to ${right}`);
          // A finger at the edge may reach beyond it.
          const lowest = picture.lastElementChild.getBoundingClientRect().bottom;
          if (lowest > bottom) wrong.push(`spills: ${picture.textContent}`);
        }
        return wrong;
      });
      assert.deepEqual(wrong, [], address);
    }
    await page.context().close();
  });

  test('the result sheet shows the strip with the labels on it', async () => {
    const page = await stage.page({viewport: {width: 900, height: 1200}});
    for (const address of ['zh-CN/buyer/refund/', 'en/buyer/refund/', 'en/seller/violation/']) {
      await page.goto(stage.address + address + '-print/result.html');
      const way = page.locator('.chapter > .card').first();
      assert.equal(await way.locator('.stage').count(), 0);
      const pictures = await way.locator('.tap > .picture').all();
      assert.equal(pictures.length, await way.locator('.tap').count());
      for (const picture of pictures) {
        const frame = await picture.boundingBox();
        const label = await picture.locator('b.said').boundingBox();
        assert.ok(label.x >= frame.x && label.x + label.width <= frame.x + frame.width, address);
        assert.ok(label.y >= frame.y && label.y + label.height <= frame.y + frame.height, address);
      }
    }
    await page.context().close();
  });

  test('one command takes pictures of it', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'wenlu-stage-'));
    const all = await takePictures(folder, 2);
    assert.equal(all, 30);
    const files = readdirSync(folder).sort();
    assert.equal(files.length, 2);
    for (const file of files) assert.ok(readFileSync(path.join(folder, file)).length > 5000, file);
    rmSync(folder, {recursive: true});
  });
});
