// Paper: answer sheets and handbooks printed by Chromium and taken apart again; what holds of every sheet.
import assert from 'node:assert/strict';
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import {pathToFileURL} from 'node:url';

import {firefox, printWithFirefox} from './support/firefox.mjs';
import {about, bare, blocksOf, canScan, codesAt, isA4, pagesOf, piecesOf, without} from './support/paper.mjs';
import {
  folder,
  browser,
  page,
  ADDRESS,
  guide,
  wenlu,
  skip,
  printFolder,
  sheetFile,
  all,
  outcomes,
  roleOf,
  roles,
  print,
  LETTER,
  disclaimers,
  crumbsOf,
  edition,
  scan,
  splitBlocks,
  wayOf,
  badStarts,
  labelsDrawn,
} from './support/sheets.mjs';
import {siteFolder} from './support/site.mjs';
import {languages, show} from '../support/wenlu.mjs';

test('every outcome has a PDF: A4, tagged, saying what its screen says, nothing cut in two', {skip}, (t) => {
  const problems = [];
  let most = 0;
  for (const language of languages) {
    for (const {route} of outcomes) {
      const pdf = path.join(siteFolder, printFolder(route, language), 'result.pdf');
      const screen = show(route, language);
      const info = about(pdf);
      const pages = pagesOf(pdf);
      const name = `${language}${route}`;
      if (!isA4(info)) problems.push(`${name}: not A4`);
      if (!info.tagged) problems.push(`${name}: not tagged`);
      most = Math.max(most, info.pages);
      for (const line of badStarts(pages)) problems.push(`${name}: a line starts "${line}"`);
      for (const block of splitBlocks(pages, screen)) problems.push(`${name}: cut in two: ${block[0]}`);
      // At the foot of every page its number; beside the texts bullets and the numbers of the taps.
      const furniture = pages.map((_, i) => `${i + 1} / ${pages.length}`);
      const {rest, missing} = without(pages.join(''), [
        ...blocksOf(screen).flat(),
        ...labelsDrawn(screen),
        crumbsOf(screen),
        screen.site,
        edition(language),
        ...furniture,
      ]);
      for (const text of missing) problems.push(`${name}: not printed: ${text}`);
      if (/[^\d■·]/.test(rest)) problems.push(`${name}: printed beside the screen: ${rest}`);
    }
  }
  t.diagnostic(`${outcomes.length} outcomes, at most ${most} pages`);
  assert.deepEqual(problems, []);
});

test('every outcome has a picture, and every role a handbook as a PDF and as pictures', () => {
  for (const language of languages) {
    for (const {route} of outcomes)
      assert.ok(existsSync(path.join(siteFolder, printFolder(route, language), 'result.png')), route);
    for (const role of roles) {
      const at = path.join(siteFolder, printFolder(`/${role}`, language));
      assert.ok(existsSync(path.join(at, 'handbook.pdf')), at);
      const pictures = [
        ...readFileSync(path.join(at, 'index.html'), 'utf8').matchAll(/<img src="([^"]+)"/g),
      ].map(([, src]) => src);
      const chapters = new Set(all.filter((each) => roleOf(each) === role).map(({outcome}) => outcome));
      assert.equal(pictures.length, chapters.size + 1, at);
      for (const src of pictures) assert.ok(existsSync(path.join(at, src)), `${at}: ${src}`);
    }
  }
});

test(
  'a handbook has every outcome of its role, and its contents name the pages where they begin',
  {skip},
  () => {
    for (const [role, language] of [
      ['seller', 'zh-CN'],
      ['buyer', 'en'],
      ['safety', 'zh-CN'],
    ]) {
      const pdf = path.join(siteFolder, printFolder(`/${role}`, language), 'handbook.pdf');
      const info = about(pdf);
      assert.ok(isA4(info) && info.tagged);
      const pages = pagesOf(pdf).map(bare);
      const firsts = all.filter(
        (each, i) =>
          roleOf(each) === role &&
          all.findIndex((other) => roleOf(other) === role && other.outcome === each.outcome) === i,
      );
      let before = 1;
      const begins = [];
      firsts.forEach(({route}, i) => {
        const screen = show(route, language);
        const at = pages.findIndex((text) => text.includes(bare(crumbsOf(screen) + screen.title))) + 1;
        assert.ok(at > before, `${role}: ${screen.title} begins after page ${before}`);
        before = at;
        begins.push(at);
        assert.ok(
          pages[0].includes(bare(`${i + 1}${screen.title}${at}`)),
          `${role}: the contents say ${screen.title} ${at}: ${pages[0]}`,
        );
      });
      pages.forEach((text, i) =>
        assert.ok(text.includes(`${i + 1}/${pages.length}`), `${role}: page ${i + 1} has its number`),
      );
      assert.deepEqual(badStarts(pagesOf(pdf)), []);
      firsts.forEach(({route}, i) => {
        const screen = show(route, language);
        const blocks = piecesOf(screen).filter((block) => block.length > 0);
        const ends = i + 1 < firsts.length ? begins[i + 1] - 1 : pages.length;
        const chapter = pages.slice(begins[i] - 1, ends);
        const said = blocks.flat().filter((text) => !disclaimers.has(text));
        assert.deepEqual(without(chapter.join(''), said).missing, [], `${role}: ${screen.title}`);
        const split = blocks.filter(
          (texts) =>
            !chapter.some((text) => texts.every((one) => disclaimers.has(one) || text.includes(bare(one)))),
        );
        assert.deepEqual(split, [], `${role}: ${screen.title}: cut in two`);
      });
    }
  },
);

test('on Letter nothing is lost and nothing is cut in two', {skip}, async () => {
  for (const language of languages) {
    const screen = show('/seller/violation', language);
    const result = pagesOf(await print(sheetFile('/seller/violation', language, 'result'), LETTER));
    assert.deepEqual(without(result.join(''), blocksOf(screen).flat()).missing, []);
    assert.deepEqual(splitBlocks(result, screen), []);
    const cards = pagesOf(await print(sheetFile('/seller/violation', language, 'cards'), LETTER)).map(bare);
    const title = bare(screen.title);
    const path = bare(
      wayOf(screen)
        .steps.lines.map(({target}) => target)
        .join(' › '),
    );
    assert.deepEqual(
      cards.map((text) => text.split(title).length - 1),
      cards.map((text) => text.split(path).length - 1),
    );
    assert.equal(
      cards.reduce((sum, text) => sum + text.split(path).length - 1, 0),
      10,
    );
    assert.equal(
      about(await print(sheetFile('/seller/fewer-enquiries', language, 'fill-in'), LETTER)).pages,
      1,
    );
  }
});

test(
  'codes lead back to the very route at 100, 150 and 300 dpi; without an address there is none',
  {skip: canScan ? false : 'no zbar; on Debian: apt-get install zbar-tools'},
  async () => {
    const route = '/seller/violation';
    const sheets = [
      ['result', route, 1],
      ['poster', route, 1],
      ['poster-a3', route, 1],
      ['cards', route, 10],
      ['handbook', '/seller', 1],
      ['fill-in', '/seller/fewer-enquiries', 1],
      ['cards', '/seller/seller-more/account/cannot-log-in', 10],
    ];
    for (const language of languages) {
      for (const [sheet, at, count] of language === 'en' ? sheets.slice(3) : sheets) {
        const pdf = await print(sheetFile(at, language, sheet));
        for (const dpi of [100, 150, 300]) {
          const codes = codesAt(pdf, dpi);
          assert.deepEqual(
            [...new Set(codes)],
            [`${ADDRESS}${language}${at}/`],
            `${sheet} in ${language} at ${dpi} dpi`,
          );
          assert.equal(codes.length, count, `${sheet} in ${language} at ${dpi} dpi`);
        }
      }
    }
    const plain = path.join(folder, 'plain.html');
    for (const sheet of ['result', 'poster', 'cards']) {
      wenlu('print', guide, '--sheet', sheet, '--route', '/seller/violation', '-o', plain);
      assert.doesNotMatch(readFileSync(plain, 'utf8'), /class="code"/);
    }
  },
);

test(
  'body type is at least 10.5 pt, lines break strictly, Chinese in English is marked',
  {skip},
  async () => {
    for (const language of languages) {
      await page.goto(pathToFileURL(sheetFile('/seller/violation', language, 'result')).href);
      const told = await page.evaluate(() => ({
        small: [...document.querySelectorAll('main *')]
          .filter(
            (element) =>
              element.localName !== 'path' &&
              parseFloat(getComputedStyle(element).fontSize) < 13.99 &&
              element.textContent.trim(),
          )
          .map((element) => element.outerHTML.slice(0, 80)),
        breaks: getComputedStyle(document.body).lineBreak,
        language: document.documentElement.lang,
        unmarked: [...document.querySelectorAll('main *')].filter(
          (element) =>
            [...element.childNodes].some(
              (node) => node.nodeType === 3 && /[\u4e00-\u9fff]/.test(node.data),
            ) && !element.closest('[lang^=zh]'),
        ).length,
        backgrounds: [...document.querySelectorAll('*')].filter(
          (element) =>
            element !== document.documentElement &&
            getComputedStyle(element).backgroundColor !== 'rgba(0, 0, 0, 0)',
        ).length,
      }));
      assert.deepEqual(told, {small: [], breaks: 'strict', language, unmarked: 0, backgrounds: 0});
    }
  },
);

test('without JavaScript an outcome and a role lead to their sheets, a phone to the picture', async () => {
  const context = await browser.newContext({javaScriptEnabled: false});
  try {
    const plain = await context.newPage();
    const open = (...parts) => plain.goto(pathToFileURL(path.join(siteFolder, ...parts, 'index.html')).href);
    for (const [place, sheet] of [
      [['zh-CN', 'seller', 'violation'], 'poster.html'],
      [['en', 'seller'], 'handbook.html'],
    ]) {
      await open(...place);
      const href = await plain.locator('a[href$="-print/"]').getAttribute('href');
      await open(...place, href);
      assert.ok(await plain.locator('img').first().getAttribute('alt'));
      assert.ok((await plain.locator('a[href$=".pdf"]').count()) > 0);
      await plain.click(`a[href="${sheet}"]`);
      assert.match(plain.url(), new RegExp(`${sheet}$`));
      assert.equal(await plain.locator('#print').isVisible(), false, 'no button that does nothing');
    }
  } finally {
    await context.close();
  }
});

test(
  'a result printed from its own page has every way open, no backgrounds, no links to press',
  {skip},
  async () => {
    const file = path.join(siteFolder, 'zh-CN/seller/violation/index.html');
    const pdf = await print(file);
    const info = about(pdf);
    assert.ok(isA4(info) && info.tagged);
    const screen = show('/seller/violation', 'zh-CN');
    const {missing} = without(pagesOf(pdf).join(''), blocksOf(screen).flat());
    assert.deepEqual(missing, []);
    assert.deepEqual(
      splitBlocks(pagesOf(pdf), screen).filter((block) => block.length < 20),
      [],
    );
  },
);

test('the command line prints a PDF, and says what it cannot print', {skip}, () => {
  const pdf = path.join(folder, 'command.pdf');
  wenlu(
    'print',
    guide,
    '--sheet',
    'poster',
    '--route',
    '/seller/violation',
    '--lang',
    'en',
    '--address',
    ADDRESS,
    '-o',
    pdf,
    '--pdf',
  );
  assert.ok(isA4(about(pdf)) && about(pdf).pages === 1);
  assert.throws(() => wenlu('print', guide, '--sheet', 'result', '--route', '/seller', '-o', pdf), {
    status: 2,
  });
  assert.throws(() => wenlu('print', guide, '--sheet', 'result', '--route', '/nowhere', '-o', pdf), {
    status: 2,
  });
  assert.throws(
    () =>
      wenlu(
        'print',
        guide,
        '--sheet',
        'result',
        '--route',
        '/seller/violation',
        '--address',
        'help.example.org',
        '-o',
        pdf,
      ),
    {status: 2},
  );
});

// Firefox's PDFs do not say which characters their Chinese glyphs are: what is compared is the rest.
const latin = (text) => text.replace(/[^\x20-\x7e]/g, '');

test(
  'Firefox prints the result sheet too',
  {skip: skip || (firefox ? false : 'no Firefox; on Debian: apt-get install firefox-esr')},
  async () => {
    const pdf = path.join(folder, 'firefox.pdf');
    for (const language of languages) {
      const route = '/seller/violation';
      writeFileSync(pdf, await printWithFirefox(pathToFileURL(sheetFile(route, language, 'result')).href));
      const info = about(pdf);
      assert.ok(isA4(info) && info.pages <= 2, JSON.stringify(info));
      const screen = show(route, language);
      const words = [...blocksOf(screen).flat(), crumbsOf(screen), edition(language), scan(language)]
        .map(latin)
        .filter((text) => text.length > 8);
      assert.ok(words.length > (language === 'en' ? 40 : 0));
      assert.deepEqual(without(latin(pagesOf(pdf).join('').replace(/\n/g, ' ')), words).missing, []);
      assert.deepEqual([...new Set(codesAt(pdf, 150))], [`${ADDRESS}${language}${route}/`]);
    }
  },
);
