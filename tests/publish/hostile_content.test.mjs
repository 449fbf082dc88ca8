// What may not stand in a text is refused, at every single place where a text stands.
import assert from 'node:assert/strict';
import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {test} from 'node:test';

import {readFolder} from '../support/published.mjs';
import {languages, top, wenlu} from '../support/wenlu.mjs';

const MARK = '\u0001mark\u0001';

// Payloads as they stand in JSON.
const REFUSED = {
  'a direction override': '\u202etxt.exe',
  'a zero-width space': 'pay\u200bpal',
  'a byte-order mark inside': 'a\ufeffb',
  'a control character': 'a\\u0007b',
  'an escape sequence': 'a\\u001b[2Jb',
  'a null': 'a\\u0000b',
  'half a surrogate pair': 'a\\ud800b',
  'a brace that means nothing': '{{constructor}}',
  'twenty thousand characters and more': 'x'.repeat(20_001),
};

function poison(value, found) {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map((inner) => poison(inner, found));
  const isText = languages.every((language) => typeof value[language] === 'string');
  if (isText) found.count += 1;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      isText && key === 'en' ? inner + MARK : poison(inner, found),
    ]),
  );
}

for (const [what, payload] of Object.entries(REFUSED)) {
  test(`${what} is refused in every text`, () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'wenlu-refused-'));
    cpSync(path.join(top, 'tests/guides/everything'), folder, {recursive: true});
    const texts = new Map();
    for (const name of readFolder(folder).keys()) {
      const found = {count: 0};
      const document = JSON.stringify(
        poison(JSON.parse(readFileSync(path.join(folder, name), 'utf8')), found),
      );
      texts.set(name, found.count);
      writeFileSync(path.join(folder, name), document.split('\\u0001mark\\u0001').join(payload));
    }
    const {code, out, err} = wenlu(['check', folder, '--format', 'json']);
    assert.equal(code, 1, err);
    const errors = JSON.parse(out).findings.filter(({severity}) => severity === 'error');
    assert.ok([...texts.values()].reduce((sum, count) => sum + count) > 70);
    for (const [name, count] of texts) {
      const said = errors.filter(({file}) => file.endsWith(name));
      const isUnread = said.some(({id}) => id === 'syntax'); // the file as a whole is refused
      assert.ok(isUnread || said.length >= count, `${name}: ${count} texts, ${said.length} errors`);
    }
    rmSync(folder, {recursive: true});
  });
}

// Bytes of a whole file.
const FILES = {
  'broken UTF-8': Buffer.from('{"article": {"title": "\xff\xc3"}}', 'latin1'),
  'a byte-order mark': Buffer.from('\ufeff{}'),
  'ten thousand levels': Buffer.from('['.repeat(10_000)),
  'a number beyond all numbers': Buffer.from('{"article": 1e999}'),
  'the same key twice': Buffer.from('{"article": {}, "article": {}}'),
  'ten megabytes': Buffer.from(`{"article": "${'x'.repeat(10_000_000)}"}`),
  'prototype pollution': Buffer.from('{"__proto__": {"polluted": 1}, "constructor": {"prototype": {}}}'),
};

for (const [what, bytes] of Object.entries(FILES)) {
  test(`${what} in a file is refused, and named`, () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'wenlu-refused-'));
    cpSync(path.join(top, 'tests/guides/everything'), folder, {recursive: true});
    writeFileSync(path.join(folder, 'sources.json'), bytes);
    const {code, out} = wenlu(['check', folder]);
    assert.equal(code, 1);
    assert.match(out, /sources\.json/);
    assert.ok(out.length < 300_000, `${out.length} characters`);
    rmSync(folder, {recursive: true});
  });
}
