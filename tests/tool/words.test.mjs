// `wenlu words`: what the page says, and what a guide says in its place.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import path from 'node:path';
import test from 'node:test';

import {guide, output, top, wenlu} from '../support/wenlu.mjs';
import {wordsOf} from '../support/words.mjs';

const read = (folder, file) => JSON.parse(readFileSync(path.join(folder, file), 'utf8'));
const FILES = ['ui.json', 'sheets.json'];

test('every built-in word is listed with its file, its meaning and its texts', () => {
  const listed = JSON.parse(output('words', '--format', 'json'));
  const written = FILES.flatMap((file) =>
    Object.entries(read(path.join(top, 'assets/words'), file)).map(([key, {meaning, ...texts}]) => ({
      key,
      file,
      meaning,
      texts,
      own: [],
    })),
  );
  assert.ok(written.length > 300);
  const byKey = (a, b) => (a.key < b.key ? -1 : 1);
  assert.deepEqual(listed.sort(byKey), written.sort(byKey));
});

test('of a guide it says what the page says there, and which words are its own', () => {
  const listed = JSON.parse(output('words', guide, '--format', 'json'));
  const own = FILES.flatMap((file) => Object.keys(read(guide, file)));
  assert.deepEqual(
    listed.filter((word) => word.own.length > 0).map(({key}) => key),
    own.sort(),
  );
  const said = {...wordsOf('ui.json'), ...wordsOf('sheets.json')};
  for (const {key, texts} of listed) assert.deepEqual(texts, said[key], key);
});

test('as text: a key, its meaning, and a line a language', () => {
  const out = output('words', guide);
  const entries = out.split(/\n(?=\S)/);
  assert.ok(
    entries.includes(
      [
        'local-time  (ui.json)',
        '  Beside hours: whose time of day it is.',
        "  zh-CN: 北京时间  (the guide's own)",
        "  en: Beijing time  (the guide's own)",
      ].join('\n'),
    ),
    out,
  );
  assert.ok(entries.includes('yes  (ui.json)\n  In tables.\n  zh-CN: 是\n  en: Yes'), out);
  assert.match(out, /\n365 words, 34 of them the guide's own\n$/);
  assert.match(output('words'), /^ {2}en: local time$[^]*\n365 words\n$/m);
});

test('a folder that is none is said', () => {
  const {code, err} = wenlu(['words', path.join(top, 'no-such-folder')]);
  assert.equal(code, 2);
  assert.match(err, /no-such-folder/);
});

// What is about one app stands in its guide; what both say alike stands in one place.
test('the shipped guide gives no word that is built in alike', () => {
  for (const file of FILES) {
    const builtIn = read(path.join(top, 'assets/words'), file);
    for (const [key, texts] of Object.entries(read(guide, file)))
      for (const [language, text] of Object.entries(texts))
        assert.notEqual(text, builtIn[key][language], `${key} in ${language}`);
  }
});

const OF_ONE_FIELD = /\b(?:apps?|shops?|parcels?|Beijing|Douyin)\b|App|抖音|店|客服|售后|商品|包裹|北京|平台/;

test('the built-in words name no app, no shop and no desk of one', () => {
  for (const file of FILES)
    for (const [key, {meaning, ...texts}] of Object.entries(read(path.join(top, 'assets/words'), file)))
      for (const text of [meaning, texts.en.replace('Appearance', ''), texts['zh-CN']])
        assert.doesNotMatch(text, OF_ONE_FIELD, key);
});
