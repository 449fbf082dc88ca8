// What search engines and servers look for in a site: robots.txt, sitemap.xml, the address of each page and
// of its translations, 404.html.
import assert from 'node:assert/strict';
import {execFileSync, spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after, test} from 'node:test';

import {publish, readFolder} from '../support/published.mjs';
import {output} from '../support/wenlu.mjs';

const ADDRESS = 'https://help.example.org/a/b/';
const home = mkdtempSync(path.join(tmpdir(), 'wenlu-engines-'));
after(() => rmSync(home, {recursive: true}));
const guide = path.join(home, 'help');
output('init', guide);
const known = publish(guide, path.join(home, 'known'), {more: ['--uncompressed', '--address', ADDRESS]}).site;
const files = readFolder(known);
const unknown = readFolder(publish(guide, path.join(home, 'unknown')).site);
const text = (name) => files.get(name).toString();
const pages = [...files.keys()].filter(
  (name) => name.endsWith('index.html') && !name.includes('-print/') && name !== 'index.html',
);
const fileOf = (address) => address.replace(ADDRESS, '') + 'index.html';
const linksOf = (html) =>
  [...html.matchAll(/rel="(canonical|alternate)"(?: hreflang="([^"]*)")? href="([^"]*)"/g)].map(
    ([, relation, language, address]) => [language ?? relation, address],
  );

test('robots.txt names the sitemap, which has each page once under its own address', () => {
  assert.equal(text('robots.txt'), `User-agent: *\nDisallow:\nSitemap: ${ADDRESS}sitemap.xml\n`);
  const found = [...text('sitemap.xml').matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) =>
    fileOf(address),
  );
  assert.deepEqual(found.sort(), pages.sort());
  assert.ok(found.length > 20);
});

test('a page and the sitemap say the same of its translations; those name each other', () => {
  for (const entry of text('sitemap.xml').matchAll(/<loc>([^<]*)<\/loc>(.*?)<\/url>/g)) {
    const [, address, links] = entry;
    const [[relation, canonical], ...said] = linksOf(text(fileOf(address)));
    assert.deepEqual([relation, canonical], ['canonical', address]);
    said.sort();
    assert.deepEqual(linksOf(links).sort(), said);
    assert.deepEqual(
      said.map(([language]) => language),
      ['en', 'x-default', 'zh-CN'],
    );
    assert.ok(said.some(([, other]) => other === address));
    for (const [, other] of said)
      assert.deepEqual(
        linksOf(text(fileOf(other)))
          .slice(1)
          .sort(),
        said,
      );
  }
  assert.deepEqual(linksOf(text('index.html')), linksOf(text('zh-CN/index.html')));
});

const skip =
  spawnSync('xmllint', ['--version']).error && 'no xmllint; on Debian: apt-get install libxml2-utils';
test('the sitemap is well-formed XML', {skip}, () => {
  execFileSync('xmllint', ['--noout', path.join(known, 'sitemap.xml')]);
  const count = execFileSync('xmllint', [
    ...['--xpath', "count(/*[local-name()='urlset']/*[local-name()='url'])"],
    path.join(known, 'sitemap.xml'),
  ]);
  assert.equal(Number(count), pages.length);
});

test('without an address there is no sitemap, and no page says where it lies', () => {
  assert.ok(!unknown.has('sitemap.xml'));
  assert.equal(String(unknown.get('robots.txt')), 'User-agent: *\nDisallow:\n');
  for (const [name, bytes] of unknown)
    if (name.endsWith('.html')) assert.doesNotMatch(String(bytes), /canonical|x-default/, name);
});

for (const [what, site, root] of [
  ['under the path of its address', files, '/a/b/'],
  ['at the root of its server where no address is known', unknown, '/'],
])
  test(`404.html leads to the start and all answers of every language, ${what}`, () => {
    const html = String(site.get('404.html'));
    const addresses = [...html.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, address]) => address);
    for (const address of addresses) {
      assert.ok(address.startsWith(root), address);
      const file = address.slice(root.length);
      assert.ok(site.has(file) || site.has(file + 'index.html'), address);
    }
    for (const language of ['zh-CN', 'en']) {
      const [, section] = html.match(new RegExp(`<section lang="${language}">(.*?)</section>`));
      for (const page of ['', '-search/'])
        assert.ok(section.includes(`href="${root}${language}/${page}"`), language + page);
    }
    assert.doesNotMatch(html, /<script|<base/);
    assert.match(html, /<meta name="robots" content="noindex">/);
  });
