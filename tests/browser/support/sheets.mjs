// The sheets of the shipped guide as `wenlu pages` writes them for an address, a browser that prints them,
// and what must stand on each.
import {execFileSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after, before} from 'node:test';
import {pathToFileURL} from 'node:url';

import {launch} from './chromium.mjs';
import {bare, canRead, piecesOf, without} from './paper.mjs';
import {top} from './site.mjs';
import {blocksInFull, optionsOf, routes} from '../../support/wenlu.mjs';
import {wordsOf} from '../../support/words.mjs';

export const ADDRESS = 'https://help.example.org/';
export const guide = path.join(top, 'content/douyin');
export const version = JSON.parse(readFileSync(path.join(guide, 'guide.json'), 'utf8')).version;
export const wenlu = (...args) => execFileSync(path.join(top, 'dist/wenlu'), args, {encoding: 'utf8'});
export const skip = canRead ? false : 'no poppler; on Debian: apt-get install poppler-utils';

export let folder, browser, page;
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

export const printFolder = (route, language) => path.join(language, ...optionsOf(route), '-print');
export const sheetFile = (route, language, sheet) =>
  path.join(folder, printFolder(route, language), sheet + '.html');

// One route to each outcome, the shortest.
export const all = routes();
export const outcomes = [...all]
  .sort((a, b) => optionsOf(a.route).length - optionsOf(b.route).length)
  .filter(({outcome}, i, sorted) => sorted.findIndex((other) => other.outcome === outcome) === i);
export const roleOf = ({route}) => optionsOf(route)[0];
export const roles = [...new Set(all.map(roleOf))];

// The PDF of a file that a browser opens, in `folder`.
let printed = 0;
export async function print(file, paper = {preferCSSPageSize: true}) {
  await page.goto(pathToFileURL(file).href);
  const pdf = path.join(folder, `${++printed}.pdf`);
  writeFileSync(pdf, await page.pdf({...paper, tagged: true, outline: true}));
  return pdf;
}

// As a browser prints that ignores the size in @page.
export const LETTER = {format: 'Letter', preferCSSPageSize: false};

// Said once in a handbook, on its first page.
export const disclaimers = new Set(
  Object.values(JSON.parse(readFileSync(path.join(guide, 'guide.json'), 'utf8')).disclaimer),
);

// What stands on a result sheet beside its screen.
export const crumbsOf = (screen) =>
  screen.blocks
    .find((block) => block.type === 'trail')
    .answers.map(({answer}) => answer)
    .join(' › ');
export const edition = (language) =>
  language === 'en' ? `Content version ${version}.` : `内容版本 ${version}。`;
export const sheetWords = wordsOf('sheets.json');
// Stands on posters and cards with a number; tests/screen/paper says on which.
export const lookUp = (language) => sheetWords['sheet-check-number'][language];
export const scan = (language) => (language === 'en' ? 'Scan for the latest' : '扫码看最新内容');

// No text may lie on two pages, nor a block, or a member of one that may go on, that a page could hold.
export function splitBlocks(pages, screen) {
  const bared = pages.map(bare);
  return piecesOf(screen).filter(
    (texts) => texts.length > 0 && !bared.some((text) => texts.every((one) => text.includes(bare(one)))),
  );
}

// What a poster and a card say of the way whose taps they show.
export const wayOf = (screen) =>
  blocksInFull(screen).find((block) => block.steps && block.steps.lines && block.steps.lines.length > 0);
export const figuresOf = (screen) => {
  const {title, wait} = wayOf(screen);
  return [title, ...(wait ? [wait.label, wait.figure, wait.status] : [])].filter(Boolean);
};

// What stands a second time on a result sheet: for the first way, each label, on what is touched.
export function labelsDrawn(screen) {
  const way = blocksInFull(screen).find(({type}) => type === 'way');
  return way && way.steps ? way.steps.lines.map(({target}) => target) : [];
}

// What is left of `rest` beside numbers, punctuation and the sources, which stand on a sheet in a sentence.
export function beside(rest, screen) {
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

export const badStarts = (pages) =>
  pages.flatMap((text) => text.split('\n')).filter((line) => /^\s*[。，、；：？！）》”’]/.test(line));
