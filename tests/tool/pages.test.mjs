// `wenlu pages`: the pages as files, before they are published.
import assert from 'node:assert/strict';
import {existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import test, {after, before} from 'node:test';

import {guide, languages, output, places, screen, wenlu} from '../support/wenlu.mjs';

let site;
before(() => {
  site = mkdtempSync(path.join(tmpdir(), 'wenlu-site-'));
  output('pages', guide, '-o', site);
});
after(() => rmSync(site, {recursive: true}));

const files = () =>
  readdirSync(site, {recursive: true})
    .map(String)
    .filter((name) => name.endsWith('.html'));
const folderOf = (language, route) => path.join(language, ...route.split('/').filter(Boolean));

test('there is a page for every place and language, and a start page', () => {
  const wanted = ['index.html'];
  for (const language of languages)
    for (const route of [...places(), '/-search', '/-check', '/-about', '/-settings'])
      wanted.push(path.join(folderOf(language, route), 'index.html'));
  assert.deepEqual(
    files()
      .filter((name) => !name.includes('-print'))
      .sort(),
    wanted.sort(),
  );
});

test('every link inside the site leads to a page that is there', () => {
  for (const file of files()) {
    const html = readFileSync(path.join(site, file), 'utf8');
    for (const [, href] of html.matchAll(/<a [^>]*?href="([^"]+)"/g)) {
      // The single file and the licences join the pages when the site is published.
      if (/^(?:[a-z]+:|#)/.test(href) || /(?:wenlu|licences)\.html$/.test(href)) continue;
      assert.doesNotMatch(href, /^\//, `${file}: ${href} is relative`);
      const target = path.join(site, path.dirname(file), decodeURIComponent(href.split('#')[0]));
      assert.ok(
        existsSync(target.endsWith('.html') ? target : path.join(target, 'index.html')),
        `${file}: ${href}`,
      );
    }
  }
});

test('a page says in HTML what its screen says', () => {
  for (const language of languages) {
    for (const route of ['/', '/seller', '/seller/violation']) {
      const html = readFileSync(path.join(site, folderOf(language, route), 'index.html'), 'utf8');
      const shown = screen(route, '--lang', language);
      assert.match(html, new RegExp(`<html[^>]* lang="${language}"`));
      assert.ok(html.includes(shown.title), `${language}${route}`);
    }
  }
});

test('the guide travels as one bundle that loads without a finding', () => {
  const bundle = path.join(site, 'app/guide.json');
  assert.ok(statSync(bundle).size > 1000);
  JSON.parse(readFileSync(bundle, 'utf8'));
});

test('pages that are written twice are the same', () => {
  const again = mkdtempSync(path.join(tmpdir(), 'wenlu-site-'));
  try {
    output('pages', guide, '-o', again);
    for (const file of [...files(), 'app/guide.json']) {
      assert.ok(readFileSync(path.join(site, file)).equals(readFileSync(path.join(again, file))), file);
    }
  } finally {
    rmSync(again, {recursive: true});
  }
});

test('a folder that cannot be written to is wrong usage', () => {
  const {code, err} = wenlu(['pages', guide, '-o', '/proc/nowhere']);
  assert.equal(code, 2);
  assert.match(err, /cannot write/);
  assert.equal(wenlu(['pages', guide]).code, 2);
});
