// Reading aloud, with a voice that only writes down what it is given.
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {executablePath, untilStarted} from './support/chromium.mjs';
import {addressOf, languages, routes, show} from '../support/wenlu.mjs';
import {openStage} from './support/stage.mjs';
import {leaveOutCanvas, visit} from './support/visit.mjs';

const skip = executablePath ? false : 'no Chromium on this machine';

// A device with voices in `langs`; `window.said` is what they were given, `window.finish()` ends the current
// line.
const device = (voices) => {
  window.said = [];
  const listeners = [];
  let current = null;
  const synth = {
    voices: voices.map(([lang, localService]) => ({lang, localService, name: lang})),
    getVoices: () => synth.voices,
    addEventListener: (name, listener) => listeners.push(listener),
    speak: (utterance) => {
      current = utterance;
      window.said.push([utterance.lang, utterance.voice.lang, utterance.text]);
    },
    cancel: () => {
      const was = current;
      current = null;
      if (was && was.onerror) was.onerror({error: 'interrupted'});
    },
  };
  window.SpeechSynthesisUtterance = function Utterance(text) {
    this.text = text;
  };
  Object.defineProperty(window, 'speechSynthesis', {value: synth});
  window.finish = () => {
    const was = current;
    current = null;
    was.onend({});
  };
  window.fail = () => current.onerror({error: 'audio-busy'});
  window.arrive = (more) => {
    synth.voices = more.map(([lang, localService]) => ({lang, localService, name: lang}));
    listeners.forEach((listener) => listener());
  };
};

describe('reading aloud', {skip}, () => {
  const stage = openStage();

  async function open(path, voices, script) {
    const page = await stage.page();
    if (script) await page.addInitScript(script);
    await page.addInitScript(device, voices);
    await page.goto(stage.address + path);
    await untilStarted(page);
    return page;
  }
  const both = [
    ['en-GB', true],
    ['zh-HK', true],
    ['zh-CN', true],
  ];
  const button = (page) => page.locator('[data-action="speak"]');
  const marked = (page) =>
    page.evaluate(() =>
      Array.from(document.querySelectorAll('[data-reading]'), (element) => element.id || element.className),
    );

  test('every outcome has the button, no question has it, in both languages', async () => {
    const page = await open('zh-CN/', both, leaveOutCanvas);
    for (const language of languages) {
      await visit(page, `${language}/`);
      assert.equal(await button(page).count(), 0);
      for (const {route} of routes()) {
        await visit(page, addressOf(language, route));
        assert.equal(await button(page).count(), 1, route);
        assert.equal(await button(page).isVisible(), true, route);
      }
    }
    await page.context().close();
  });

  test('without a voice for the language there is no button; a voice that arrives brings it', async () => {
    const page = await open('zh-CN/seller/violation/', [['en-GB', true]]);
    assert.equal(await button(page).isVisible(), false);
    await visit(page, 'en/seller/violation/');
    assert.equal(await button(page).isVisible(), true);
    await visit(page, 'zh-CN/seller/violation/');
    assert.equal(await button(page).isVisible(), false);
    await page.evaluate(() => window.arrive([['zh_CN', true]]));
    assert.equal(await button(page).isVisible(), true);
    await page.context().close();
  });

  test('a voice that is not on this device is not used', async () => {
    const page = await open('zh-CN/seller/violation/', [['zh-CN', false]]);
    assert.equal(await button(page).isVisible(), false);
    await page.context().close();
  });

  test('it reads title, taps and all, marks the block it is at, and ends by itself', async () => {
    const page = await open('zh-CN/seller/violation/', both);
    await button(page).tap();
    assert.equal(await button(page).getAttribute('aria-pressed'), 'true');
    assert.deepEqual(await marked(page), ['title']);
    const blocks = new Set();
    for (let line = 0; (await button(page).getAttribute('aria-pressed')) === 'true'; ++line) {
      assert.ok(line < 300);
      for (const id of await marked(page)) blocks.add(id);
      await page.evaluate(() => window.finish());
    }
    assert.deepEqual(await marked(page), []);
    const said = await page.evaluate(() => window.said);
    const screen = show('/seller/violation', 'zh-CN');
    const way = screen.blocks.find((block) => block.type === 'way');
    assert.deepEqual([...blocks].slice(0, 2), ['title', 'brief']);
    for (const id of [`way-${way.id}`, 'checklist']) assert.ok(blocks.has(id), [...blocks].join());
    const words = said.map(([, , text]) => text);
    assert.equal(words[0], screen.title);
    way.steps.lines.forEach((step, index) =>
      assert.ok(words.includes(`${index + 1}. ${step.text}`), step.text),
    );
    for (const [language, voice] of said) assert.deepEqual([language, voice], ['zh-CN', 'zh-CN']);
    assert.deepEqual(page.problems(), []);
    await page.context().close();
  });

  test('the mark is seen on the canvas too and outlives the next minute', async () => {
    const page = await open('zh-CN/seller/violation/', both);
    await page.waitForSelector('html.canvas', {state: 'attached'});
    await button(page).tap();
    const outline = () =>
      page
        .locator('[data-reading]')
        .evaluate((element) => [
          getComputedStyle(element).outlineStyle,
          getComputedStyle(element).outlineColor,
        ]);
    assert.deepEqual(await outline(), ['solid', 'rgb(7, 81, 106)']);
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    assert.deepEqual(await marked(page), ['title']);
    await page.context().close();
  });

  test('it stops when pressed again, when the visitor goes on, and when the voice fails', async () => {
    const page = await open('en/seller/violation/', both);
    await button(page).tap();
    assert.deepEqual((await page.evaluate(() => window.said))[0].slice(0, 2), ['en', 'en-GB']);
    await button(page).tap();
    assert.deepEqual(await marked(page), []);
    assert.equal(await button(page).getAttribute('aria-pressed'), 'false');
    await button(page).tap();
    await page.locator('#answers-open').tap();
    await page.locator('#start-over').tap();
    assert.deepEqual(await marked(page), []);
    const count = await page.evaluate(() => window.said.length);
    await visit(page, 'en/seller/violation/');
    assert.equal(await page.evaluate(() => window.said.length), count);
    await button(page).tap();
    await page.evaluate(() => window.fail());
    assert.equal(await button(page).getAttribute('aria-pressed'), 'false');
    assert.deepEqual(page.problems(), []);
    await page.context().close();
  });
});
