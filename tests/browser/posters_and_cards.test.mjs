// Posters and cards: what fits, how large it is, what stands on it.
import assert from 'node:assert/strict';
import {existsSync} from 'node:fs';
import test from 'node:test';
import {pathToFileURL} from 'node:url';

import {about, bare, isA3, isA4, pagesOf, without} from './support/paper.mjs';
import {
  page,
  skip,
  sheetFile,
  outcomes,
  print,
  LETTER,
  edition,
  lookUp,
  scan,
  wayOf,
  figuresOf,
  beside,
  badStarts,
} from './support/sheets.mjs';
import {languages, show} from '../support/wenlu.mjs';

// Posters and cards are measured all, and every third is printed and read.
const isPrinted = (i) => i % 3 === 0;
const LETTER_ROOM = (259 * 96) / 25.4; // pixels between the margins of a poster

test(
  'every poster fits on one page, A4 and Letter, or A3, with the taps in at least 24 pt',
  {skip},
  async () => {
    const problems = [];
    for (const language of languages) {
      for (const [i, {route}] of outcomes.entries()) {
        for (const [sheet, fits, least, room] of [
          ['poster', isA4, 32, LETTER_ROOM],
          ['poster-a3', isA3, 45, Math.SQRT2 * LETTER_ROOM],
        ]) {
          const file = sheetFile(route, language, sheet);
          if (!existsSync(file) || (sheet === 'poster-a3' && !route.startsWith('/seller/'))) continue;
          const name = `${language}${route} ${sheet}`;
          await page.goto(pathToFileURL(file).href);
          const {small, height} = await page.evaluate(
            (px) => ({
              small: [...document.querySelectorAll('main *')]
                .filter(
                  (element) =>
                    [...element.childNodes].some((node) => node.nodeType === 3) &&
                    parseFloat(getComputedStyle(element).fontSize) < px - 0.01,
                )
                .map((element) => element.textContent),
              height: document.querySelector('.frame').getBoundingClientRect().height,
            }),
            least,
          );
          if (small.length > 0) problems.push(`${name}: small type: ${small}`);
          if (height > room) problems.push(`${name}: ${height} pixels high`);
          if (!isPrinted(i)) continue;
          const pdf = await print(file);
          const info = about(pdf);
          if (info.pages !== 1 || !fits(info) || !info.tagged)
            problems.push(`${name}: ${JSON.stringify(info)}`);
          const screen = show(route, language);
          const steps = wayOf(screen).steps.lines.map(({text}) => text);
          const printed = pagesOf(pdf).join('');
          const {rest, missing} = without(printed, [
            screen.site,
            screen.title,
            edition(language),
            scan(language),
            ...(bare(printed).includes(bare(lookUp(language))) ? [lookUp(language)] : []),
            ...steps,
            ...figuresOf(screen),
          ]);
          for (const text of missing) problems.push(`${name}: not printed: ${text}`);
          if (beside(rest, screen))
            problems.push(`${name}: printed beside the screen: ${beside(rest, screen)}`);
          for (const line of badStarts(pagesOf(pdf))) problems.push(`${name}: a line starts "${line}"`);
        }
      }
    }
    assert.equal(about(await print(sheetFile('/seller/violation', 'en', 'poster'), LETTER)).pages, 1);
    assert.deepEqual(problems, []);
  },
);

test('ten cards stand on one A4 page, none of them too small for its words', {skip}, async () => {
  const problems = [];
  for (const language of languages) {
    for (const [i, {route}] of outcomes.entries()) {
      const file = sheetFile(route, language, 'cards');
      if (!existsSync(file)) continue;
      const name = `${language}${route}`;
      await page.goto(pathToFileURL(file).href);
      const cards = await page.evaluate(
        (least) =>
          [...document.querySelectorAll('.card')].map((card) => {
            const small = [...card.querySelectorAll('h1, .path, .figure')].some(
              (part) => parseFloat(getComputedStyle(part).fontSize) < least - 0.01,
            );
            const foot = card.querySelector('.imprint').getBoundingClientRect().top;
            const lowest = Math.max(
              ...[...card.querySelectorAll('h1, p:not(.imprint p), svg')].map(
                (part) => part.getBoundingClientRect().bottom,
              ),
            );
            const {width, height} = card.getBoundingClientRect();
            return {
              fits: lowest <= foot + 0.5 && !small,
              width: Math.round((width * 25.4) / 96),
              height: Math.round((height * 25.4) / 96),
            };
          }),
        language === 'en' ? 12 : 14,
      );
      if (cards.length !== 10 || cards.some((card) => !card.fits || card.width !== 90 || card.height !== 54))
        problems.push(`${name}: ${JSON.stringify(cards[0])}`);
      if (!isPrinted(i)) continue;
      const pdf = await print(file);
      const info = about(pdf);
      if (info.pages !== 1 || !isA4(info) || !info.tagged) problems.push(`${name}: ${JSON.stringify(info)}`);
      const screen = show(route, language);
      const {title, steps, wait} = wayOf(screen);
      const said = [
        screen.title,
        title,
        screen.site,
        edition(language),
        steps.lines.map(({target}) => target).join(' › '),
        ...(wait ? [wait.label, wait.figure, wait.status] : []),
      ];
      const {rest, missing} = without(
        pagesOf(pdf).join(''),
        said.filter(Boolean).flatMap((text) => Array(10).fill(text)),
      );
      if (missing.length > 0) problems.push(`${name}: not printed ten times: ${missing}`);
      const more = beside(
        rest
          .split(bare(scan(language)))
          .join('')
          .split(bare(lookUp(language)))
          .join(''),
        screen,
      );
      if (more) problems.push(`${name}: printed beside the screen: ${more}`);
      for (const line of badStarts(pagesOf(pdf))) problems.push(`${name}: a line starts "${line}"`);
    }
  }
  assert.deepEqual(problems, []);
});
