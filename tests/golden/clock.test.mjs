// What every way says of itself at nine moments, in every language: over three hundred lines, each read
// before it was approved. A way that differs by outcome only in words that no clock changes stands here once.
import assert from 'node:assert/strict';
import test from 'node:test';

import {compareFolder} from '../support/golden.mjs';
import {languages, routes, show, waysOf} from '../support/wenlu.mjs';

const moments = {
  night: '2026-11-24T02:30',
  'quiet hour': '2026-11-24T10:30',
  noon: '2026-11-24T12:00',
  'closing time': '2026-11-24T20:50',
  'last minutes': '2026-11-24T21:55',
  weekend: '2026-11-28T12:00',
  'worked weekend': '2026-10-10T12:00',
  holiday: '2026-10-02T12:00',
  "holiday's eve": '2026-09-30T21:30',
};

// "noon: Answer expected: today 13:00–14:00 · Open now, until 21:00"
function line(name, {wait = {}}) {
  const figure = wait.figure && `${wait.label}: ${wait.figure}`;
  return `  ${name}: ${[figure, wait.status, wait.better, wait.second].filter(Boolean).join(' · ')}`;
}

// What a way rests on, its sources by name.
function basisOf({blocks}, {title, wait = {}}) {
  const sources = blocks.filter(({type}) => type === 'sources').flatMap(({lines}) => lines);
  const named = (wait.basis || '').replace(
    /\[\d+\]/g,
    (mark) => sources.find((each) => each.mark === mark).title,
  );
  return `${title}\n${named}`;
}

// The ways that rest on other waits than those before, each with its lines under title and first route.
function waysAt(language) {
  const seen = new Set();
  const made = [];
  for (const {route} of routes()) {
    const atNoon = show(route, language, moments.noon);
    const found = waysOf(atNoon).filter((way) => !seen.has(basisOf(atNoon, way)));
    if (found.length === 0) continue;
    const shown = Object.entries(moments).map(([name, at]) => [name, waysOf(show(route, language, at))]);
    for (const way of found) {
      const {id, title} = way;
      seen.add(basisOf(atNoon, way));
      const own = shown.map(([name, ways]) =>
        line(
          name,
          ways.find((each) => each.id === id),
        ),
      );
      if (own.every((text) => text.endsWith(': '))) continue; // says nothing of time
      made.push([`${title} (${route})`, ...own].join('\n'));
    }
  }
  return made.sort();
}

test('every way says at every moment what was approved', () => {
  const made = Object.fromEntries(languages.map((language) => [`${language}.txt`, waysAt(language)]));
  const said = Object.values(made).flat().join('\n');
  assert.ok(said.split('\n').filter((text) => text.startsWith('  ')).length >= 300);
  compareFolder(
    'clock',
    Object.fromEntries(Object.entries(made).map(([file, ways]) => [file, ways.join('\n\n') + '\n'])),
  );
});
