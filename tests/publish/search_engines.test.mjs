// What search engines, chats and servers look for in a site: robots.txt, sitemap.xml, the address of each
// page and of its translations, what is shown of a page that somebody shares, 404.html.
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

const shownOf = (html) =>
  new Map(
    [...html.matchAll(/<meta (?:property|name)="((?:og|twitter):[^"]*)" content="([^"]*)">/g)].map(
      ([, name, said]) => [name, said],
    ),
  );
const said = (html, pattern) => html.match(pattern)[1];

test('of a page that is shared its title, its sentence, its address and a picture are shown', () => {
  for (const name of ['index.html', ...pages]) {
    const html = text(name);
    const shown = shownOf(html);
    assert.equal(shown.get('og:title'), said(html, /<title>([^<]*)</), name);
    assert.equal(shown.get('og:description'), said(html, /name="description" content="([^"]*)"/), name);
    assert.equal(shown.get('og:url'), said(html, /rel="canonical" href="([^"]*)"/), name);
    assert.equal(shown.get('og:locale').replace('_', '-'), said(html, /<html lang="([^"]*)"/), name);
    const picture = files.get(shown.get('og:image').replace(ADDRESS, ''));
    assert.equal(picture.toString('latin1', 1, 4), 'PNG', name);
    const [width, height] = [picture.readUInt32BE(16), picture.readUInt32BE(20)];
    assert.deepEqual([width, height], [1200, 630]);
    assert.equal(Number(shown.get('og:image:width')), width);
    assert.equal(Number(shown.get('og:image:height')), height);
    assert.equal(shown.get('og:image:alt'), shown.get('og:site_name'));
  }
});

test('without an address no page promises a picture, and none is published', () => {
  assert.ok(![...unknown.keys()].some((name) => name.startsWith('app/card')));
  for (const [name, bytes] of unknown) {
    if (!name.endsWith('index.html') || name.includes('-print/')) continue;
    const shown = shownOf(String(bytes));
    assert.ok(shown.get('og:title'), name);
    assert.deepEqual([shown.has('og:url'), shown.has('og:image')], [false, false], name);
  }
});

for (const [what, site, root] of [
  ['under the path of its address', files, '/a/b/'],
  ['at the root of its server where no address is known', unknown, '/'],
])
  test(`404.html leads to the start and all answers of every language, ${what}`, () => {
    const html = String(site.get('404.html'));
    const addresses = [...html.matchAll(/ (?:href|src|action)="([^"]*)"/g)].map(([, address]) => address);
    for (const address of addresses) {
      assert.ok(address.startsWith(root), address);
      const file = address.slice(root.length);
      assert.ok(site.has(file) || site.has(file + 'index.html'), address);
    }
    for (const language of ['zh-CN', 'en']) {
      const [, section] = html.match(new RegExp(`<section lang="${language}">(.*?)</section>`));
      for (const page of ['', '-search/'])
        assert.ok(section.includes(`href="${root}${language}/${page}"`), language + page);
      assert.ok(section.includes(`action="${root}${language}/-search/"`), language);
    }
    assert.doesNotMatch(html, /<base/);
    // What is typed there has no name, by which it would be sent to the server.
    assert.doesNotMatch(html, /<(?:input|button)[^>]* name=/);
    assert.match(html, /<meta name="robots" content="noindex">/);
  });
