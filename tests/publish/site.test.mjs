// The published site: names that follow what they name, sums, compressed copies, one policy, relative
// addresses, and the same bytes from the same parts.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {existsSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after, test} from 'node:test';
import zlib from 'node:zlib';

import {readFolder} from '../../web/publish/folder.mjs';
import {hashedName, integrity, sha256} from '../../web/publish/hashes.mjs';
import {ASK_AGAIN, KEEP_FOREVER, headers, policyHeader, policyMeta} from '../../web/publish/policy.mjs';
import {knownHosts, publish} from '../../web/publish/publish.mjs';
import {program, top} from '../support/wenlu.mjs';

const siteFolder = path.resolve(top, process.env.WENLU_SITE || 'dist/site');
const engine = path.join(top, 'build/web');
const skip = existsSync(siteFolder) ? false : 'no site: run ./build.sh build';
const site = skip ? new Map() : readFolder(siteFolder);
const text = (name) => site.get(name).toString();
const named = (test) => [...site.keys()].filter((name) => test.test(name));
const pages = named(/\.html$/);
const guidePages = pages.filter((name) => name.endsWith('index.html'));
const stylesOf = (names) =>
  [
    ...new Set(
      names.flatMap((name) =>
        [...text(name).matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, style]) => `'${integrity(style)}'`),
      ),
    ),
  ].sort();
const isSheet = (name) => name.includes('/-print/');
const styles = stylesOf(pages.filter((name) => name !== 'wenlu.html'));
const known = {styles, hosts: []};

const folders = [];
const newFolder = () => {
  folders.push(mkdtempSync(path.join(tmpdir(), 'wenlu-publish-')));
  return folders.at(-1);
};
after(() => folders.forEach((folder) => rmSync(folder, {recursive: true})));

test('every name under app/ carries the hash of what it names', {skip}, () => {
  const names = named(/^app\/.*(?<!\.br|\.gz)$/);
  assert.ok(names.length >= 8, names.join(' '));
  for (const name of names) {
    const plain = path.basename(name).replace(/-[0-9a-f]{10}(?=\.)/, '');
    assert.equal(path.basename(name), hashedName(plain, site.get(name)));
  }
});

test('.br and .gz stand beside every text and the wasm, and hold the same bytes', {skip}, () => {
  const rich = named(/\.(?:html|js|json|wasm|svg|webmanifest)$/).filter((name) => !isSheet(name));
  for (const name of rich) {
    assert.ok(zlib.brotliDecompressSync(site.get(name + '.br')).equals(site.get(name)), name + '.br');
    assert.ok(zlib.gunzipSync(site.get(name + '.gz')).equals(site.get(name)), name + '.gz');
  }
  for (const name of named(/\.(?:br|gz)$/)) assert.ok(site.has(name.slice(0, -3)), name);
});

test('no name of a word travels: code and guide know them by number', {skip}, () => {
  const names = [
    ...readFileSync(path.join(top, 'src/screen/wording/ui_keys.h'), 'utf8').matchAll(/"([a-z0-9-]+)"/g),
  ].map(([, name]) => name);
  assert.ok(names.length > 200);
  const guide = JSON.parse(text(named(/^app\/guide-[0-9a-f]+\.json$/)[0]));
  assert.ok(!('ui.json' in guide.files));
  assert.deepEqual(
    guide.words,
    names.map(() => [0]),
  );
  // Other names are words of something else too, such as an action's.
  const own = names.filter((name) => /^(?:as-on|counts|month|reason|spot|verb|weekday)-/.test(name));
  assert.ok(own.length > 50);
  const wasm = site.get(named(/^app\/wenlu-[0-9a-f]+\.wasm$/)[0]).toString('latin1');
  assert.deepEqual(
    own.filter((name) => wasm.includes(name)),
    [],
  );
});

test('SHA256SUMS names every file and is right', {skip}, () => {
  const lines = new Map(
    text('SHA256SUMS')
      .trim()
      .split('\n')
      .map((line) => line.split('  ').reverse()),
  );
  const files = named(/(?<!\.br|\.gz)$/).filter((name) => name !== 'SHA256SUMS');
  assert.deepEqual([...lines.keys()].sort(), files.sort());
  for (const [name, sum] of lines) assert.equal(sum, sha256(site.get(name)), name);
});

test('the same policy in every page, in _headers and for nginx, and none of it is unsafe', {skip}, () => {
  const policy = policyHeader(known);
  for (const wanted of [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "connect-src 'self'",
    "require-trusted-types-for 'script'",
    "frame-ancestors 'self'",
  ])
    assert.ok((policy + ';').includes(wanted + ';'), wanted);
  assert.doesNotMatch(policy, /unsafe-inline|'unsafe-eval'|https?:|\*/);
  assert.equal(stylesOf(guidePages.filter((name) => !isSheet(name))).length, 1);
  assert.ok(styles.length <= 5, 'sheets have few styles, so that the policy stays short');
  for (const name of guidePages) {
    const page = text(name);
    const meta = `<meta http-equiv="Content-Security-Policy" content="${policyMeta(known)}">`;
    assert.ok(page.includes(meta), name);
    assert.ok(page.indexOf(meta) < page.search(/<(?:style|script|link)/), name);
  }
  const nginx = readFileSync(path.join(siteFolder, '../nginx.conf'), 'utf8');
  for (const [header, value] of headers(known)) {
    assert.ok(text('_headers').includes(`  ${header}: ${value}\n`), header);
    assert.equal(nginx.split(`add_header ${header} "${value}" always;`).length - 1, 2, header);
  }
  for (const keep of [ASK_AGAIN, KEEP_FOREVER])
    assert.ok(nginx.includes(`add_header Cache-Control "${keep}" always;`));
});

test(
  '_headers stays within what Cloudflare Pages takes, and says of every file how long it may be kept, once',
  {skip},
  () => {
    const lines = text('_headers').trim().split('\n');
    assert.ok(lines.filter((line) => line.startsWith('/')).length <= 100);
    for (const line of lines) assert.ok(line.length <= 2000, line);
    const rules = text('_headers')
      .trim()
      .split(/\n(?=\/)/)
      .filter((rule) => rule.includes('Cache-Control'))
      .map((rule) => rule.split('\n')[0]);
    for (const name of site.keys()) {
      const fitting = rules.filter((rule) =>
        rule.endsWith('*') ? ('/' + name).startsWith(rule.slice(0, -1)) : rule === '/' + name,
      );
      if (!/\.(?:br|gz)$/.test(name) && !/^(?:_headers|\.nojekyll|SHA256SUMS)$/.test(name))
        assert.equal(fitting.length, 1, name);
    }
  },
);

test('everything that a page names is there, under a relative address', {skip}, () => {
  const missing = new Set();
  for (const name of pages.filter((page) => page !== 'wenlu.html')) {
    for (const [, address] of text(name).matchAll(/(?:src|href)="([^"#]*)[^"]*"/g)) {
      if (!address || /^(?:https|tel|mailto):/.test(address)) continue;
      assert.doesNotMatch(address, /^\/|^\w+:/, name);
      const file = path.posix.join(path.posix.dirname(name), decodeURI(address));
      if (!site.has(file) && !site.has(path.posix.join(file, 'index.html')))
        missing.add(`${name} → ${address}`);
    }
  }
  assert.deepEqual([...missing], []);
  const manifest = JSON.parse(text('app.webmanifest'));
  for (const icon of manifest.icons) assert.ok(site.has(icon.src), icon.src);
  assert.match(text('index.html'), /<link rel="manifest" href="app.webmanifest">/);
});

test('no field of any page gives what is typed to a spelling service or a translator', {skip}, () => {
  const inputs = pages.flatMap((name) =>
    [...text(name).matchAll(/<(?:input|textarea)\b[^>]*>/g)].map(([tag]) => [name, tag]),
  );
  const typed = inputs.filter(([, tag]) => !/type="?(?:checkbox|radio|date|datetime-local)\b/.test(tag));
  assert.ok(typed.length > 100);
  for (const [name, tag] of typed)
    for (const said of [/ spellcheck="?false\b/, / writingsuggestions="?false\b/, / autocomplete="?off\b/])
      assert.match(tag, said, name);
});

test('no page tells where it was built', {skip}, () => {
  for (const [name, bytes] of site)
    if (/\.(?:html|js|wasm|json)$/.test(name)) assert.ok(!bytes.includes(top), name);
});

const build = (folder, env) => {
  execFileSync(
    program,
    ['pages', path.join(top, 'tests/guides/everything'), '-o', path.join(folder, 'pages')],
    {cwd: folder, env: {...process.env, ...env}},
  );
  return publish(path.join(folder, 'pages'), engine, path.join(folder, 'out'), []).then(() =>
    readFolder(path.join(folder, 'out')),
  );
};

test(
  'two builds of the same parts are the same, byte for byte, in another folder, language and time zone',
  {skip},
  async () => {
    const [first, second] = [
      await build(newFolder(), {}),
      await build(newFolder(), {LC_ALL: 'C', LANG: 'C', TZ: 'Pacific/Auckland', HOME: '/'}),
    ];
    assert.deepEqual([...first.keys()], [...second.keys()]);
    for (const [name, bytes] of first) assert.ok(bytes.equals(second.get(name)), name);
    const [again] = folders.slice(-1);
    execFileSync(program, ['pages', path.join(top, 'content/douyin'), '-o', path.join(again, 'shipped')], {
      env: {...process.env, TZ: 'Pacific/Auckland'},
    });
    for (const name of ['guide', 'texts.zh-CN', 'texts.en'])
      assert.ok(
        readFileSync(path.join(again, `shipped/app/${name}.json`)).equals(
          site.get(named(new RegExp(`^app/${name}-.*\\.json$`))[0]),
        ),
        name,
      );
  },
);

test('nothing that ships or publishes comes from npm', () => {
  for (const [name, bytes] of readFolder(path.join(top, 'web'))) {
    if (!/\.m?js$/.test(name)) continue;
    for (const [, from] of bytes.toString().matchAll(/^import[^'"]*['"]([^'"]+)['"]/gm))
      assert.match(from, /^(?:\.{1,2}\/|node:)/, name);
  }
});

test('only origins may be named as hosts', () => {
  assert.deepEqual(knownHosts(' https://a.example  http://localhost:8080 '), [
    'https://a.example',
    'http://localhost:8080',
  ]);
  for (const wrong of [
    'a.example',
    'https://a.example/',
    '*',
    'https://a.example;script-src',
    'javascript:alert(1)',
    'https://a.example:443',
    'http://a.example:80',
    'https://a.example:65536',
    'https://a.example:08443',
    'https://a.example?x',
    'https://a.example#x',
    'https://A.example',
    'http://1',
  ])
    assert.throws(() => knownHosts(wrong), /origin/);
});
