// wenlu.exe under Wine: it does what the one for Linux does, byte for byte. ./build.sh release runs this.
import assert from 'node:assert/strict';
import {spawn, spawnSync} from 'node:child_process';
import {cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after, test} from 'node:test';
import {setTimeout as later} from 'node:timers/promises';

import {readFolder} from '../support/published.mjs';
import {guide, top, wenlu} from '../support/wenlu.mjs';

const exe = path.join(top, 'dist/release/wenlu.exe');
const home = mkdtempSync(path.join(tmpdir(), 'wenlu-windows-'));
const env = {...process.env, WINEPREFIX: path.join(home, 'wine'), WINEDEBUG: '-all'};
after(() => rmSync(home, {recursive: true, force: true}));

function windows(args, more = {}) {
  const {status, stdout, stderr} = spawnSync('wine64', [exe, ...args], {
    cwd: home,
    encoding: 'utf8',
    env: {...env, ...more},
    maxBuffer: 1 << 28,
  });
  return {code: status, out: stdout, err: stderr};
}

function done(args, more) {
  const {code, out, err} = windows(args, more);
  assert.equal(code, 0, `${args.join(' ')}: ${out}${err}`);
  return out;
}

// As Windows calls a file of this machine.
const onDrive = (file) => 'Z:' + file.replaceAll('/', '\\');

function assertSame(one, other) {
  const [ones, others] = [readFolder(one), readFolder(other)];
  assert.deepEqual([...ones.keys()], [...others.keys()]);
  for (const [name, bytes] of ones) assert.ok(bytes.equals(others.get(name)), name);
}

const published = (folder, site) => {
  const {code, err} = wenlu(['publish', folder, '-o', site], {cwd: home});
  assert.equal(code, 0, err);
};

test('from nothing to a published site, in folders with Chinese names and spaces', () => {
  done(['init', '我的 帮助']);
  assert.match(done(['check', '我的 帮助']), /no findings/);
  done(['publish', '我的 帮助', '-o', '站 点']);
  published('我的 帮助', 'by linux');
  assertSame(path.join(home, '站 点'), path.join(home, 'by linux'));
  // Once more over it, called by drive and with backslashes: the same, and nothing left beside it.
  done(['publish', onDrive(path.join(home, '我的 帮助')), '-o', onDrive(path.join(home, '站 点'))]);
  assertSame(path.join(home, '站 点'), path.join(home, 'by linux'));
  assert.deepEqual(
    readdirSync(home).filter((name) => name.includes('wenlu-')),
    [],
  );
});

test('the shipped guide gives the same site, and says the same in a terminal', () => {
  done(['publish', guide, '-o', 'shipped']);
  published(guide, 'shipped by linux');
  assertSame(path.join(home, 'shipped'), path.join(home, 'shipped by linux'));
  for (const args of [
    ['routes', guide],
    ['show', guide, '/seller/violation', '--at', '2026-11-23T10:30:00+08:00'],
    ['find', guide, '保证金'],
    ['check', guide, '--on', '2026-11-23'],
  ])
    assert.equal(done(args), wenlu(args).out, args.join(' '));
});

test('files with the line ends of Windows give the same findings and the same site', () => {
  done(['init', 'crlf']);
  cpSync(path.join(home, 'crlf'), path.join(home, 'lf'), {recursive: true});
  for (const [name, bytes] of readFolder(path.join(home, 'crlf')))
    writeFileSync(path.join(home, 'crlf', name), bytes.toString().replaceAll('\n', '\r\n'));
  assert.match(done(['check', 'crlf']), /no findings/);
  done(['publish', 'crlf', '-o', 'crlf site']);
  published('lf', 'lf site');
  assertSame(path.join(home, 'crlf site'), path.join(home, 'lf site'));
  const file = path.join(home, 'crlf/guide.json');
  writeFileSync(file, readFileSync(file, 'utf8').replace('Asia/Shanghai', 'Asia/Nowhere'));
  const {code, out} = windows(['check', 'crlf']);
  assert.equal(code, 1);
  assert.match(out, /crlf\/guide\.json:\d+:\d+: error: there is no time zone "Asia\/Nowhere"/);
});

test('a guide is served, and what is saved is shown', async () => {
  done(['init', 'served']);
  const served = spawn('wine64', [exe, 'serve', 'served', '--no-open', '--port', '0'], {cwd: home, env});
  let said = '';
  for await (const bytes of served.stdout) {
    said += bytes;
    if (/http:\S+/.test(said)) break;
  }
  after(() => served.kill());
  const [address] = said.match(/http:\S+/);
  const shows = async (text) => (await (await fetch(address)).text()).includes(text);
  assert.ok(await shows('社区服务指南'));
  const file = path.join(home, 'served/guide.json');
  writeFileSync(file, readFileSync(file, 'utf8').replaceAll('社区服务指南', '社区问事指南'));
  for (let waited = 0; !(await shows('社区问事指南')); waited += 100) {
    assert.ok(waited < 10_000);
    await later(100);
  }
});

test('a sheet is printed by the browser of the machine, over two pipes', () => {
  const browser = path.join(top, 'build/windows/wenlu_stand_in_browser.exe');
  assert.ok(existsSync(browser));
  const sheet = ['print', guide, '--sheet', 'poster', '--route', '/seller/violation'];
  done([...sheet, '-o', 'poster.html']);
  done([...sheet, '--pdf', '-o', '海报 1.pdf'], {CHROMIUM: onDrive(browser)});
  const printed = readFileSync(path.join(home, '海报 1.pdf'), 'utf8');
  assert.ok(printed.startsWith('%PDF-stand-in\n'), printed.slice(0, 100));
  const {params} = JSON.parse(printed.slice(printed.indexOf('{')));
  assert.equal(params.html, readFileSync(path.join(home, 'poster.html'), 'utf8'));
  const none = windows([...sheet, '--pdf', '-o', 'none.pdf'], {CHROMIUM: 'C:\\none.exe'});
  assert.equal(none.code, 2);
  assert.match(none.err, /no Chromium could be started/);
});
