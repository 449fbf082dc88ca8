// `wenlu show` and `wenlu routes`.
import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import path from 'node:path';
import test from 'node:test';

import {guide, languages, output, places, routes, screen, wenlu} from '../support/wenlu.mjs';

test('routes lists a line each, route, tab, outcome, without a language', () => {
  const lines = output('routes', guide).trimEnd().split('\n');
  assert.ok(lines.length > 20);
  for (const line of lines) assert.match(line, /^(?:\/[a-z][a-z0-9-]*)+\t[a-z][a-z0-9-]*$/);
  assert.equal(new Set(lines).size, lines.length);
  assert.deepEqual(
    routes(),
    lines.map((line) => ({route: line.split('\t')[0], outcome: line.split('\t')[1]})),
  );
});

test('routes reach every outcome of the shipped guide', () => {
  const files = readdirSync(path.join(guide, 'outcomes')).map((name) => name.replace(/\.json$/, ''));
  assert.deepEqual([...new Set(routes().map(({outcome}) => outcome))].sort(), files.sort());
});

test('the common problems are at most four answers away', () => {
  for (const {route} of routes()) assert.ok(route.split('/').length - 1 <= 4, route);
});

test("show writes in the guide's own language unless told otherwise", () => {
  assert.equal(output('show', guide, '/seller'), output('show', guide, '/seller', '--lang', 'zh-CN'));
  assert.equal(output('show', guide, 'seller'), output('show', guide, '/seller/'));
  assert.notEqual(output('show', guide, '/seller', '--lang', 'en'), output('show', guide, '/seller'));
});

test('show takes a moment in several forms', () => {
  const first = output('show', guide, '/seller/violation', '--at', '2026-11-22T22:40');
  assert.equal(output('show', guide, '/seller/violation', '--at', '2026-11-22T22:40+08:00'), first);
  assert.equal(output('show', guide, '/seller/violation', '--at', '2026-11-22T14:40Z'), first);
  assert.notEqual(output('show', guide, '/seller/violation'), first);
});

test("the device's own time zone does not matter", () => {
  const there = wenlu(['show', guide, '/seller/violation', '--at', '2026-11-22T14:40Z'], {
    env: {...process.env, TZ: 'America/New_York'},
  });
  assert.equal(there.out, output('show', guide, '/seller/violation', '--at', '2026-11-22T14:40Z'));
});

test('show goes as far along an old route as it can and says so', () => {
  const {code, out, err} = wenlu(['show', guide, '/seller/no-such-thing', '--lang', 'en']);
  assert.equal(code, 0);
  assert.match(out, /^! /m);
  assert.match(err, /^wenlu: the guide has no page "\/seller\/no-such-thing"; wenlu routes lists/);
  const near = (route) => wenlu(['show', guide, route]).err;
  assert.match(near('/seler'), /did you mean "\/seller"\?/);
  assert.match(near('zh-CN/-serch/'), /did you mean "\/-search"\?/);
  assert.equal(near('/seller'), '');
});

test('show shows what comes of what a visitor does', () => {
  const shown = output(
    'show',
    guide,
    '/buyer/refund',
    '--lang',
    'en',
    '--at',
    '2026-11-22T22:40',
    '--do',
    'fill order 4890000000000000012',
    '--do',
    'fill order-problem 3',
  );
  assert.match(shown, /Order 4890000000000000012, Arrived broken\./);
  assert.match(shown, /\(x\) Arrived broken/);
  const warned = output(
    'show',
    guide,
    '/buyer/refund',
    '--lang',
    'en',
    '--at',
    '2026-11-22T22:40',
    '--do',
    'fill order 6222021234567894',
  );
  assert.match(warned, /! This looks like a bank card number/);
  assert.doesNotMatch(warned, /^ *\| .*6222/m);
});

test('wrong usage ends with 2', () => {
  for (const [args, said] of [
    [['show', guide], /ROUTE/],
    [['show', guide, '/', '--lang', 'zh'], /zh-CN/],
    [['show', guide, '/', '--at', 'noon'], /is not an instant/],
    [['show', guide, '/', '--do', 'dance'], /not an action/],
    [['routes', '/no/such/folder'], /no\/such\/folder/],
  ]) {
    const {code, out, err} = wenlu(args);
    assert.equal(code, 2, args.join(' '));
    assert.equal(out, '');
    assert.match(err, said);
  }
});

test('no screen leaves a brace, a key or an empty label behind', () => {
  for (const language of languages) {
    for (const route of places()) {
      const shown = screen(route, '--lang', language, '--at', '2026-11-22T22:40');
      const text = JSON.stringify(shown);
      assert.doesNotMatch(
        text,
        /\{(?:wait|hours|contact|channel):|\{(?:n|label|moment|duration|text)\}/,
        route,
      );
      assert.ok(shown.title && shown.document_title && shown.site, route);
      for (const block of shown.blocks) {
        if (block.type !== 'options') continue;
        assert.ok(block.progress, route);
        for (const choice of block.choices) assert.ok(choice.label, route);
      }
    }
  }
});

test('both languages show the same blocks', () => {
  for (const route of places()) {
    const kinds = (language) => screen(route, '--lang', language).blocks.map((block) => block.type);
    assert.deepEqual(kinds('en'), kinds('zh-CN'), route);
  }
});
