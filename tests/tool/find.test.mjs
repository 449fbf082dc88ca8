// `wenlu find`: search on the command line.
import assert from 'node:assert/strict';
import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import test from 'node:test';

import {guide, output, top, wenlu} from '../support/wenlu.mjs';

test('a line for each outcome, best first: its route or one for each deciding answer, then its title', () => {
  const lines = output('find', guide, '退款').trimEnd().split('\n');
  assert.equal(lines[0], '/buyer/refund\t想退款');
  for (const line of lines) assert.match(line, /^\/[a-z0-9/-]+( \/[a-z0-9/-]+)*\t[^\t]+$/);
  assert.ok(lines.length <= 10);
});

test('words may come as one argument or as several', () => {
  assert.equal(output('find', guide, 'money', 'back'), output('find', guide, 'money back'));
});

test('titles come in the language asked for', () => {
  assert.match(output('find', guide, 'tuikuan', '--lang', 'en'), /^\/buyer\/refund\tYou want a refund\n/);
  const {code, err} = wenlu(['find', guide, 'refund', '--lang', 'eo']);
  assert.equal(code, 2);
  assert.match(err, /no language "eo"; it has zh-CN en/);
});

test('nothing found is no error and no output', () => {
  assert.deepEqual(wenlu(['find', guide, 'xyzzy']), {code: 0, out: '', err: ''});
});

test('- takes a query a line, and ends the answers to each with an empty line', () => {
  const {out} = wenlu(['find', guide, '-'], {input: 'xyzzy\n退款\n'});
  assert.equal(out, '\n' + output('find', guide, '退款') + '\n');
});

test('no words are wrong usage', () => assert.equal(wenlu(['find', guide]).code, 2));

test('a word that search cannot read is told', () => {
  const copy = mkdtempSync(path.join(tmpdir(), 'wenlu-guide-'));
  try {
    cpSync(guide, copy, {recursive: true});
    const file = path.join(copy, 'outcomes/refund.json');
    writeFileSync(file, readFileSync(file, 'utf8').replace('"退款"', '"退款", "龘"'));
    const {code, out} = wenlu(['check', copy]);
    assert.equal(code, 0);
    assert.match(out, /readings\.json.*search cannot read 龘/);
  } finally {
    rmSync(copy, {recursive: true});
  }
});

test('the command that writes the readings is the one that the documentation gives', () => {
  assert.match(
    readFileSync(path.join(top, 'docs/content.md'), 'utf8'),
    /node cmake\/make_readings\.mjs \/usr\/share\/unicode content\/douyin/,
  );
});
