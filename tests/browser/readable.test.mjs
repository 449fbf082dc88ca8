// The largest text on the narrowest phones: lines are long enough to read, words stay in their boxes, and no
// address is torn within a name.
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {PHONE, executablePath, untilStarted} from './support/chromium.mjs';
import {addressOf, languages, pages, questions, routes} from '../support/wenlu.mjs';
import {openStage} from './support/stage.mjs';
import {OPEN_TO_TESTS, lookEverywhere, saveSettings, visit} from './support/visit.mjs';

const skip = executablePath ? false : 'no Chromium on this machine';

// Every block of text on the screen, unfolded, as the lines it was set in; what is wrong with them.
function findings() {
  const LEAST = 4; // characters in a line of Chinese
  for (const details of document.querySelectorAll('details')) details.open = true;
  const wrong = [];
  const isLaidOut = (element) =>
    element.getClientRects().length > 0 && !element.closest('.spoken-only,#skip,thead,option');
  const flows = (element) => !/^(?:inline|inline-block|contents)$/.test(getComputedStyle(element).display);
  const range = document.createRange();
  // [{text, left, right, top, bottom, …}] of the text that `block` itself sets; isLabel: begins with a label.
  const linesOf = (block) => {
    const lines = [];
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.localName === 'br' && lines.length > 0) lines[lines.length - 1].isLast = true;
      if (node.nodeType !== Node.TEXT_NODE) continue;
      let around = node.parentElement;
      while (!flows(around)) around = around.parentElement;
      if (around !== block) continue;
      for (let at = 0; at < node.length; ++at) {
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        const rect = range.getClientRects()[0];
        if (!rect || rect.width === 0) continue;
        const middle = (rect.top + rect.bottom) / 2;
        let line = lines[lines.length - 1];
        if (!line || middle > line.bottom) {
          const {left, right, top, bottom} = rect;
          const isLabel = at === 0 && /(?:^| )p-chip/.test(node.parentElement.className);
          line = {text: '', left, right, top, bottom, isLabel};
          lines.push(line);
        }
        line.text += node.data[at];
        line.left = Math.min(line.left, rect.left);
        line.right = Math.max(line.right, rect.right);
      }
    }
    return lines.map((line) => ({...line, text: line.text.trim()})).filter(({text}) => text);
  };
  for (const block of document.body.querySelectorAll('*')) {
    if (block.ownerSVGElement || !isLaidOut(block) || !flows(block)) continue;
    const lines = linesOf(block);
    const whole = lines.map(({text}) => text).join('|');
    lines.slice(0, -1).forEach(({text, isLast}, index) => {
      if (isLast) return; // of what stands before a <br>
      const next = lines[index + 1];
      const isWholeNext = next.isLabel || /^[“（]?[!-~]/.test(next.text); // what did not fit behind it
      if (/[\u4e00-\u9fff]/.test(text) && text.length < LEAST && !isWholeNext)
        wrong.push(`short line "${text}" of "${whole}"`);
    });
    if (/[a-z]\.[a-z]+\|[a-z]|[a-z]\|[a-z]+\.(?:com|cn)/.test(whole)) wrong.push(`torn address: ${whole}`);
  }
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    if (!node.data.trim() || !isLaidOut(node.parentElement)) continue;
    range.selectNodeContents(node);
    const words = range.getBoundingClientRect();
    for (let box = node.parentElement; box !== document.body; box = box.parentElement) {
      if (!/(?:^| )p-/.test(box.className)) continue;
      const {left, right} = box.getBoundingClientRect();
      const by = Math.max(left - words.left, words.right - right);
      if (by > 0.5) wrong.push(`"${node.data}" leaves ${box.className} by ${by}`);
    }
  }
  return wrong;
}

// Does more room show no more of what the empty search field says?
async function isHintWhole(page, language) {
  await visit(page, addressOf(language, ''));
  const field = page.locator('.find');
  const asItIs = await field.screenshot();
  await field.evaluate((element) => {
    element.style.paddingRight = 0;
  });
  const withMoreRoom = await field.screenshot();
  await field.evaluate((element) => element.removeAttribute('style'));
  return asItIs.equals(withMoreRoom);
}

// Every question and every outcome once, by its first route, and the pages beside them.
function screens() {
  const firsts = new Map(
    routes()
      .map(({route, outcome}) => [outcome, route])
      .reverse(),
  );
  return languages.flatMap((language) =>
    [...questions().keys(), ...firsts.values(), ...pages].map((route) => addressOf(language, route)),
  );
}

describe('the largest text', {skip}, () => {
  const stage = openStage();

  for (const width of [320, 360]) {
    test(`${width} pixels wide: lines long enough, nothing outside its box, no address torn`, async () => {
      const page = await stage.page({
        ...PHONE,
        ...OPEN_TO_TESTS,
        deviceScaleFactor: 1,
        viewport: {width, height: 640},
      });
      await saveSettings(page, ['text largest', 'face plain']);
      await page.goto(stage.address + 'zh-CN/');
      await untilStarted(page);
      assert.deepEqual(await lookEverywhere(page, screens(), findings), {});
      for (const language of languages) assert.ok(await isHintWhole(page, language), `hint in ${language}`);
      await page.context().close();
    });
  }
});
