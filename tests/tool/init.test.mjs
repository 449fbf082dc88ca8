// `wenlu init`: a small guide to begin with, whole from the first minute.
import assert from 'node:assert/strict';
import {mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after, test} from 'node:test';

import {top, wenlu} from '../support/wenlu.mjs';

const folder = mkdtempSync(path.join(tmpdir(), 'wenlu-init-'));
after(() => rmSync(folder, {recursive: true}));

const run = (...args) => wenlu(args, {cwd: folder});
const read = (...parts) => readFileSync(path.join(folder, ...parts), 'utf8');
const filesIn = (where) =>
  readdirSync(where, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(where, path.join(entry.parentPath, entry.name)))
    .sort();

test('it writes a guide in which check finds nothing, today or half a year on', () => {
  const {code, out, err} = run('init', 'help');
  assert.deepEqual([code, err], [0, '']);
  assert.match(out, /^wrote \d+ files into help; its README\.md says what each is for\n$/);
  const {code: checked, out: found} = run('check', 'help');
  assert.deepEqual([checked, found], [0, 'no findings\n']);
  const inHalfAYear = new Date(Date.now() + 179 * 86_400_000).toISOString().slice(0, 10);
  assert.equal(run('check', 'help', '--on', inHalfAYear).out, 'no findings\n');
});

test('it has two languages, five answers, and what most guides need', () => {
  const guide = JSON.parse(read('help', 'guide.json'));
  assert.deepEqual(Object.keys(guide.languages), ['zh-CN', 'en']);
  assert.equal(readdirSync(path.join(folder, 'help/outcomes')).length, 5);
  const page = run('show', 'help', '/repair/other', '--lang', 'en', '--at', '2026-11-24T10:00').out;
  for (const part of [/The form online/, /Have ready/, /A photograph/, /Open now/, /Sources/])
    assert.match(page, part);
  assert.match(run('show', 'help', '/repair/water', '--at', '2026-11-24T10:00').out, /服务中，到 12:00/);
  assert.equal(run('routes', 'help').out.trim().split('\n').length, 5);
});

test('what is written are the files of assets/starter, with today as the day of checking', () => {
  const source = path.join(top, 'assets/starter');
  assert.deepEqual(filesIn(path.join(folder, 'help')), filesIn(source));
  const today = JSON.parse(read('help', 'sources.json'))['notice-board'].checked;
  const apart = Math.abs(new Date(today) - Date.now());
  assert.ok(apart < 2 * 86_400_000, today);
  for (const name of filesIn(source))
    assert.equal(
      read('help', name),
      readFileSync(path.join(source, name), 'utf8')
        .replaceAll('"2000-01-01"', `"${today}"`)
        .replace('"id": "starter"', '"id": "help"'),
      name,
    );
});

test('its README names every file, in both languages', () => {
  const readme = read('help', 'README.md');
  for (const name of filesIn(path.join(folder, 'help')).filter((each) => each !== 'README.md'))
    assert.ok(readme.includes(`\`${name.replace(/\/.*/, '/')}\``), name);
});

test('the guide is called as its folder is, where that can be an id', () => {
  const idIn = (name) => {
    assert.equal(run('init', name).code, 0);
    return JSON.parse(read(name, 'guide.json')).id;
  };
  assert.equal(idIn('front-desk'), 'front-desk');
  assert.equal(idIn('deep/down/library/'), 'library');
  assert.equal(idIn('问路 指南'), 'help');
  mkdirSync(path.join(folder, 'here'));
  assert.equal(wenlu(['init', '.'], {cwd: path.join(folder, 'here')}).code, 0);
  assert.equal(JSON.parse(read('here', 'guide.json')).id, 'here');
});

test('nothing of anybody is written over', () => {
  mkdirSync(path.join(folder, 'full'));
  writeFileSync(path.join(folder, 'full/letter.txt'), 'Dear');
  const {code, err} = run('init', 'full');
  assert.equal(code, 2);
  assert.equal(err, 'wenlu: full is not empty; wanted a new folder, or an empty one\n');
  assert.deepEqual(readdirSync(path.join(folder, 'full')), ['letter.txt']);
  assert.deepEqual(run('init', 'full/letter.txt'), {
    code: 2,
    out: '',
    err: 'wenlu: full/letter.txt is no folder\n',
  });
  assert.match(run('init', 'full/letter.txt/guide').err, /full\/letter\.txt\/guide/);
  assert.equal(read('full', 'letter.txt'), 'Dear');
});
