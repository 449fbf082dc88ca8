// The age-friendly mode to the figures of the MIIT's rules for old people, and whatever else makes text
// large: the device's own text size, 400 % zoom, wider spacing. Nothing is clipped and nothing scrolls
// sideways.
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {PHONE, executablePath, untilPainted, untilStarted} from './support/chromium.mjs';
import {addresses} from '../support/wenlu.mjs';
import {readScreen} from './support/picture.mjs';
import {openStage} from './support/stage.mjs';
import {OPEN_TO_TESTS, saveSettings, saved, lookEverywhere, nextFrame, visit} from './support/visit.mjs';

const skip = executablePath ? false : 'no Chromium on this machine';
const narrow = {...PHONE, ...OPEN_TO_TESTS, viewport: {width: 320, height: 640}};

// What is wrong with the sizes on the screen that is shown, unfolded so that what is hidden at first is
// measured too.
// `text`, `target`: the least sizes, CSS pixels.
function findings({text, target}) {
  document.querySelectorAll('details').forEach((element) => {
    element.open = true;
  });
  const wrong = [];
  const name = (element) =>
    element.localName + '#' + element.id + '.' + element.className + ' ' + element.textContent.slice(0, 30);
  const shown = (element) => element.getClientRects().length > 0 && !element.closest('.spoken-only,#skip');
  const root = document.scrollingElement;
  if (root.scrollWidth > root.clientWidth) wrong.push('scrolls sideways: ' + root.scrollWidth);
  for (const element of document.body.querySelectorAll('*')) {
    if (!shown(element) || element.ownerSVGElement) continue;
    const style = getComputedStyle(element);
    if (Array.from(element.childNodes).some((node) => node.nodeType === 3 && node.data.trim())) {
      const size = parseFloat(style.fontSize);
      if (size < text) wrong.push(`${size} px: ${name(element)}`);
      if (parseFloat(style.lineHeight) < 1.3 * size)
        wrong.push(`line height ${style.lineHeight}: ${name(element)}`);
      const {left, right} = element.getBoundingClientRect();
      if (left < -0.5 || right > root.clientWidth + 0.5)
        wrong.push(`outside, ${left} to ${right}: ${name(element)}`);
    }
    if (
      style.overflow !== 'visible' &&
      !element.closest('thead') &&
      (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1)
    ) {
      wrong.push('clipped: ' + name(element));
    }
  }
  for (const element of document.querySelectorAll('a[href],button,input,select,textarea,summary')) {
    if (!shown(element)) continue;
    const {width, height} = (
      element.matches('.tick') ? element.closest('label') : element
    ).getBoundingClientRect();
    if (width < target - 0.01 || height < target - 0.01)
      wrong.push(`target ${width} × ${height}: ${name(element)}`);
  }
  return wrong;
}

describe('sizes', {skip}, () => {
  const stage = openStage();

  async function open(path, options, settings = []) {
    const page = await stage.page(options);
    await saveSettings(page, settings);
    await page.goto(stage.address + path);
    await untilStarted(page);
    return page;
  }

  const modes = [
    ['normal text', [], {text: 15, target: 44}],
    ['large text', ['text large'], {text: 18, target: 60}],
    ['largest text', ['text largest'], {text: 18, target: 60}],
  ];
  for (const [mode, settings, least] of modes) {
    for (const width of [320, 1280]) {
      test(`${mode}, ${width} pixels wide: text, targets, line heights, nothing clipped`, async () => {
        const page = await open('zh-CN/', {...PHONE, viewport: {width, height: 640}, deviceScaleFactor: 1}, [
          'face plain',
          ...settings,
        ]);
        assert.deepEqual(await lookEverywhere(page, addresses(), findings, least), {});
        await page.context().close();
      });
    }
  }

  test('the body text of the mode is 24 and 30 pixels', async () => {
    for (const [size, wanted] of [
      ['large', '24px'],
      ['largest', '30px'],
    ]) {
      const page = await open('zh-CN/seller/violation/', narrow, [`text ${size}`]);
      assert.equal(
        Math.round(
          parseFloat(await page.locator('.lead').evaluate((element) => getComputedStyle(element).fontSize)),
        ) + 'px',
        wanted,
      );
      await page.context().close();
    }
  });

  test('one tap, remembered by the next page and the next visit, taken back by another', async () => {
    const page = await open('zh-CN/', PHONE);
    const size = () =>
      page.locator('.lead').evaluate((element) => Math.round(parseFloat(getComputedStyle(element).fontSize)));
    assert.equal(await size(), 18);
    const button = page.getByRole('button', {name: '大字'});
    assert.ok((await button.boundingBox()).y < 300);
    await button.tap();
    assert.equal(await size(), 24);
    assert.equal(await button.getAttribute('aria-pressed'), 'true');
    assert.match(await saved(page), /^text large$/m);
    const next = await page.context().newPage();
    await next.addInitScript(() =>
      document.addEventListener('DOMContentLoaded', () => {
        window.atFirst = document.documentElement.className;
      }),
    );
    await next.goto(stage.address + 'en/seller/violation/');
    assert.match(
      await next.evaluate(() => window.atFirst),
      /text-large/,
      'only after the engine has started',
    );
    await untilStarted(next);
    assert.equal(await next.getByRole('button', {name: 'Large text'}).getAttribute('aria-pressed'), 'true');
    await next.getByRole('button', {name: 'Large text'}).tap();
    assert.doesNotMatch(await next.locator('html').getAttribute('class'), /text-large/);
    await page.context().close();
  });

  // page.clock: a day passes in a moment.
  test('no time limit: a day later everything is as it was, and nothing ever pops up', async () => {
    const page = await stage.page(PHONE);
    const popped = [];
    page.on('dialog', (dialog) => {
      popped.push(dialog.message());
      dialog.dismiss();
    });
    page.on('popup', () => popped.push('window'));
    await page.clock.install({time: new Date('2026-11-22T02:00:00Z')});
    await page.goto(stage.address + 'zh-CN/seller/violation/');
    await untilStarted(page);
    await page.locator('.check').first().tap();
    await page.locator('.tick').first().focus();
    const before = await page.evaluate(() => [
      location.href,
      document.title,
      document.activeElement.id,
      document.querySelector('.tick').checked,
    ]);
    assert.equal(before[3], true);
    await page.clock.fastForward('24:00:00');
    await page.waitForTimeout(200);
    assert.deepEqual(
      await page.evaluate(() => [
        location.href,
        document.title,
        document.activeElement.id,
        document.querySelector('.tick').checked,
      ]),
      before,
    );
    const over = () =>
      Array.from(document.querySelectorAll('*'))
        .filter(
          (element) =>
            element.matches('dialog,[role=dialog],[role=alertdialog],[popover]') ||
            (getComputedStyle(element).position === 'fixed' && !/^(?:canvas|status)$/.test(element.id)),
        )
        .map((element) => element.outerHTML.slice(0, 80));
    assert.deepEqual(await lookEverywhere(page, addresses(), over), {});
    assert.deepEqual(popped, []);
    await page.context().close();
  });

  const spacing =
    'body, body * { line-height: 1.5 !important; letter-spacing: .12em !important; ' +
    'word-spacing: .16em !important } p { margin-bottom: 2em !important }';
  const enlargements = [
    [
      "the device's text at 200 %",
      412,
      async (page) => {
        const session = await page.context().newCDPSession(page);
        await session.send('Page.setFontSizes', {fontSizes: {standard: 32, fixed: 26}});
      },
    ],
    [
      '400 % zoom: 320 by 256',
      320,
      async (page) => {
        await page.setViewportSize({width: 320, height: 256});
      },
    ],
    [
      'text spacing at 320',
      320,
      async (page) => {
        await page.addStyleTag({content: spacing});
      },
    ],
  ];
  for (const [name, width, enlarge] of enlargements) {
    test(`${name}: nothing clipped or sideways, and the canvas paints every line`, async () => {
      const page = await open('zh-CN/', {...narrow, viewport: {width, height: 640}, deviceScaleFactor: 1});
      await enlarge(page);
      assert.deepEqual(await lookEverywhere(page, addresses(), findings, {text: 15, target: 44}), {});
      await visit(page, 'en/seller/violation/');
      await untilPainted(page);
      await nextFrame(page);
      await nextFrame(page);
      const bare = await barePixels(page);
      assert.deepEqual(bare, []);
      await page.context().close();
    });
  }
});

// Lines of text in view under which the canvas has painted nothing.
async function barePixels(page) {
  const lines = await page.evaluate(() => {
    const out = [];
    const range = document.createRange();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!node.data.trim() || node.parentElement.closest('.spoken-only,#skip,#status')) continue;
      if (!node.parentElement.checkVisibility({visibilityProperty: true})) continue; // folded away, or hidden
      range.selectNodeContents(node);
      for (const {x, y, width, height} of range.getClientRects()) {
        if (width > 8 && y >= 0 && y + height <= innerHeight)
          out.push({words: node.data, x, y, width, height});
      }
    }
    return out;
  });
  assert.ok(lines.length > 2);
  await page.addStyleTag({content: 'body { opacity: 0 !important }'});
  return readScreen(
    page,
    (context, wanted) => {
      // Ink at both ends: a line that is set tighter or looser than on the page misses one.
      const inked = (x, y, width, height) => {
        const {data} = context.getImageData(Math.max(0, x), y, Math.max(1, width), Math.max(1, height));
        const shades = new Set();
        for (let i = 0; i < data.length; i += 4) shades.add((data[i] + data[i + 1] + data[i + 2]) >> 4);
        return shades.size > 2;
      };
      const end = 48;
      return wanted
        .filter(
          ({x, y, width, height}) =>
            !inked(x, y, Math.min(end, width), height) ||
            !inked(x + width - Math.min(end, width), y, Math.min(end, width), height),
        )
        .map(({words}) => words);
    },
    lines,
  );
}
