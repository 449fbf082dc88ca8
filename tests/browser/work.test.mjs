// How much the page's thread has to do, counted, since times differ from machine to machine: glyphs read
// back, what is measured, laid out and patched after a tap, and the tasks that the start is cut into.
// Runs alone: other work moves what is measured.
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';

import {PHONE, executablePath, untilPainted, untilStarted} from './support/chromium.mjs';
import {openStage} from './support/stage.mjs';
import {leaveOutCanvas, settled} from './support/visit.mjs';

const skip = executablePath ? false : 'no Chromium on this machine';
const START = 'zh-CN/';
const QUESTION = 'zh-CN/seller/';
const OUTCOME = 'zh-CN/seller/violation/';

// In the page: how often, in each frame, pixels are read back from a 2D canvas, a texture is made, and a part
// of one is sent.
function countPixels() {
  window.pixels = [];
  let now = null;
  const inFrame = () => {
    if (!now) {
      now = {reads: 0, textures: 0, parts: []};
      window.pixels.push(now);
      requestAnimationFrame(() => (now = null));
    }
    return now;
  };
  const watch = ({prototype}, name, note) => {
    const does = prototype[name];
    prototype[name] = function (...args) {
      note(inFrame(), args);
      return does.apply(this, args);
    };
  };
  watch(CanvasRenderingContext2D, 'getImageData', (frame) => (frame.reads += 1));
  watch(WebGLRenderingContext, 'texImage2D', (frame) => (frame.textures += 1));
  watch(WebGLRenderingContext, 'texSubImage2D', (frame, [, , , , width, height]) =>
    frame.parts.push(width * height),
  );
}

// In the page: what is asked for the place of elements and of text, and where that is from the window, in
// windows: 0 in it, 1 a window above or below.
function countMeasuring() {
  window.measured = {elements: 0, texts: 0, styles: 0, farTexts: [], farElements: []};
  const rectOf = Element.prototype.getBoundingClientRect;
  const away = (element) => {
    const {top, bottom} = rectOf.call(element);
    return Math.max(-bottom, top - innerHeight, 0) / innerHeight;
  };
  Element.prototype.getBoundingClientRect = function () {
    window.measured.elements += 1;
    const holder = this.parentElement;
    if (holder !== document.body && away(holder) > 1)
      window.measured.farElements.push(this.outerHTML.slice(0, 80));
    return rectOf.call(this);
  };
  for (const name of ['getClientRects', 'getBoundingClientRect']) {
    const measure = Range.prototype[name];
    Range.prototype[name] = function () {
      window.measured.texts += 1;
      const holder = this.startContainer.parentElement;
      if (away(holder.parentElement) > 1) window.measured.farTexts.push(holder.outerHTML.slice(0, 80));
      return measure.call(this);
    };
  }
  const style = window.getComputedStyle;
  window.getComputedStyle = (...args) => {
    window.measured.styles += 1;
    return style(...args);
  };
  // Lines of text in view and a window on either side: what there is to measure.
  window.linesNear = () => {
    const range = document.createRange();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let lines = 0;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      range.selectNodeContents(node);
      if (node.data.trim() && away(node.parentElement) <= 1) lines += range.getClientRects().length;
    }
    return lines;
  };
}

// In the page: what is done in each task of those that take long, and how many glyphs are drawn in it.
function watchTasks() {
  window.tasks = [];
  let now = null;
  const inTask = () => {
    if (!now) {
      now = {does: [], glyphs: 0, showsCanvas: document.documentElement.classList.contains('canvas')};
      window.tasks.push(now);
      setTimeout(() => (now = null));
    }
    return now;
  };
  const watch = ({prototype}, name, work) => {
    const does = prototype[name];
    prototype[name] = function (...args) {
      const task = inTask();
      if (name === 'fillText') task.glyphs += 1;
      if (!task.does.includes(work)) task.does.push(work);
      return does.apply(this, args);
    };
  };
  watch(Element, 'getAttributeNames', 'patch');
  watch(WebGLRenderingContext, 'linkProgram', 'open the canvas');
  watch(Range, 'getClientRects', 'measure');
  watch(CanvasRenderingContext2D, 'fillText', 'draw glyphs');
  watch(WebGLRenderingContext, 'drawElements', 'paint');
}

// In the page: how many elements are looked through when the page is patched.
function countPatched() {
  window.patched = 0;
  const {getAttributeNames} = Element.prototype;
  Element.prototype.getAttributeNames = function () {
    window.patched += 1;
    return getAttributeNames.call(this);
  };
}

// The largest part of a texture that is sent at once, in pixels: a glyph of the title at a phone's ratio.
const MOST_SENT = 96 * 96;

// Drawn in one task: a hundred, and those of a line that began before them.
const MOST_GLYPHS = 160;

// Of a tap: one of the page that comes, and another of what its focus changes.
const MOST_LAYOUTS = 2;

describe('the work of the page', {skip}, () => {
  const stage = openStage();

  test('new glyphs are read back once a frame and sent as small rectangles', async () => {
    const page = await stage.page(PHONE);
    await page.addInitScript(countPixels);
    await page.goto(stage.address + START);
    await untilPainted(page);
    await settled(page);
    const start = await page.evaluate(() => window.pixels.splice(0));
    assert.ok(start.length > 0 && start.every(({reads}) => reads <= 2), 'the trial and the first glyphs');
    for (const id of ['choice-seller', 'choice-violation', 'language-en']) {
      await page.locator('#' + id).evaluate((link) => link.click());
      await settled(page);
    }
    await page.evaluate(() => scrollTo(0, 700));
    await settled(page);
    const frames = await page.evaluate(() => window.pixels);
    assert.ok(frames.length >= 3, JSON.stringify(frames));
    assert.ok(frames.every(({reads}) => reads === 1));
    // The atlas doubles when it is full.
    assert.ok(frames.filter(({textures}) => textures > 0).length <= 1, 'all of the atlas is sent again');
    const largest = Math.max(...frames.flatMap(({parts}) => parts));
    assert.ok(largest > 0 && largest < MOST_SENT, `${largest} pixels`);
    await page.context().close();
  });

  test('what is measured after a tap is in view or a screen away from it', async (t) => {
    const page = await stage.page({...PHONE, serviceWorkers: 'block'});
    await page.clock.setFixedTime('2026-11-23T02:30:10Z');
    await page.addInitScript(countMeasuring);
    await page.goto(stage.address + QUESTION);
    await untilPainted(page);
    await settled(page);
    const measuring = async (act, argument) => {
      await page.evaluate(() => {
        Object.assign(window.measured, {elements: 0, texts: 0, styles: 0, farTexts: [], farElements: []});
      });
      await page.evaluate(act, argument);
      await settled(page);
      return page.evaluate(() => {
        const all = JSON.parse(JSON.stringify(window.measured));
        const windows = document.documentElement.scrollHeight / innerHeight;
        return Object.assign(all, {lines: window.linesNear(), windows});
      });
    };
    const tap = await measuring(() => document.getElementById('choice-violation').click());
    const {elements, texts, styles, lines} = tap;
    t.diagnostic(`a tap: ${JSON.stringify({elements, texts, styles, lines})}`);
    assert.ok(tap.windows > 3, 'there is more to the page than is measured');
    assert.deepEqual([tap.farTexts, tap.farElements], [[], []]);
    assert.ok(tap.lines > 10 && tap.elements > 10);
    // An element a line of text, about; a few questions for where a text breaks into its lines.
    assert.ok(tap.elements < 3 * tap.lines, `${tap.elements} elements for ${tap.lines} lines`);
    assert.ok(tap.texts < 4 * tap.lines, `${tap.texts} questions for ${tap.lines} lines`);

    const little = await measuring(() => scrollBy(0, innerHeight / 2));
    assert.deepEqual([little.elements, little.texts], [0, 0], 'what was near is measured already');
    const further = await measuring(() => scrollBy(0, innerHeight));
    assert.ok(further.elements > 10, 'what came near is measured');
    assert.deepEqual([further.farTexts, further.farElements], [[], []]);
    const pressed = await measuring(() => {
      const event = new PointerEvent('pointerdown', {bubbles: true, pointerType: 'touch'});
      document.querySelector('#language-en').dispatchEvent(event);
    });
    assert.deepEqual([pressed.elements, pressed.texts], [0, 0], 'a finger moves nothing');
    await page.context().close();
  });

  test('what is pressed shows in the next frame', async () => {
    const page = await stage.page({...PHONE, serviceWorkers: 'block'});
    await page.clock.setFixedTime('2026-11-23T02:30:10Z');
    await page.goto(stage.address + QUESTION);
    await untilPainted(page);
    await settled(page);
    const draws = await page.evaluate(async () => {
      let count = 0;
      const draw = WebGLRenderingContext.prototype.drawElements;
      WebGLRenderingContext.prototype.drawElements = function (...args) {
        count += 1;
        return draw.apply(this, args);
      };
      const press = (type) => {
        const event = new PointerEvent(type, {bubbles: true, pointerType: 'touch'});
        document.getElementById('choice-violation').dispatchEvent(event);
        return new Promise((resolve) => requestAnimationFrame(() => resolve(count)));
      };
      return [await press('pointerdown'), await press('pointerup')];
    });
    assert.deepEqual(draws, [1, 2]);
    await page.context().close();
  });

  test('the start is cut into tasks, between which the page takes what its visitor does', async () => {
    const page = await stage.page({...PHONE, serviceWorkers: 'block'});
    await page.addInitScript(watchTasks);
    await page.goto(stage.address + OUTCOME);
    await untilPainted(page);
    await settled(page);
    const tasks = await page.evaluate(() => window.tasks);
    const seen = JSON.stringify(tasks);
    const together = new Set(tasks.map(({does}) => does.filter((work) => work !== 'draw glyphs').join(', ')));
    // Glyphs are drawn for the trial, for a frame, and for one before it where they are too many.
    for (const work of ['patch', 'open the canvas', 'measure', 'paint']) {
      assert.ok(together.has(work), `${work}: ${seen}`);
    }
    assert.ok(
      [...together].every((works) => !works.includes(',')),
      seen,
    );
    assert.equal(tasks.filter(({does}) => does.includes('measure')).length, 1, 'measured once');
    const most = Math.max(...tasks.map(({glyphs}) => glyphs));
    assert.ok(most > 20 && most <= MOST_GLYPHS, `${most} glyphs in a task`);
    assert.ok(tasks.filter(({does}) => does.includes('paint'))[0].showsCanvas === false, 'shown by itself');
    await page.context().close();
  });

  test('of a page only what changed is patched, and nothing where nothing did', async () => {
    const page = await stage.page(PHONE);
    await page.addInitScript(leaveOutCanvas);
    await page.addInitScript(countPatched);
    await page.clock.install({time: new Date('2026-11-23T02:30:10Z')});
    await page.goto(stage.address + OUTCOME);
    await untilStarted(page);
    const elements = await page.evaluate(() => document.querySelectorAll('*').length);
    const first = await page.evaluate(() => window.patched);
    assert.ok(first > elements / 2, 'at the start all is looked through');
    const patching = async (act) => {
      await page.evaluate(() => (window.patched = 0));
      await act();
      return page.evaluate(() => window.patched);
    };
    const again = await patching(() =>
      page.evaluate(() => document.dispatchEvent(new Event('visibilitychange'))),
    );
    assert.equal(again, 0, 'the same minute');
    const box = page.locator('.tick').first();
    const ticked = await patching(() => box.evaluate((tick) => tick.click()));
    assert.ok(await box.isChecked());
    assert.ok(ticked > 0 && ticked < elements / 4, `${ticked} of ${elements} elements`);
    await page.context().close();
  });

  for (const face of ['canvas', 'page']) {
    test(`a tap is laid out once, and its focus once more at most (${face})`, async (t) => {
      const page = await stage.page({...PHONE, serviceWorkers: 'block'});
      await page.clock.setFixedTime('2026-11-23T02:30:10Z');
      if (face === 'page') await page.addInitScript(leaveOutCanvas);
      await page.goto(stage.address + QUESTION);
      await (face === 'page' ? untilStarted(page) : untilPainted(page));
      await settled(page);
      const devtools = await page.context().newCDPSession(page);
      await devtools.send('Performance.enable');
      const layouts = async () => {
        const {metrics} = await devtools.send('Performance.getMetrics');
        return metrics.find(({name}) => name === 'LayoutCount').value;
      };
      const before = await layouts();
      await page.evaluate(() => document.getElementById('choice-violation').click());
      await settled(page);
      const laid = (await layouts()) - before;
      t.diagnostic(`${laid} layouts`);
      assert.ok(laid >= 1 && laid <= MOST_LAYOUTS, `${laid} layouts`);
      await page.context().close();
    });
  }
});
