// `wenlu publish`: a site in a folder, whole or not at all. What is in it: tests/publish.
import assert from 'node:assert/strict';
import {cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import test, {after} from 'node:test';

import {publish, readFolder, sha256} from '../support/published.mjs';
import {output, top, wenlu} from '../support/wenlu.mjs';

const home = mkdtempSync(path.join(tmpdir(), 'wenlu-publish-'));
after(() => rmSync(home, {recursive: true}));
// Without its readings, of which it is warned that they are few.
const everything = path.join(home, 'everything');
cpSync(path.join(top, 'tests/guides/everything'), everything, {recursive: true});
rmSync(path.join(everything, 'readings.json'));
const folder = (name) => {
  mkdirSync(path.join(home, name), {recursive: true});
  return path.join(home, name);
};
const same = (first, second) => {
  assert.deepEqual([...first.keys()], [...second.keys()]);
  for (const [name, bytes] of first) assert.ok(bytes.equals(second.get(name)), name);
};

test('beside the site: the guide in one file with its sum, under names of the caller', () => {
  const at = folder('beside');
  const {site} = publish(everything, at);
  const file = path.join(at, 'out/help.html');
  const config = path.join(at, 'nginx.conf');
  const {code, out, err} = wenlu([
    ...['publish', everything, '-o', site, '--uncompressed'],
    ...['--single', file, '--nginx', config],
  ]);
  assert.deepEqual([code, out, err], [0, '', '']);
  const bytes = readFileSync(file);
  assert.ok(bytes.equals(readFileSync(path.join(site, 'wenlu.html'))));
  assert.equal(readFileSync(file + '.sha256', 'utf8'), `${sha256(bytes)}  help.html\n`);
  assert.match(readFileSync(config, 'utf8'), /^server \{$/m);
});

test('compressed copies are made unless they are not wanted', () => {
  const at = folder('compressed');
  const names = (more) => [...readFolder(publish(everything, at, {more}).site).keys()];
  const plain = names(['--uncompressed']);
  const all = names([]);
  assert.ok(plain.every((name) => !/\.(?:br|gz)$/.test(name)));
  assert.deepEqual(
    all.filter((name) => !/\.(?:br|gz)$/.test(name)),
    plain,
  );
  assert.ok(all.includes('index.html.br') && all.includes('index.html.gz'));
});

test('a guide with errors is refused with its findings, and the old site is left as it was', () => {
  const at = folder('errors');
  const {site, single} = publish(everything, at);
  const before = readFolder(at);
  const broken = path.join(home, 'broken');
  cpSync(everything, broken, {recursive: true});
  const file = path.join(broken, 'guide.json');
  writeFileSync(file, readFileSync(file, 'utf8').replace('"start": "', '"start": "no-'));
  const {code, out, err} = wenlu(['publish', broken, '-o', site, '--single', single]);
  assert.equal(code, 1);
  assert.equal(out, '');
  assert.match(err, /guide\.json:\d+:\d+: error: "no-/);
  assert.equal(err, wenlu(['check', broken]).out);
  same(readFolder(at), before);
  const pages = path.join(at, 'pages');
  assert.deepEqual(wenlu(['pages', broken, '-o', pages]), {code, out, err});
  assert.ok(!existsSync(pages));
});

test('warnings are counted and do not hinder', () => {
  const old = path.join(home, 'old');
  output('init', old);
  const file = path.join(old, 'sources.json');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/"checked": "\d{4}/g, '"checked": "2001'));
  const [, counted] = wenlu(['check', old]).out.match(/^(0 errors, [1-9]\d* warnings?)$/m);
  const site = path.join(folder('warned'), 'site');
  const said = `wenlu: ${counted}; wenlu check ${old} tells more\n`;
  assert.deepEqual(wenlu(['publish', old, '-o', site]), {code: 0, out: '', err: said});
  assert.ok(existsSync(path.join(site, 'index.html')));
  assert.deepEqual(wenlu(['pages', old, '-o', site + '-pages']), {code: 0, out: '', err: said});
});

test('a folder that holds other things is refused, and so are hosts that are none', () => {
  const at = folder('other');
  writeFileSync(path.join(at, 'thesis.txt'), 'years of work');
  const refused = (...args) => {
    const {code, err} = wenlu(['publish', everything, ...args]);
    assert.equal(code, 2, err);
    assert.equal(err.trimEnd().split('\n').length, 1, err);
    return err;
  };
  assert.match(refused('-o', at), /holds other things than a published site/);
  assert.deepEqual([...readFolder(at).keys()], ['thesis.txt']);
  const site = path.join(at, 'site');
  assert.match(refused('-o', site, '--hosts', 'https://a.example *'), /"\*" is no origin/);
  assert.match(refused('-o', site, '--address', 'help.example.org'), /is not the address of a site/);
  assert.match(refused('-o', '/proc/nowhere'), /cannot write/);
  assert.ok(!existsSync(site));
});

test('the addresses of a path with Chinese characters and spaces are found', () => {
  const at = folder('网站 一');
  publish(everything, at);
  assert.ok(existsSync(path.join(at, 'site/index.html')));
});
