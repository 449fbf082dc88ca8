// Journeys through the shipped guide, node by node: which question follows which answer, where it ends. Ids
// only, so that wording may change freely.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import test from 'node:test';

import {languages, routes, screen} from '../support/wenlu.mjs';

// answers → the nodes that are seen on the way
const journeys = [
  ['/buyer/not-received', ['role', 'buyer-problem', 'not-received']],
  ['/buyer/refund', ['role', 'buyer-problem', 'refund']],
  ['/buyer/buyer-human', ['role', 'buyer-problem', 'human']],
  ['/buyer/buyer-more/no-answer', ['role', 'buyer-problem', 'more-help', 'wrong-door']],
  ['/buyer/buyer-more/safe/deceived', ['role', 'buyer-problem', 'more-help', 'safety-case', 'fraud-help']],
  ['/seller/violation', ['role', 'seller-problem', 'seller-violation']],
  ['/seller/order-dispute', ['role', 'seller-problem', 'seller-order']],
  ['/seller/urgent', ['role', 'seller-problem', 'seller-urgent']],
  [
    '/seller/seller-more/account/blocked',
    ['role', 'seller-problem', 'more-help', 'account-problem', 'account-blocked'],
  ],
  ['/creator/video-removed', ['role', 'creator-problem', 'creator-video-removed']],
  ['/agent/feige-login/login-fails', ['role', 'agent-task', 'feige-login', 'feige-login-fails']],
  ['/brand/by-trade/finance', ['role', 'brand-task', 'trade', 'brand-special-trade']],
  ['/brand/measure/watch-figures', ['role', 'brand-task', 'brand-measure', 'brand-figures']],
  ['/ways/phone', ['role', 'more-help', 'phone-call']],
  ['/safety/suspicious', ['role', 'safety-case', 'real-or-fake']],
];

for (const [route, nodes] of journeys) {
  test(`${route} goes by ${nodes.join(', ')}`, () => {
    const options = route.slice(1).split('/');
    nodes.forEach((node, answered) => {
      const shown = screen('/' + options.slice(0, answered).join('/'));
      assert.equal(shown.id, node);
      assert.equal(shown.kind, answered === options.length ? 'outcome' : 'question');
    });
  });
}

test('answers may be given in any order and still lead to the same place', () => {
  assert.equal(screen('/violation/seller').id, 'seller-violation');
  assert.equal(screen('/blocked/account/seller-more/seller').id, 'account-blocked');
});

test('an answer of another role is dropped and named', () => {
  const shown = screen('/seller/not-received', '--lang', 'en');
  assert.equal(shown.id, 'seller-problem');
  assert.equal(shown.announcements.length, 1);
});

test('every related link leads to the outcome it names', () => {
  for (const {route} of routes()) {
    const shown = screen(route, '--lang', 'en');
    for (const list of shown.blocks.filter((block) => block.type === 'links')) {
      for (const link of list.links.filter(({file}) => !file)) {
        const there = screen('/' + link.action.replace(/^go en\//, ''), '--lang', 'en');
        assert.equal(there.title, link.text);
        assert.equal(there.kind, 'outcome');
      }
    }
  }
});

test('every material says how to get it, step by step with pictures, and what happens without it', () => {
  const seen = new Set();
  for (const {route} of routes()) {
    for (const language of languages) {
      const lists = screen(route, '--lang', language).blocks.filter(({type}) => type === 'checklist');
      for (const {id, path, without} of lists.flatMap(({items}) => items)) {
        seen.add(id);
        assert.ok(path.title.includes(' › ') || path.lines.length === 1, `${route}: ${id}`);
        for (const step of path.lines) assert.ok(step.text && step.where, `${route}: ${id}: ${step.text}`);
        assert.ok(without, `${route}: ${id}`);
      }
    }
  }
  assert.deepEqual(
    [...seen].sort(),
    Object.keys(JSON.parse(readFileSync('content/douyin/materials.json', 'utf8'))).sort(),
  );
});

test('every step of the guide has a picture, and words for where to tap', () => {
  for (const {route} of routes()) {
    const paths = screen(route)
      .blocks.map((block) => block.steps)
      .filter(Boolean);
    for (const step of paths.flatMap(({lines}) => lines)) assert.ok(step.where, `${route}: ${step.text}`);
  }
});
