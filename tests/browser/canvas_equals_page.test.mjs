// What Dear ImGui paints against what the browser would have painted: every line of text in its place, as
// wide, on the same ground, in the same ink. Runs alone: it reads pixels as they are painted.
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {DESK, PHONE, executablePath, untilPainted, untilStarted} from './support/chromium.mjs';
import {readScreen} from './support/picture.mjs';
import {openStage} from './support/stage.mjs';
import {nextFrame} from './support/visit.mjs';

const skip = executablePath ? false : 'no Chromium on this machine';
const NOW = '2026-11-23T02:30:00Z';

// Of each line of text in view: its rectangle, and where in the picture its ink begins and ends, its ground,
// its darkest ink.
function linesOf(page) {
  return readScreen(page, (context) => {
    const far = (a, b) => Math.abs(a[0] - b[0]) + Math.abs(a[1] - b[1]) + Math.abs(a[2] - b[2]);
    function look(rect) {
      const [x, y, width, height] = [
        Math.floor(rect.x),
        Math.floor(rect.y),
        Math.ceil(rect.width),
        Math.ceil(rect.height),
      ];
      const {data} = context.getImageData(x, y, width, height);
      const at = (column, row) =>
        Array.from(data.slice((row * width + column) * 4, (row * width + column) * 4 + 3));
      const ground = at(0, 0);
      let [left, right, ink] = [width, -1, ground];
      for (let column = 0; column < width; ++column) {
        for (let row = 0; row < height; ++row) {
          const colour = at(column, row);
          if (far(colour, ground) < 120) continue;
          left = Math.min(left, column);
          right = column;
          if (far(colour, ground) > far(ink, ground)) ink = colour;
        }
      }
      return {left, right, ground, ink};
    }
    const lines = [];
    const range = document.createRange();
    const walker = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!node.data.trim() || node.parentElement.closest('.spoken-only')) continue;
      // Without the spaces at its ends, beside which other words may begin.
      range.setStart(node, node.data.search(/\S/));
      range.setEnd(node, node.data.trimEnd().length);
      for (const rect of range.getClientRects()) {
        if (rect.width < 8 || rect.top < 0 || rect.bottom > innerHeight) continue;
        lines.push({text: node.data.slice(0, 30), place: [rect.x, rect.y, rect.width], ...look(rect)});
      }
    }
    return lines;
  });
}

// The mean colour of every square of 16 × 16 pixels of what is in view: where strokes of letters are drawn a
// little differently it is the same, where something stands that should not, or is missing, it is another.
function squaresOf(page) {
  return readScreen(page, (context) => {
    const squares = [];
    for (let y = 0; y + 16 <= context.canvas.height; y += 16) {
      for (let x = 0; x + 16 <= context.canvas.width; x += 16) {
        const {data} = context.getImageData(x, y, 16, 16);
        const sum = [0, 0, 0];
        data.forEach((part, at) => {
          if (at % 4 < 3) sum[at % 4] += part;
        });
        squares.push({x, y, colour: sum.map((part) => Math.round(part / 256))});
      }
    }
    return squares;
  });
}

describe('the canvas equals the page', {skip}, () => {
  const stage = openStage();

  async function show(path, device, plain) {
    // Whether a copy is kept already is said on the page, and is known sooner or later.
    const page = await stage.page({...device, serviceWorkers: 'block'});
    await page.clock.setFixedTime(NOW);
    if (plain) await page.addInitScript(() => Object.defineProperty(navigator, 'deviceMemory', {value: 0.5}));
    await page.goto(stage.address + path);
    if (plain) await untilStarted(page);
    else await untilPainted(page);
    await nextFrame(page);
    await page.waitForTimeout(200);
    return page;
  }

  async function look(path, device, plain) {
    const page = await show(path, device, plain);
    const lines = await linesOf(page);
    await page.context().close();
    return lines;
  }

  // From the top to the end of the page, a window at a time: what `look` resolves to for each.
  async function scrollThrough(page, look) {
    const windows = [];
    for (
      let top = 0;
      top < (await page.evaluate(() => document.documentElement.scrollHeight));
      top += await page.evaluate(() => innerHeight)
    ) {
      await page.evaluate((to) => scrollTo(0, to), top);
      await nextFrame(page);
      windows.push(await look(windows.length));
    }
    await page.context().close();
    return windows;
  }

  // The squares of a window that differ from those of the page. Glyphs that are new take some frames, and a
  // slow graphics process some more: what still differs after three seconds stays so.
  async function otherSquares(page, laid, what) {
    for (const end = Date.now() + 3000; ; ) {
      const painted = await squaresOf(page);
      const others = laid.flatMap(({x, y, colour}, i) => {
        const off = Math.max(...colour.map((part, c) => Math.abs(part - painted[i].colour[c])));
        return off > 24 ? [`${what} at ${x},${y}: ${colour} on the page, ${painted[i].colour} painted`] : [];
      });
      if (!others.length || Date.now() > end) return others;
      await nextFrame(page);
    }
  }

  for (const [name, device] of [
    ['phone', {...PHONE, deviceScaleFactor: 1}],
    ['desk', DESK],
  ]) {
    test(`nothing stands on it that is not on the page, nothing is missing (${name})`, async () => {
      for (const path of name === 'phone'
        ? ['zh-CN/seller/violation/', 'en/buyer/refund/']
        : ['zh-CN/seller/violation/']) {
        const plain = await show(path, device, true);
        const laid = await scrollThrough(plain, () => squaresOf(plain));
        const canvas = await show(path, device, false);
        const others = await scrollThrough(canvas, (w) => otherSquares(canvas, laid[w] || [], `window ${w}`));
        assert.equal(others.length, laid.length);
        assert.deepEqual(others.flat(), [], path);
      }
    });
  }

  for (const [name, device] of [
    ['phone, light', {...PHONE, deviceScaleFactor: 1, colorScheme: 'light'}],
    ['desk, dark', {...DESK, colorScheme: 'dark'}],
  ]) {
    test(name, async () => {
      for (const path of ['zh-CN/', 'en/seller/violation/']) {
        const [painted, laid] = [await look(path, device, false), await look(path, device, true)];
        assert.ok(laid.length > 5, path);
        assert.equal(painted.length, laid.length, path);
        laid.forEach((line, i) => {
          const other = painted[i];
          const what = `${path}: ${JSON.stringify([line, other])}`;
          assert.deepEqual(other.place, line.place, what);
          assert.ok(Math.abs(other.left - line.left) <= 2 && Math.abs(other.right - line.right) <= 3, what);
          for (const colour of ['ground', 'ink'])
            line[colour].forEach((part, c) =>
              assert.ok(Math.abs(part - other[colour][c]) <= (colour === 'ink' ? 60 : 2), what),
            );
        });
      }
    });
  }
});
