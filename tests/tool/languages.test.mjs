// A language is its texts: adding one adds pages, and a text that it lacks is told by the check.
import assert from 'node:assert/strict';
import {cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after, test} from 'node:test';

import {guide, wenlu} from '../support/wenlu.mjs';
import {wordsOf} from '../support/words.mjs';

const folder = mkdtempSync(path.join(tmpdir(), 'wenlu-'));
const copy = path.join(folder, 'guide');
cpSync(guide, copy, {recursive: true});
after(() => rmSync(folder, {recursive: true}));

// Gives every text of the files that `isTranslated` says German words (the English ones will do), and takes
// them from all others.
function translate(isTranslated) {
  const walk = (value, german) => {
    if (value === null || typeof value !== 'object') return;
    delete value.de;
    if ('zh-CN' in value && 'en' in value && german) value.de = value.en;
    Object.values(value).forEach((inner) => walk(inner, german));
  };
  for (const name of readdirSync(copy, {recursive: true}).filter((each) => each.endsWith('.json'))) {
    const file = path.join(copy, name);
    const document = JSON.parse(readFileSync(file, 'utf8'));
    walk(document, isTranslated(name));
    if (name === 'guide.json') document.languages.de = 'Deutsch';
    writeFileSync(file, JSON.stringify(document));
  }
}

const check = () => {
  const {code, out, err} = wenlu(['check', copy, '--on', '2026-11-23']);
  const lines = (what) => (out + err).split('\n').filter((line) => line.includes(what));
  return {code, findings: lines(': error: '), incomplete: lines('[incomplete-language]')};
};

// The words of the page in German: with those of the guide itself they make it complete.
const germanWords = (file) =>
  writeFileSync(
    path.join(copy, file),
    JSON.stringify(
      Object.fromEntries(
        Object.entries(wordsOf(file)).map(([key, texts]) => [key, {...texts, de: texts.en}]),
      ),
    ),
  );
germanWords('ui.json');
germanWords('sheets.json');

test('with all its texts a third language is complete: nothing to tell, and a page for every place', () => {
  translate(() => true);
  assert.deepEqual(check(), {code: 0, findings: [], incomplete: []});
  const screen = JSON.parse(wenlu(['show', copy, '/seller', '--lang', 'de', '--format', 'json']).out);
  assert.deepEqual([screen.language, screen.languages.length], ['de', 2]);
  const out = path.join(folder, 'site');
  assert.equal(wenlu(['pages', copy, '-o', out]).code, 0);
  const pages = (language) =>
    readdirSync(path.join(out, language), {recursive: true}).filter((name) => name.endsWith('index.html'))
      .length;
  assert.equal(pages('de'), pages('zh-CN'));
});

// How many texts `wenlu check` says German has, and of how many.
const share = () =>
  check().incomplete.map((line) => line.match(/"de" has \d+ % of the texts, (\d+) of (\d+);/));

test('what a language lacks is counted and said in the first; every other language is as it was', () => {
  translate((name) => !/^questions/.test(name));
  assert.deepEqual(check().findings, []);
  const [[, some, all], ...more] = share();
  assert.deepEqual(more, []);
  const texts = readdirSync(path.join(copy, 'questions')).map(
    (name) => readFileSync(path.join(copy, 'questions', name), 'utf8').match(/"en":/g).length,
  );
  assert.equal(
    all - some,
    texts.reduce((sum, count) => sum + count, 0),
  );
  const title = (language) =>
    JSON.parse(wenlu(['show', copy, '/seller', '--lang', language, '--format', 'json']).out).title;
  assert.equal(title('de'), title('zh-CN'));
  assert.notEqual(title('en'), title('zh-CN'));
  const out = path.join(folder, 'incomplete');
  assert.equal(wenlu(['pages', copy, '-o', out]).code, 0);
  assert.match(readFileSync(path.join(out, 'de/seller/index.html'), 'utf8'), new RegExp(title('zh-CN')));
});

test('where the guide wants it complete each missing text is named, and no page is written', () => {
  translate((name) => !/^questions/.test(name));
  const file = path.join(copy, 'guide.json');
  writeFileSync(
    file,
    JSON.stringify({...JSON.parse(readFileSync(file, 'utf8')), complete: ['zh-CN', 'en', 'de']}),
  );
  const {code, findings} = check();
  assert.equal(code, 1);
  assert.ok(findings.length > 100);
  for (const finding of findings) assert.match(finding, /questions\/.*no text in "de"/);
  assert.equal(wenlu(['pages', copy, '-o', path.join(folder, 'none')]).code, 1);
  assert.equal(existsSync(path.join(folder, 'none')), false);
});
