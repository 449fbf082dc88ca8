// A folder, a file name or a code from a stranger: it is shown quoted, costs little memory, and leads nowhere
// else.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after, test} from 'node:test';

import {guide, program, top, wenlu} from '../support/wenlu.mjs';

const folders = mkdtempSync(path.join(tmpdir(), 'wenlu-untrusted-'));
after(() => rmSync(folders, {recursive: true}));

// A small guide of its own for each test, with further files {name: text}.
function guideWith(files = {}) {
  const folder = mkdtempSync(path.join(folders, 'guide-'));
  cpSync(path.join(top, 'tests/guides/diamond'), folder, {recursive: true});
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), {recursive: true});
    writeFileSync(path.join(folder, name), text);
  }
  return folder;
}

function edit(folder, name, from, to) {
  const file = path.join(folder, name);
  const text = readFileSync(file, 'utf8');
  assert.ok(text.includes(from));
  writeFileSync(file, text.replace(from, to));
}

const check = (folder) => wenlu(['check', folder, '--on', '2026-11-23']);

// Control characters but the tab and the line feed, and what turns the order of characters.
const STEERS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff]/;
const NASTY = '\u001b[2J\u009b31m\u202e\rok';

test('a file name cannot forge a finding or steer the terminal', () => {
  const name = `x\nquestions/role.json:1:1: error: forged [forged]${NASTY}.json`;
  const {code, out, err} = check(guideWith({[name]: '{}'}));
  assert.equal(code, 1);
  assert.doesNotMatch(out + err, STEERS);
  assert.doesNotMatch(out, /^questions/m);
  assert.match(out, /"[^\n"]*x<U\+000A>questions\/role.json:1:1: error: forged [^\n"]*": error: no file of/);
  const folder = guideWith();
  const link = path.join(folder, 'a\nb.json');
  symlinkSync('/etc/passwd', link);
  assert.match(
    check(folder).err,
    /^wenlu: cannot read "[^\n]*a<U\+000A>b\.json": the link leaves the folder\n$/,
  );
});

test('a code, a time zone, a route, a language and an option are shown harmless', () => {
  const zone = guideWith();
  edit(zone, 'guide.json', 'Asia/Shanghai', JSON.stringify(NASTY).slice(1, -1));
  for (const args of [
    ['feedback', '--guide', guide, NASTY + '\nABCD-EFGH\tseller 1'],
    ['check', zone],
    ['check', guide, '--on', NASTY],
    ['check', NASTY],
    ['check', guide, '--' + NASTY],
    ['show', guide, '/', '--lang', NASTY],
    ['show', guide, '/', '--at', NASTY],
    ['show', guide, '/', '--do', NASTY],
    ['show', guide, '/' + NASTY],
    ['find', guide, NASTY],
    ['print', guide, '--sheet', 'poster', '--route', NASTY, '-o', '/dev/null'],
    ['print', guide, '--sheet', 'handbook', '--role', NASTY, '-o', '/dev/null'],
    ['pages', guide, '-o', path.join(folders, 'out'), '--address', NASTY],
  ]) {
    const {out, err} = wenlu(args);
    assert.doesNotMatch(out + err, STEERS, JSON.stringify(args));
  }
  const {code, out} = wenlu(['feedback', '--guide', guide, NASTY + '\nABCD-EFGH\tseller 1']);
  assert.equal(code, 1);
  assert.equal(out.trimEnd().split('\n').length, 1, out);
});

test('a time zone that is a folder, a file or nothing is a finding, never an abort', () => {
  for (const name of ['Asia', 'Asia/', 'No/Such', 'tzdata.zi', 'zone.tab', 'posix', 'A'.repeat(5000)]) {
    const folder = guideWith();
    edit(folder, 'guide.json', 'Asia/Shanghai', name);
    const {code, out, err} = check(folder);
    assert.equal(code, 1, name + err);
    assert.match(out, /time zone/, name);
    assert.equal(wenlu(['routes', folder]).code, 1, name);
  }
});

// Linux only: ends the program, with a failure, when it wants more.
function checkWithin(folder, bytes) {
  const kilobytes = Math.ceil(bytes / 1024);
  const limited = `ulimit -v ${kilobytes} && exec "$0" check "$1" --on 2026-11-23`;
  const ended = spawnSync('bash', ['-c', limited, program, folder], {encoding: 'utf8', maxBuffer: 1 << 28});
  return {code: ended.status, out: ended.stdout, said: ended.stdout + ended.stderr};
}

const MB = 1024 * 1024;
const filled = (part, size = 4 * MB) => part.repeat(Math.floor((size - 2000) / part.length));
const numbered = (count, one) => Array.from({length: count}, (_, index) => one(index)).join(',');
const text = '{"zh-CN":"x","en":"x"}';

// What the smallest guide takes, then twelve bytes for each that is read.
const OWN = 64 * MB;
const TIMES = 12;

const GREEDY = {
  'numbers in a list': {'waits.json': `[${filled('0,')}0]`},
  'numbers in a table': {'waits.json': `{${filled('"a":0,')}"b":0}`},
  'empty lists': {'holidays.json': `{"entries":[${filled('[],')}[]]}`},
  'empty entries': {'channels.json': `{${numbered(400_000, (index) => `"a${index}":{}`)}}`},
  'twelve files of numbers': Object.fromEntries(
    [
      'waits',
      'channels',
      'materials',
      'notices',
      'statements',
      'deadlines',
      'holidays',
      'contacts',
      'frauds',
      'readings',
      'public_services',
    ].map((name) => [name + '.json', `[${filled('0,', MB)}0]`]),
  ),
  'one string': {'waits.json': `"${filled('x')}"`},
  'one key': {'waits.json': `{"${filled('x')}":0}`},
  escapes: {'waits.json': `["${filled('\\u95ee')}"]`},
  brackets: {'waits.json': filled('[')},
  'the same key': {'ui.json': `{${filled('"a":{},')}"b":{}}`},
  'sound waits': {
    'waits.json': `{${numbered(40_000, (index) => `"w${index}":{"label":${text},"min":"PT1M"}`)}}`,
  },
  redirects: {
    'guide.json': readFileSync(path.join(top, 'tests/guides/diamond/guide.json'), 'utf8').replace(
      '"start"',
      `"redirects": {${numbered(200_000, (index) => `"r${index}":"buyer"`)}}, "start"`,
    ),
  },
  'questions that name all before them': Object.fromEntries(
    Array.from({length: 1500}, (_, index) => [
      `questions/q${index}.json`,
      JSON.stringify({
        id: `q${index}`,
        title: {'zh-CN': 'x', en: 'x'},
        short: {'zh-CN': 'x', en: 'x'},
        options: ['a', 'b'].map((side) => ({
          id: side + index,
          label: {'zh-CN': 'x', en: 'x'},
          next: index === 1499 ? 'refund' : `q${index + 1}`,
          ...(index > 700 ? {when: {[`q${index - 700}`]: [`a${index - 700}`]}} : {}),
        })),
      }),
    ]),
  ),
};

for (const [what, files] of Object.entries(GREEDY)) {
  test(`memory stays within twelve times what is read: ${what}`, () => {
    const read = Object.values(files).reduce((sum, file) => sum + Buffer.byteLength(file), 0);
    const folder = guideWith(files);
    if (what.startsWith('questions')) edit(folder, 'guide.json', '"start": "role"', '"start": "q0"');
    const {code, said} = checkWithin(folder, OWN + TIMES * read);
    assert.equal(code, 1, said.slice(0, 2000));
    assert.match(said, /\d+ errors?, \d+ warnings?\n$/);
    rmSync(folder, {recursive: true});
  });
}

test('a file that no guide has is named, never read; the whole folder has a budget', () => {
  const big = `[${filled('0,')}0]`;
  const strange = guideWith(
    Object.fromEntries(Array.from({length: 12}, (_, i) => [`strange/${i}.json`, big])),
  );
  const {code, out} = checkWithin(strange, OWN);
  assert.equal(code, 1);
  assert.equal(out.match(/\[unknown-file\]/g).length, 12);
  const known = guideWith(
    Object.fromEntries(Array.from({length: 5}, (_, i) => [`outcomes/o${i}.json`, big])),
  );
  const over = checkWithin(known, OWN + TIMES * 16 * MB);
  assert.equal(over.code, 2);
  assert.match(over.said, /it has more than 16 MB/);
});

test('a link that leaves the folder is refused, one within it is followed', () => {
  const outside = mkdtempSync(path.join(folders, 'outside-'));
  writeFileSync(path.join(outside, 'waits.json'), '{}');
  for (const [target, name] of [
    [path.join(outside, 'waits.json'), 'waits.json'],
    [outside, 'outcomes/more'],
    ['/', 'root'],
    ['../', 'up'],
  ]) {
    const folder = guideWith();
    symlinkSync(target, path.join(folder, name));
    const {code, err} = check(folder);
    assert.equal(code, 2, name);
    assert.match(err, /the link leaves the folder/, name);
  }
  const folder = guideWith({'real.txt': '{}'});
  symlinkSync('real.txt', path.join(folder, 'waits.json'));
  assert.equal(check(folder).code, 0);
  symlinkSync('nowhere', path.join(folder, '.#waits.json'));
  assert.equal(check(folder).code, 0, 'what an editor leaves behind while it is open');
  const renamed = path.join(folders, 'renamed');
  symlinkSync(guideWith(), renamed);
  assert.equal(check(renamed).code, 0, 'the folder itself may be a link');
});

// Thirty questions in a row, each with two answers that lead to the next.
function diamonds(count) {
  const files = {};
  for (let index = 0; index < count; index += 1)
    files[`questions/${index ? 'q' + index : 'role'}.json`] = JSON.stringify({
      id: index ? 'q' + index : 'role',
      title: {'zh-CN': 'x', en: 'x'},
      short: {'zh-CN': 'x', en: 'x'},
      options: ['a', 'b'].map((side) => ({
        id: side + index,
        label: {'zh-CN': 'x', en: 'x'},
        next: index === count - 1 ? 'refund' : `q${index + 1}`,
      })),
    });
  const folder = guideWith();
  rmSync(path.join(folder, 'questions'), {recursive: true});
  rmSync(path.join(folder, 'outcomes/penalty.json'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), {recursive: true});
    writeFileSync(path.join(folder, name), text);
  }
  return folder;
}

test('too many routes are counted before anything is walked, and refused by every command', () => {
  const out = path.join(folders, 'diamonds');
  for (const [count, said] of [
    [30, /the answers make over 1000000000 pages a language, at most 20000 are allowed \[too-many-routes\]/],
    [14, /the answers make 32767 pages a language, at most 20000 are allowed \[too-many-routes\]/],
  ]) {
    const folder = diamonds(count);
    for (const args of [
      ['check', folder],
      ['routes', folder],
      ['pages', folder, '-o', out],
      ['find', folder, 'x'],
      ['show', folder, '/'],
    ]) {
      const {code, out: told, err} = wenlu(args);
      assert.equal(code, 1, args[0]);
      assert.match(told + err, said, args[0]);
    }
    assert.ok(!existsSync(out), 'nothing is written');
  }
  const folder = diamonds(13);
  assert.doesNotMatch(check(folder).out, /too-many-routes/);
  assert.equal(wenlu(['routes', folder]).out.trimEnd().split('\n').length, 2 ** 13);
});

test('ids that every object of JavaScript has, and languages that are folders already, are found', () => {
  for (const id of ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf']) {
    const folder = guideWith({'waits.json': `{"${id}": {"label": ${text}, "min": "PT1M"}}`});
    const {code, out} = check(folder);
    assert.equal(code, 1, id);
    assert.match(out, /is not a valid id/, id);
  }
  for (const language of ['app', 'APP', 'EN', 'ZH-cn']) {
    const folder = guideWith();
    edit(folder, 'guide.json', '"languages": {', `"languages": {"${language}": "x", `);
    const {code, out} = check(folder);
    assert.equal(code, 1, language);
    assert.match(out, /\[bad-language\]/, language);
  }
});

test('--address takes an origin with folders, and nothing else', () => {
  const out = path.join(folders, 'address');
  for (const address of [
    'https://help.example.org',
    'https://help.example.org/?x=/',
    'https://help.example.org/#/',
    'https://help.example.org:443/',
    'https://help.example.org:65536/',
    'https://me@help.example.org/',
    'https://Help.example.org/',
    'http://help.example.org/',
  ]) {
    const {code, err} = wenlu(['pages', guide, '-o', out, '--address', address]);
    assert.equal(code, 2, address);
    assert.match(err, /is not the address of a site/, address);
  }
  assert.ok(!existsSync(out));
});
