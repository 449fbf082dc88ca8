// `wenlu check` as people and programs run it.
import assert from 'node:assert/strict';
import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import test from 'node:test';

import {guide, wenlu} from '../support/wenlu.mjs';

// A copy of the shipped guide in which `change` has been at work; gone after `use`.
function withCopy(change, use) {
  const copy = mkdtempSync(path.join(tmpdir(), 'wenlu-guide-'));
  try {
    cpSync(guide, copy, {recursive: true});
    change(copy);
    use(copy);
  } finally {
    rmSync(copy, {recursive: true});
  }
}

function replaceIn(file, from, to) {
  const text = readFileSync(file, 'utf8');
  assert.ok(text.includes(from), `${file} holds ${from}`);
  writeFileSync(file, text.replace(from, to));
}

const misspellSeller = (copy) =>
  replaceIn(path.join(copy, 'questions/role.json'), '"seller-problem"', '"sellr-problem"');

test('the shipped guide is clean', () => {
  const {code, out} = wenlu(['check', 'content/douyin', '--on', '2026-11-23']);
  assert.equal(code, 0, out);
  assert.match(out, /no findings|0 errors/);
});

test('a typo in a next is shown with file, line, column, caret and the nearest id', () => {
  withCopy(misspellSeller, (copy) => {
    const {code, out} = wenlu(['check', copy, '--on', '2026-11-23']);
    assert.equal(code, 1);
    assert.match(out, /questions\/role\.json:\d+:\d+: error: /);
    assert.match(out, /sellr-problem/);
    assert.match(out, /^ +\^$/m);
    assert.match(out, /seller-problem/);
  });
});

test('findings come as JSON for programs', () => {
  withCopy(misspellSeller, (copy) => {
    const {code, out} = wenlu(['check', copy, '--format', 'json', '--on', '2026-11-23']);
    assert.equal(code, 1);
    const report = JSON.parse(out);
    assert.ok(report.errors >= 1);
    const finding = report.findings.find((one) => one.id === 'unknown-target');
    assert.equal(finding.severity, 'error');
    assert.match(finding.file, /role\.json$/);
    assert.ok(finding.line > 0 && finding.column > 0);
  });
});

test('a word that the page does not know is an error where it stands', () => {
  withCopy(
    (copy) => replaceIn(path.join(copy, 'ui.json'), '"overdue"', '"ower-due"'),
    (copy) => {
      const {code, out} = wenlu(['check', copy, '--on', '2026-11-23']);
      assert.equal(code, 1);
      assert.match(out, /ui\.json:\d+:3: error: "ower-due" is not a word of the page \[unknown-key\]/);
      assert.match(out, /did you mean "overdue"\?/);
    },
  );
});

test('facts past their review date are warnings, and told on the day they fall due', () => {
  const {code, out} = wenlu(['check', guide, '--on', '2028-01-01']);
  assert.equal(code, 0);
  assert.match(out, /overdue/);
});

test('wrong usage ends with 2 and says what is wrong', () => {
  for (const [args, said] of [
    [['check'], /DIR/],
    [['check', '/no/such/folder'], /no\/such\/folder/],
    [['check', guide, '--format', 'yaml'], /yaml/],
    [['check', guide, '--on', 'tomorrow'], /is not a date/],
    [[], /subcommand/],
    [['chek', guide], /chek|subcommand/],
  ]) {
    const {code, out, err} = wenlu(args);
    assert.equal(code, 2, args.join(' '));
    assert.equal(out, '', args.join(' '));
    assert.match(err, said, args.join(' '));
  }
});

test('a time zone needs none of the machine; one that nobody knows is told with its place', () => {
  assert.equal(wenlu(['check', guide], {env: {...process.env, TZDIR: '/no/zones'}}).code, 0);
  for (const name of ['../../etc/passwd', 'Asia/Shanghia'])
    withCopy(
      (copy) => replaceIn(path.join(copy, 'guide.json'), 'Asia/Shanghai', name),
      (copy) => {
        const {code, out} = wenlu(['check', copy]);
        assert.equal(code, 1);
        assert.match(out, /guide\.json:\d+:\d+: error: .*time zone.*\[bad-time-zone\]/);
        assert.match(out, /wanted an IANA name such as Asia\/Shanghai/);
      },
    );
});

test('every command explains itself', () => {
  for (const args of [
    ['--help'],
    ['check', '--help'],
    ['routes', '--help'],
    ['show', '--help'],
    ['pages', '--help'],
  ]) {
    const {code, out} = wenlu(args);
    assert.equal(code, 0, args.join(' '));
    assert.match(out, /Usage|OPTIONS|Options/, args.join(' '));
  }
});
