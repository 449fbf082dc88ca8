// `wenlu feedback`: what the codes that visitors send tell.
import assert from 'node:assert/strict';
import test from 'node:test';

import {guide, output, screen, wenlu} from '../support/wenlu.mjs';

// As the page makes them.
const made = (route, reason) =>
  screen(route, '--do', `feedback ${reason}`).blocks.find((block) => block.type === 'feedback').code;
const moved = made('/seller/violation', 'path-moved');
const helpless = made('/buyer/refund', 'did-not-help');

test('a code tells the version, the route and the reason', () => {
  assert.match(moved, /^[0-9A-Z]{4}(?:-[0-9A-Z]{1,4})+$/);
  assert.equal(
    output('feedback', '--guide', guide, moved).split('\t').slice(1).join(' '),
    'douyin 2026.11.1 /seller/violation path-moved\n',
  );
  assert.equal(
    output('feedback', moved),
    output('feedback', '--guide', guide, moved),
    'the guides below content/ are found',
  );
});

test('a list is tallied, the most frequent first', () => {
  const lines = output('feedback', helpless, moved, moved.toLowerCase()).trimEnd().split('\n');
  assert.deepEqual(lines.slice(4), ['2\t/seller/violation\tpath-moved', '1\t/buyer/refund\tdid-not-help']);
  const {out} = wenlu(['feedback', '--format', 'json'], {input: `${moved}\n\n${helpless}\n${moved}\n`});
  assert.deepEqual(JSON.parse(out).tally, [
    {times: 2, route: '/seller/violation', reason: 'path-moved'},
    {times: 1, route: '/buyer/refund', reason: 'did-not-help'},
  ]);
  assert.deepEqual(
    JSON.parse(out).codes.map(({route}) => route),
    ['/seller/violation', '/buyer/refund', '/seller/violation'],
  );
});

test('a damaged code is named and the others are read', () => {
  const {code, out} = wenlu(['feedback', 'ABCD-EFGH', moved]);
  assert.equal(code, 1);
  assert.match(out, /^ABCD-EFGH\tdamaged/);
  assert.match(out, /path-moved/);
});

test('a code of another guide is not misread', () => {
  const {code, out} = wenlu(['feedback', '--guide', 'tests/guides/smallest', moved]);
  assert.equal(code, 1);
  assert.match(out, /another version/);
  assert.equal(wenlu(['feedback', '--guide', '/no/such/folder', moved]).code, 2);
  assert.equal(wenlu(['feedback', moved], {cwd: '/'}).code, 2);
});
