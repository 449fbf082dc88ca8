// Paper: every sheet printed by Chromium and taken apart again.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import test, {after, before} from 'node:test';
import {pathToFileURL} from 'node:url';

import {launch, untilStarted} from './support/chromium.mjs';
import {firefox, printWithFirefox} from './support/firefox.mjs';
import {
  about,
  bare,
  blocksOf,
  canRead,
  canScan,
  codesAt,
  isA3,
  isA4,
  pagesOf,
  piecesOf,
  without,
} from './support/paper.mjs';
import {blocksInFull, languages, optionsOf, routes, show} from '../support/wenlu.mjs';
import {siteFolder, top} from './support/site.mjs';

const ADDRESS = 'https://help.example.org/';
const guide = path.join(top, 'content/douyin');
const version = JSON.parse(readFileSync(path.join(guide, 'guide.json'), 'utf8')).version;
const wenlu = (...args) => execFileSync(path.join(top, 'dist/wenlu'), args, {encoding: 'utf8'});
const skip = canRead ? false : 'no poppler; on Debian: apt-get install poppler-utils';

let folder, browser, page;
before(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'wenlu-paper-'));
  wenlu('pages', guide, '-o', folder, '--address', ADDRESS);
  browser = await launch();
  page = await browser.newPage();
});
after(async () => {
  if (browser) await browser.close();
  if (folder) rmSync(folder, {recursive: true});
});

const printFolder = (route, language) => path.join(language, ...optionsOf(route), '-print');
const sheetFile = (route, language, sheet) =>
  path.join(folder, printFolder(route, language), sheet + '.html');

// One route to each outcome, the shortest.
const all = routes();
const outcomes = [...all]
  .sort((a, b) => optionsOf(a.route).length - optionsOf(b.route).length)
  .filter(({outcome}, i, sorted) => sorted.findIndex((other) => other.outcome === outcome) === i);
const roleOf = ({route}) => optionsOf(route)[0];
const roles = [...new Set(all.map(roleOf))];

// The PDF of a file that a browser opens, in `folder`.
let printed = 0;
async function print(file, paper = {preferCSSPageSize: true}) {
  await page.goto(pathToFileURL(file).href);
  const pdf = path.join(folder, `${++printed}.pdf`);
  writeFileSync(pdf, await page.pdf({...paper, tagged: true, outline: true}));
  return pdf;
}

// As a browser prints that ignores the size in @page.
const LETTER = {format: 'Letter', preferCSSPageSize: false};

// Said once in a handbook, on its first page.
const disclaimers = new Set(
  Object.values(JSON.parse(readFileSync(path.join(guide, 'guide.json'), 'utf8')).disclaimer),
);

// What stands on a result sheet beside its screen.
const crumbsOf = (screen) =>
  screen.blocks
    .find((block) => block.type === 'trail')
    .answers.map(({answer}) => answer)
    .join(' › ');
const edition = (language) => (language === 'en' ? `Content version ${version}.` : `内容版本 ${version}。`);
const sheetWords = JSON.parse(
  readFileSync(new URL('../../content/douyin/sheets.json', import.meta.url), 'utf8'),
);
// Stands on posters and cards with a number; tests/screen/paper says on which.
const lookUp = (language) => sheetWords['sheet-check-number'][language];
const scan = (language) => (language === 'en' ? 'Scan for the latest' : '扫码看最新内容');

// No text may lie on two pages, nor a block, or a member of one that may go on, that a page could hold.
function splitBlocks(pages, screen) {
  const bared = pages.map(bare);
  return piecesOf(screen).filter(
    (texts) => texts.length > 0 && !bared.some((text) => texts.every((one) => text.includes(bare(one)))),
  );
}

// What a poster and a card say of the way whose taps they show.
const wayOf = (screen) =>
  blocksInFull(screen).find((block) => block.steps && block.steps.lines && block.steps.lines.length > 0);
const figuresOf = (screen) => {
  const {title, wait} = wayOf(screen);
  return [title, ...(wait ? [wait.label, wait.figure, wait.status] : [])].filter(Boolean);
};

// What is left of `rest` beside numbers, punctuation and the sources, which stand on a sheet in a sentence.
function beside(rest, screen) {
  const sources = screen.blocks.find(({type}) => type === 'sources');
  const {rest: left} = without(
    rest,
    sources.lines.map(({title}) => title),
  );
  return left.replace(
    /出处|核对于|Sources?|[Cc]hecked|\d{4}年\d+月\d+日|\d+[A-Z][a-z]+\d{4}|[\d：；，、。:;,.·()（）]/g,
    '',
  );
}

const badStarts = (pages) =>
  pages.flatMap((text) => text.split('\n')).filter((line) => /^\s*[。，、；：？！）》”’]/.test(line));

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
      about(await print(sheetFile('/seller/fewer-enquiries', language, 'after-sales'), LETTER)).pages,
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
      ['after-sales', '/seller/fewer-enquiries', 1],
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

test(
  'the after-sales sheet is filled in on its page, saved on the device, printed on one page, cleared',
  {skip},
  async () => {
    const {serve} = await import('./support/site.mjs');
    const server = await serve();
    const context = await browser.newContext();
    try {
      const form = await context.newPage();
      const requests = [];
      form.on('request', (request) => requests.push(new URL(request.url()).pathname));
      await form.goto(server.address + 'zh-CN/seller/fewer-enquiries/-print/');
      await form.click('text=预览和打印 >> nth=1');
      const field = (name) => form.locator(`#fill [name="${name}"]`);
      // The form opens, filled in, once its guard is here.
      const reload = () => form.reload().then(() => form.locator('#fill').waitFor());
      await field('shop').fill('问路服饰店');
      await field('policy-1').fill('签收后 7 天内可退换');
      await field('question-6').fill('能开发票吗？');
      await field('answer-6').fill('能，下单时备注抬头。');
      await reload();
      assert.equal(await field('shop').inputValue(), '问路服饰店');
      const pdf = path.join(folder, 'after-sales.pdf');
      writeFileSync(pdf, await form.pdf({preferCSSPageSize: true, tagged: true}));
      const info = about(pdf);
      assert.ok(info.pages === 1 && isA4(info) && info.tagged, JSON.stringify(info));
      writeFileSync(pdf, await form.pdf(LETTER));
      assert.equal(about(pdf).pages, 1, 'on Letter too');
      const text = bare(pagesOf(pdf).join(''));
      for (const line of [
        '问路服饰店',
        '签收后7天内可退换',
        '能开发票吗？',
        '能，下单时备注抬头。',
        '能不能退换？',
        '内容版本' + version,
      ])
        assert.equal(text.split(line).length, 2, `${line} stands once: ${text}`);
      assert.ok(!text.includes('清空'));
      const other = about(await print(sheetFile('/seller/fewer-enquiries', 'en', 'after-sales')));
      assert.ok(other.pages === 1 && isA4(other) && other.tagged, JSON.stringify(other));
      await form.click('#clear');
      await reload();
      assert.equal(await field('shop').inputValue(), '');
      assert.equal(await form.evaluate(() => localStorage.length), 0);
      assert.deepEqual(
        [
          ...new Set(requests.filter((name) => name.endsWith('.wasm')).map((name) => path.basename(name))),
        ].map((name) => name.split('-')[0]),
        ['guard'],
        'of the engine only its guard against secrets is asked for',
      );
      await field('shop').fill('问路服饰店');
      await form.goto(server.address + 'zh-CN/-settings/');
      await untilStarted(form);
      await form.click('#do-wipe');
      await form.waitForURL('**/zh-CN/');
      assert.equal(await form.evaluate(() => localStorage.length), 0, 'one tap wipes it too');
    } finally {
      await context.close();
      server.close();
    }
  },
);

test('the after-sales sheet neither saves nor prints a secret, and cuts what is too long', async () => {
  const {serve} = await import('./support/site.mjs');
  const server = await serve();
  const context = await browser.newContext();
  const address = server.address + 'zh-CN/seller/fewer-enquiries/-print/after-sales.html';
  try {
    const form = await context.newPage();
    await form.addInitScript(() => {
      if (sessionStorage.before) return;
      sessionStorage.before = 'yes';
      // As an earlier version saved it.
      localStorage.setItem(
        'wenlu-after-sales',
        JSON.stringify({'zh-CN': {shop: '问路', 'answer-1': '卡号 6222021234567890128'}}),
      );
    });
    await form.goto(address);
    await form.locator('#fill').waitFor();
    const saved = () => form.evaluate(() => localStorage.getItem('wenlu-after-sales'));
    const printed = () => form.locator('main').evaluate((sheet) => sheet.textContent);
    const said = (name) => form.locator(`#problem-${name}`).innerText();
    assert.doesNotMatch((await saved()) + (await printed()), /6222/);
    assert.match(await said('answer-1'), /银行卡/);
    for (const [typed, problem] of [
      ['密码 Abc12345', /密码/],
      ['验证码是 482913', /验证码/],
      ['6222.0212.3456.7890.128', /银行卡/],
      ['身份证 11010519491231002X', /证件/],
    ]) {
      await form.fill('[name=policy-1]', typed);
      assert.match(await said('policy-1'), problem, typed);
      assert.equal(await form.getAttribute('[name=policy-1]', 'aria-invalid'), 'true');
      assert.ok(!(await printed()).includes(typed), typed);
      assert.ok(!(await saved()).includes(typed), typed);
    }
    await form.fill('[name=policy-1]', '𠮷'.repeat(79) + '好鑫');
    assert.match(await said('policy-1'), /只看前 80 个字/);
    assert.ok((await printed()).includes('𠮷'.repeat(79) + '好'));
    assert.ok(!(await printed()).includes('鑫'));
    await form.fill('[name=policy-1]', '签收后 7 天内可退换');
    assert.equal(await said('policy-1'), '');
    assert.ok((await saved()).includes('签收后 7 天内可退换'));
    const unguarded = await context.newPage();
    await unguarded.route('**/guard-*.wasm', (route) => route.abort());
    await unguarded.goto(address);
    await unguarded.locator('main').waitFor();
    assert.equal(await unguarded.locator('#fill').isVisible(), false, 'without the guard there is no form');
  } finally {
    await context.close();
    server.close();
  }
});

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
