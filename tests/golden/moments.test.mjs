// What every outcome says at three moments: in working hours, at night, on a holiday. One file an outcome,
// with what changes by the clock three times and what does not once.
import assert from 'node:assert/strict';
import test from 'node:test';

import {compareFolder} from '../support/golden.mjs';
import {languages, routes, screen, waysOf} from '../support/wenlu.mjs';

const moments = {
  'working hours': '2026-11-23T10:30',
  night: '2026-11-22T22:40',
  holiday: '2026-10-02T10:30',
};

const blocks = (shown, type) => shown.blocks.filter((block) => block.type === type);

function wayLines(way) {
  const wait = way.wait || {};
  return [
    `  ${way.best ? '*' : '-'} ${way.title}${way.reason ? ` (${way.reason})` : ''}`,
    wait.figure && `    ${wait.label}: ${wait.figure}${wait.exact ? ` [${wait.exact}]` : ''}`,
    ...[wait.status, wait.better, wait.second].map((line) => line && `    ${line}`),
  ].filter(Boolean);
}

function lastingLines(shown) {
  return [
    ...blocks(shown, 'checklist').flatMap((list) => list.items.map((item) => `  [ ] ${item.label}`)),
    ...blocks(shown, 'statement').map((statement) => `  | ${statement.example}`),
    ...blocks(shown, 'deadlines').flatMap((block) =>
      block.lines.map((line) => `  ! ${line.label}: ${line.within}`),
    ),
    ...blocks(shown, 'sources')
      .flatMap((block) => block.lines.map((line) => `  < ${line.title}, ${line.checked}`))
      .sort(),
  ];
}

function momentsText(route, language) {
  const lines = [`${route} ${language}`];
  let lasting = [];
  for (const [name, at] of Object.entries(moments)) {
    const shown = screen(route, '--lang', language, '--at', at);
    lines.push(`${at} ${name}`, ...waysOf(shown).flatMap(wayLines));
    lines.push(
      ...blocks(shown, 'sources')
        .filter((block) => block.overdue)
        .map((block) => `  ! ${block.overdue}`),
    );
    if (lasting.length > 0)
      assert.deepEqual(
        lastingLines(shown),
        lasting,
        'materials, statement, deadlines and sources do not change by the clock',
      );
    lasting = lastingLines(shown);
  }
  return [...lines, 'always', ...lasting, ''].join('\n');
}

test('every outcome says at three moments what was approved', () => {
  const made = {};
  for (const {route, outcome} of routes()) {
    made[`${outcome}.txt`] ??= languages.map((language) => momentsText(route, language)).join('\n');
  }
  compareFolder('moments', made);
});
