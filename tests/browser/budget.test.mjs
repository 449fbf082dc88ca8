// Bytes, as a visitor's connection carries them (brotli, quality 11).
import assert from 'node:assert/strict';
import {readFileSync, readdirSync, statSync} from 'node:fs';
import path from 'node:path';
import {test} from 'node:test';
import {brotliCompressSync, constants} from 'node:zlib';
import {siteFolder} from './support/site.mjs';

const brotli = (file) =>
  brotliCompressSync(readFileSync(file), {params: {[constants.BROTLI_PARAM_QUALITY]: 11}}).length;
const everyFile = (folder) =>
  readdirSync(folder, {withFileTypes: true}).flatMap((entry) =>
    entry.isDirectory() ? everyFile(path.join(folder, entry.name)) : [path.join(folder, entry.name)],
  );

const MOST = 200_000;

test('wasm, JavaScript and content together weigh at most 200 kB', (t) => {
  const sizes = everyFile(path.join(siteFolder, 'app'))
    .filter((file) => /\.(?:m?js|wasm|json)$/.test(file))
    .map((file) => [path.basename(file), brotli(file)]);
  const all = sizes.reduce((sum, [, size]) => sum + size, 0);
  sizes.forEach(([name, size]) => t.diagnostic(`${name}: ${size} bytes`));
  t.diagnostic(`together: ${all} bytes`);
  assert.ok(all <= MOST, `${all} bytes`);
});

test('every page is at most 14 336 bytes, its styles included, and asks for no other style', (t) => {
  const pages = everyFile(siteFolder).filter(
    (file) => file.endsWith('index.html') && !file.includes('/-print/'),
  );
  assert.ok(pages.length > 50);
  const shipped = (file) => statSync(file + '.br').size;
  const sizes = pages.map((file) => [shipped(file), file]).sort(([a], [b]) => b - a);
  t.diagnostic(
    `start page: ${shipped(path.join(siteFolder, 'index.html'))} bytes; largest: ${sizes[0][0]} bytes`,
  );
  assert.ok(sizes[0][0] <= 14_336, sizes[0].join(' '));
  for (const file of pages)
    assert.doesNotMatch(readFileSync(file, 'utf8'), /<link[^>]+rel="?stylesheet|@import|@font-face/);
});

test('no page holds an absolute address of its own site or a request to another host', () => {
  for (const file of everyFile(siteFolder).filter((name) => name.endsWith('.html'))) {
    const loaded = readFileSync(file, 'utf8').match(/(?:src|href)="(?:https?:)?\/[^"]*"/g) || [];
    assert.deepEqual(
      loaded.filter((link) => !/^href="https:\/\//.test(link)),
      [],
      file,
    );
  }
});
