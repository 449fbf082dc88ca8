// `wenlu print`: which way a poster and cards show.
import assert from 'node:assert/strict';
import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import test, {after} from 'node:test';

import {guide, wenlu} from '../support/wenlu.mjs';

const folder = mkdtempSync(path.join(tmpdir(), 'wenlu-print-'));
after(() => rmSync(folder, {recursive: true}));

const out = path.join(folder, 'sheet.html');
const print = (sheet, ...more) =>
  wenlu(['print', guide, '--sheet', sheet, '--route', '/buyer/refund', '--lang', 'en', '-o', out, ...more]);

// The text of what was written, without what is between < and >.
const text = () => readFileSync(out, 'utf8').replace(/<[^>]*>/g, '');

test('a poster and cards show the best way, or any that is asked for, and name it', () => {
  for (const [sheet, times] of [
    ['poster', 1],
    ['poster-a3', 1],
    ['cards', 10],
  ]) {
    const count = (name) => text().split(name).length - 1;
    assert.equal(print(sheet).code, 0);
    assert.equal(count('Douyin app: Feedback and help'), times, sheet);
    assert.equal(print(sheet, '--way', 'buyer-shop-app').code, 0);
    assert.equal(count('Douyin shopping app: Service centre'), times, sheet);
    assert.equal(count('Douyin app: Feedback and help'), 0, sheet);
  }
});

test('a way that is not there is answered by the nearest, or by all; another sheet has every way', () => {
  const said = (...args) => {
    const {code, err} = print(...args);
    assert.equal(code, 2);
    return err;
  };
  assert.equal(
    said('poster', '--way', 'buyer-shop-ap'),
    'wenlu: "/buyer/refund" has no way "buyer-shop-ap"; did you mean "buyer-shop-app"?\n',
  );
  assert.equal(
    said('cards', '--way', 'pigeon'),
    'wenlu: "/buyer/refund" has no way "pigeon"; there are buyer-app, buyer-shop-app\n',
  );
  assert.equal(
    said('result', '--way', 'buyer-app'),
    'wenlu: --way is for a poster and for cards; a result sheet has every way\n',
  );
});

test('a sign that no printer has is caught when the sheet is made, once for all of it', () => {
  const copy = path.join(folder, 'guide');
  cpSync(guide, copy, {recursive: true});
  const channels = path.join(copy, 'channels.json');
  const sign = (text) => text.replaceAll('Feedback and help', 'Feedback \u{1F600} and help');
  writeFileSync(channels, sign(readFileSync(channels, 'utf8')));
  const printed = wenlu([
    'print',
    copy,
    '--sheet',
    'result',
    '--route',
    '/buyer/refund',
    '--lang',
    'en',
    '-o',
    out,
  ]);
  assert.equal(printed.code, 1);
  assert.equal(
    printed.err,
    `wenlu: ${out} has \u{1F600} (U+1F600), which printers make an empty box of: write a word\n`,
  );
});
