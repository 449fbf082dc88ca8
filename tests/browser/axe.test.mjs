// axe-core with every rule it has, those that are off by default included.
//
// Every screen that differs in more than its trail is held against all rules that look at elements and
// attributes; what these see is the same in every theme and face, because those only change a class of
// <html>. The rules that look at colours run in every theme, those that look at sizes at every width and
// text size, on every element in every surrounding (tag and classes of it and all its ancestors) that occurs
// on any screen, once: the stylesheet decides by nothing else. The screens that between them show all of
// these are held against the rules about elements in wide windows too.
// Sizes of targets are measured on every screen besides, in sizes.test.mjs.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {describe, test} from 'node:test';
import {PHONE, executablePath, untilPainted, untilStarted} from './support/chromium.mjs';
import {distinctRoutes} from '../support/golden.mjs';
import {addressOf, languages, optionsOf, pages, places} from '../support/wenlu.mjs';
import {openStage} from './support/stage.mjs';
import {OPEN_TO_TESTS, saveSettings, nextFrame, visit} from './support/visit.mjs';

const skip = executablePath ? false : 'no Chromium on this machine';
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

// Violations that are right as they are, by rule, with the reason. There are none.
const EXCEPTIONS = {};

// By what they depend on. color-contrast-enhanced finds only what color-contrast lets through.
const COLOURS = ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'];
const SIZES = ['target-size'];
const STRUCTURE = 'every rule but these';
const WIDTHS = [320, 412, 1280];

const unfold = (page) =>
  page.evaluate(() =>
    document.querySelectorAll('details').forEach((each) => {
      each.open = true;
    }),
  );

// In the page: an element in its surrounding, as text.
const shapeOf = function shape(/** @type {Element} */ element) {
  if (element === document.body) return '';
  const names = ['class', 'aria-pressed'].map((name) => element.getAttribute(name) || '');
  return `${shape(element.parentElement)}>${element.localName}.${names}${element.hasAttribute('lang')}`;
};

// `rules`: their names, or STRUCTURE. `shapes`: of the elements to look at, which are then looked at with all
// that is in them; without it the whole page is.
async function violations(page, rules, shapes) {
  const found = await page.evaluate(
    async ([wanted, others, only]) => {
      const {axe, shapeOf: shape} = window;
      const isWanted = (id) => (Array.isArray(wanted) ? wanted.includes(id) : !others.includes(id));
      const chosen = Object.fromEntries(
        axe.getRules().map(({ruleId}) => [ruleId, {enabled: isWanted(ruleId)}]),
      );
      const outermost = () => {
        const among = new Set(only);
        const isAmong = (element) => element !== document.body && among.has(shape(element));
        return Array.from(document.body.querySelectorAll('*')).filter(
          (element) => isAmong(element) && !isAmong(element.parentElement),
        );
      };
      const context = only ? {include: outermost()} : document;
      if (only && context.include.length === 0) throw new Error('no element to look at is here');
      const result = await axe.run(context, {
        rules: chosen,
        resultTypes: ['violations'],
        preload: false,
        iframes: false,
      });
      return result.violations.map(({id, nodes}) => ({
        id,
        where: nodes.slice(0, 3).map(({target, failureSummary}) => target.join(' ') + ': ' + failureSummary),
      }));
    },
    [rules, [...COLOURS, ...SIZES], shapes],
  );
  return found.filter(({id}) => !(id in EXCEPTIONS));
}

describe('axe', {skip}, () => {
  const stage = openStage();

  async function open(settings, width, media = {}) {
    const page = await stage.page({
      ...PHONE,
      ...OPEN_TO_TESTS,
      deviceScaleFactor: 1,
      viewport: {width, height: 800},
      ...media,
    });
    await saveSettings(page, settings);
    await page.goto(stage.address + 'zh-CN/');
    await untilStarted(page);
    await page.evaluate(axe);
    await page.evaluate(`window.shapeOf = ${shapeOf}`);
    return page;
  }

  // Screens that between them show every element in every surrounding there is: {address, shapes}, with the
  // shapes that no screen before has.
  let covering;
  async function cover(page) {
    if (covering) return covering;
    const seen = new Set();
    covering = [];
    const outcomesFirst = [...places(), ...pages].sort((a, b) => optionsOf(b).length - optionsOf(a).length);
    for (const place of outcomesFirst) {
      for (const language of languages) {
        const address = addressOf(language, place);
        await visit(page, address);
        const all = await page.evaluate(() =>
          Array.from(document.body.querySelectorAll('*'), window.shapeOf),
        );
        const shapes = [...new Set(all)].filter((shape) => !seen.has(shape));
        shapes.forEach((shape) => seen.add(shape));
        if (shapes.length > 0) covering.push({address, shapes});
      }
    }
    return covering;
  }

  async function holdStructure(page, addresses) {
    for (const address of addresses) {
      await visit(page, address);
      await unfold(page);
      assert.deepEqual(await violations(page, STRUCTURE), [], address);
    }
    assert.deepEqual(page.problems(), []);
    await page.context().close();
  }

  // Two layouts there are, for narrow and for wide windows.
  test('every page in every language, in a narrow window: every rule about elements', async (t) => {
    const screens = languages.flatMap((language) =>
      distinctRoutes(language).map((route) => addressOf(language, route)),
    );
    t.diagnostic(`${screens.length} screens; the others differ from them in their trail alone`);
    await holdStructure(await open(['face plain'], 412), screens);
  });

  test('every element in every surrounding, in a wide window: every rule about elements', async () => {
    const page = await open(['face plain'], 1280);
    await holdStructure(
      page,
      (await cover(page)).map(({address}) => address),
    );
  });

  test('colours that are too faint are found, and targets that are too small', async () => {
    const page = await open(['face plain'], 412);
    const [{address, shapes}] = await cover(page);
    await visit(page, address);
    for (const [style, wanted] of [
      ['p { color: #bbb !important }', 'color-contrast'],
      ['p { color: #767676 !important }', 'color-contrast-enhanced'],
      ['body { transform: scale(0.2) }', 'target-size'],
    ]) {
      const added = await page.addStyleTag({content: style});
      const found = (await violations(page, [...COLOURS, ...SIZES], shapes)).map(({id}) => id);
      assert.ok(found.includes(wanted), `${wanted} is not among ${found}`);
      await added.evaluate((element) => element.remove());
    }
    await page.context().close();
  });

  // Colours are the same in narrow and in wide windows but for what is shown in one of them only; sizes are
  // the same in all colours.
  const modes = [
    ['light', [], {}, [...COLOURS, ...SIZES], WIDTHS],
    ['dark', [], {colorScheme: 'dark'}, COLOURS, [412, 1280]],
    ['forced colours', [], {forcedColors: 'active'}, COLOURS, [412, 1280]],
    ['high contrast', ['theme contrast'], {}, COLOURS, [412, 1280]],
    ['age-friendly', ['text large'], {}, SIZES, WIDTHS],
    ['age-friendly, largest', ['text largest'], {}, SIZES, WIDTHS],
  ];
  for (const [mode, settings, media, rules, widths] of modes) {
    test(`${mode}, every element in every surrounding: colours and sizes`, async (t) => {
      const page = await open(['face plain', ...settings], 412, media);
      const screens = await cover(page);
      t.diagnostic(`${screens.length} screens`);
      for (const width of widths) {
        await page.setViewportSize({width, height: 800});
        for (const {address, shapes} of screens) {
          await visit(page, address);
          await unfold(page);
          assert.deepEqual(await violations(page, rules, shapes), [], `${address} ${width}`);
        }
      }
      await page.context().close();
    });
  }

  // The twin under the canvas is the same page: the same elements in the same places, only without paint;
  // colours move nothing. What is painted is held against the page by canvas_equals_page.test.mjs.
  for (const [mode, settings] of [
    ['light', []],
    ['age-friendly, largest', ['text largest']],
  ]) {
    test(`${mode}, in every width: under the canvas lies the very same page`, async () => {
      const page = await open(settings, 412);
      const screens = await cover(page);
      await untilPainted(page);
      for (const width of WIDTHS) {
        await page.setViewportSize({width, height: 800});
        for (const {address} of screens) {
          await visit(page, address);
          const differs = await page.evaluate(() => {
            const root = document.documentElement;
            const places = () =>
              Array.from(document.body.querySelectorAll('*'), (element) => {
                const {x, y, width: w, height: h} = element.getBoundingClientRect();
                return [
                  element.localName,
                  element.id,
                  element.className.baseVal || element.className,
                  x,
                  y,
                  w,
                  h,
                  getComputedStyle(element).display,
                ].join();
              });
            const had = root.classList.contains('canvas');
            const under = places();
            root.classList.remove('canvas');
            const alone = places();
            root.classList.add('canvas');
            return {
              had,
              wrong: under.filter((each, index) => each !== alone[index]),
              count: under.length - alone.length,
            };
          });
          assert.deepEqual(differs, {had: true, wrong: [], count: 0}, address);
        }
        await nextFrame(page);
        assert.deepEqual(await violations(page, STRUCTURE), [], `${screens.at(-1).address} ${width}`);
      }
      await page.context().close();
    });
  }

  test('every kind of sheet, and the page on which one is chosen: every rule', async () => {
    const page = await stage.page({...PHONE, ...OPEN_TO_TESTS, deviceScaleFactor: 1});
    for (const language of languages) {
      for (const sheet of [
        'violation/-print/',
        'violation/-print/result.html',
        'violation/-print/poster.html',
        'violation/-print/poster-a3.html',
        'violation/-print/cards.html',
        'fewer-enquiries/-print/fill-in.html',
        '-print/',
        '-print/handbook.html',
      ]) {
        await page.goto(`${stage.address}${language}/seller/${sheet}`);
        await page.evaluate(axe);
        for (const rules of [STRUCTURE, COLOURS])
          assert.deepEqual(await violations(page, rules), [], `${language} ${sheet}`);
      }
    }
    await page.context().close();
  });
});
