// The published site: names that follow what they name, sums, compressed copies, one policy, relative
// addresses, and the same bytes from the same parts.
import assert from 'node:assert/strict';
import {existsSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after, test} from 'node:test';
import zlib from 'node:zlib';

import {
  ASK_AGAIN,
  KEEP_FOREVER,
  hashedName,
  integrity,
  publish,
  readFolder,
  sha256,
  siteFolder,
} from '../support/published.mjs';
import {guide, languages, top, wenlu} from '../support/wenlu.mjs';

const skip = existsSync(siteFolder) ? false : 'no site: run ./build.sh build';
const site = skip ? new Map() : readFolder(siteFolder);
const text = (name) => site.get(name).toString();
const named = (test) => [...site.keys()].filter((name) => test.test(name));
const isNotFound = (name) => name === '404.html'; // the one page that is shown at any address
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
// What every answer carries, by name.
const headers = () =>
  new Map(
    text('_headers')
      .split('\n/')[0]
      .split('\n')
      .slice(1)
      .map((line) =>
        line
          .trim()
          .split(/: (.*)/)
          .slice(0, 2),
      ),
  );

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
  const policy = headers().get('Content-Security-Policy');
  assert.deepEqual(
    [...headers().keys()],
    [
      'Content-Security-Policy',
      'X-Content-Type-Options',
      'Referrer-Policy',
      'Cross-Origin-Opener-Policy',
      'Permissions-Policy',
    ],
  );
  for (const wanted of [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "connect-src 'self'",
    "require-trusted-types-for 'script'",
    "frame-ancestors 'self'",
    `style-src ${styles.join(' ')}`,
  ])
    assert.ok((policy + ';').includes(wanted + ';'), wanted);
  assert.doesNotMatch(policy, /unsafe-inline|'unsafe-eval'|https?:|\*/);
  assert.equal(stylesOf(guidePages.filter((name) => !isSheet(name))).length, 1);
  assert.ok(styles.length <= 5, 'sheets have few styles, so that the policy stays short');
  const inPage = policy.replace("; frame-ancestors 'self'", '');
  const meta = `<meta http-equiv="Content-Security-Policy" content="${inPage}">`;
  for (const name of [...guidePages, ...pages.filter(isNotFound)]) {
    const page = text(name);
    assert.ok(page.includes(meta), name);
    assert.ok(page.indexOf(meta) < page.search(/<(?:style|script|link)/), name);
  }
  const nginx = readFileSync(path.join(siteFolder, '../nginx.conf'), 'utf8');
  for (const [header, value] of headers()) {
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
  for (const name of pages.filter((page) => page !== 'wenlu.html' && !isNotFound(page))) {
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
  const [first] = languages;
  const {title} = JSON.parse(readFileSync(path.join(guide, 'guide.json'), 'utf8'));
  assert.deepEqual([manifest.name, manifest.short_name, manifest.lang], [title[first], title[first], first]);
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

test('two publications are the same, byte for byte, whatever folder, language and time zone', () => {
  const [home, elsewhere] = [newFolder(), newFolder()];
  const everything = path.join(top, 'tests/guides/everything');
  const env = {...process.env, LC_ALL: 'C', LANG: 'C', TZ: 'Pacific/Auckland', HOME: '/'};
  publish(everything, home, {more: []});
  const {code, err} = wenlu(['publish', everything, '-o', 'site', '--single', 'wenlu.html'], {
    cwd: elsewhere,
    env,
  });
  assert.equal(code, 0, err);
  const [first, second] = [readFolder(home), readFolder(elsewhere)];
  assert.deepEqual([...first.keys()], [...second.keys()]);
  for (const [name, bytes] of first) assert.ok(bytes.equals(second.get(name)), name);
});

test('the site that was built is what its guide is published as', {skip}, () => {
  const again = readFolder(publish(guide, newFolder()).site);
  for (const name of ['guide', 'texts.zh-CN', 'texts.en', 'search', 'start', 'wenlu', 'guard', 'print']) {
    const [file] = named(new RegExp(`^app/${name}-[0-9a-f]+\\.(?:json|js|wasm)$`));
    assert.ok(again.get(file).equals(site.get(file)), name);
  }
});

test('nothing that ships or publishes comes from npm', () => {
  for (const [name, bytes] of [
    ...readFolder(path.join(top, 'web')),
    ...readFolder(path.join(top, 'cmake')),
  ]) {
    if (!/\.m?js$/.test(name)) continue;
    for (const [, from] of bytes.toString().matchAll(/^import[^'"]*['"]([^'"]+)['"]/gm))
      assert.match(from, /^(?:\.{1,2}\/|node:)/, name);
  }
});

test('the pages of a host that was named may embed the guide, and its script talks to them', () => {
  const hosts = ['https://a.example', 'http://localhost:8080'];
  const files = readFolder(publish(path.join(top, 'tests/guides/everything'), newFolder(), {hosts}).site);
  assert.match(
    String(files.get('_headers')),
    /frame-ancestors 'self' https:\/\/a\.example http:\/\/localhost:8080;/,
  );
  const script = [...files.keys()].find((name) => /^app\/start-/.test(name));
  assert.ok(String(files.get(script)).includes(JSON.stringify(hosts)));
});
