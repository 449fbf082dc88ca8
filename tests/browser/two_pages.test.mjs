// Every answer sheet of the shipped guide fits on two A4 pages, on one where its content does.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import test, {after, before} from 'node:test';
import {pathToFileURL} from 'node:url';

import {launch} from './support/chromium.mjs';
import {about, canRead, isA4} from './support/paper.mjs';
import {guide, languages, optionsOf, output, routes} from '../support/wenlu.mjs';

const skip = canRead ? false : 'no poppler; on Debian: apt-get install poppler-utils';

let folder, browser;
before(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'wenlu-two-pages-'));
  output('pages', guide, '-o', folder, '--address', 'https://help.example.org/');
  browser = await launch();
});
after(async () => {
  if (browser) await browser.close();
  if (folder) rmSync(folder, {recursive: true});
});

// The lowest line of each page, 0 at its top and 1 at its foot; the page's own number is left out.
function depths(pdf, height) {
  const told = execFileSync('pdftotext', ['-bbox', pdf, '-'], {encoding: 'utf8', maxBuffer: 1 << 26});
  return told
    .split('<page ')
    .slice(1)
    .map((page) =>
      [...page.matchAll(/yMax="([\d.]+)"/g)]
        .map(([, y]) => Number(y) / height)
        .filter((y) => y < 0.96)
        .reduce((low, y) => Math.max(low, y), 0),
    );
}

test('every outcome stands on two pages at most, the first of two full', {skip}, async (t) => {
  const page = await browser.newPage();
  const pdf = path.join(folder, 'sheet.pdf');
  const problems = [];
  const counts = {};
  // The longest route to each: it has the longest line of answers and the largest code.
  const outcomes = new Map(
    [...routes()]
      .sort((a, b) => optionsOf(a.route).length - optionsOf(b.route).length)
      .map(({outcome, route}) => [outcome, route]),
  );
  for (const language of languages) {
    for (const [outcome, route] of outcomes) {
      const file = path.join(folder, language, ...optionsOf(route), '-print/result.html');
      await page.goto(pathToFileURL(file).href);
      writeFileSync(pdf, await page.pdf({preferCSSPageSize: true}));
      const info = about(pdf);
      const name = `${language} ${outcome}`;
      counts[info.pages] = (counts[info.pages] || 0) + 1;
      if (!isA4(info)) problems.push(`${name}: not A4`);
      if (info.pages > 2) problems.push(`${name}: ${info.pages} pages`);
      if (info.pages === 2) {
        const [first] = depths(pdf, info.height);
        if (first < 0.75) problems.push(`${name}: the first page is used to ${Math.round(first * 100)} %`);
      }
      const clipped = await page.evaluate(() =>
        [...document.querySelectorAll('main :is(h1, h2, h3, p, li, th, td)')]
          .filter((element) => element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0)
          .map((element) => element.textContent.slice(0, 40)),
      );
      if (clipped.length > 0) problems.push(`${name}: wider than its box: ${clipped}`);
    }
  }
  t.diagnostic(`sheets by pages: ${JSON.stringify(counts)}`);
  assert.deepEqual(problems, []);
});
