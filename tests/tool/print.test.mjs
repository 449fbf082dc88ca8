// `wenlu print`: which way a poster and cards show.
import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import test, {after} from 'node:test';

import {guide, wenlu} from '../support/wenlu.mjs';

const folder = mkdtempSync(path.join(tmpdir(), 'wenlu-print-'));
after(() => rmSync(folder, {recursive: true}));

const out = path.join(folder, 'sheet.html');
const print = (sheet, ...more) =>
  wenlu(['print', guide, '--sheet', sheet, '--route', '/buyer/refund', '--lang', 'en', '-o', out, ...more]);

// The text of what was written, without what is between < and >.
const text = () => readFileSync(out, 'utf8').replace(/<[^>]*>/g, '');

test('a poster and cards show the best way, or any that is asked for, and name it', () => {
  for (const [sheet, times] of [
    ['poster', 1],
    ['poster-a3', 1],
    ['cards', 10],
  ]) {
    const count = (name) => text().split(name).length - 1;
    assert.equal(print(sheet).code, 0);
    assert.equal(count('Douyin app: Feedback and help'), times, sheet);
    assert.equal(print(sheet, '--way', 'buyer-shop-app').code, 0);
    assert.equal(count('Douyin shopping app: Service centre'), times, sheet);
    assert.equal(count('Douyin app: Feedback and help'), 0, sheet);
  }
});

test('a way that is not there is answered by the nearest, or by all; another sheet has every way', () => {
  const said = (...args) => {
    const {code, err} = print(...args);
    assert.equal(code, 2);
    return err;
  };
  assert.equal(
    said('poster', '--way', 'buyer-shop-ap'),
    'wenlu: "/buyer/refund" has no way "buyer-shop-ap"; did you mean "buyer-shop-app"?\n',
  );
  assert.equal(
    said('cards', '--way', 'pigeon'),
    'wenlu: "/buyer/refund" has no way "pigeon"; there are buyer-app, buyer-shop-app\n',
  );
  assert.equal(
    said('result', '--way', 'buyer-app'),
    'wenlu: --way is for a poster and for cards; a result sheet has every way\n',
  );
});
